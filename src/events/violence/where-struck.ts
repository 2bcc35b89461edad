/** Whether what stands with a deed of violence is where it was or what it hit. */
import type { Analysis } from '../../syntax/analysis.ts';
import { Clitic } from '../../text/clitics.ts';
import { argumentOver } from '../arguments/arguments.ts';
import type { EventScene, FoundArgument, TriggerInFrame } from '../types.ts';
import { inRole } from '../words/in-role.ts';
import { isSite } from '../words/place-names.ts';
import { isWeapon } from './weapon.ts';

/** «ضربة سوسة», «هجمات باريس», «تفجيرات لندن»: a town right behind a deed that happens somewhere is where it was. */
export function asPlace(
  scene: EventScene,
  { end, start: deed }: TriggerInFrame,
  argument: FoundArgument,
): FoundArgument {
  const { role, start } = argument;
  const entity = scene.entityAt(start);
  if (role === 'instrument' && !isWeapon(scene, start)) {
    // «هجوم انتحاري بمسجد», «هجمات بمتحف باردو»
    return isSite(scene, start) || sites.has(entity?.type ?? '') ? inRole(argument, 'place') : argument;
  }
  const isTown =
    (entity?.type === 'place' && (role === 'attacker' || towns.has(entity.subtype ?? ''))) ||
    // «تفجيرات الكويت»
    (entity?.type === 'country' && role === 'target' && /^تفجير/.test(scene.analysis.bare(deed)));
  const isWhere =
    role === 'attacker' || (role === 'target' && start === end && happening.has(scene.analysis.bare(deed)));
  return isTown && isWhere ? inRole(argument, 'place') : argument;
}

/** «عملية إرهابية في المملكة», «عملية عسكرية في الأحياء»: by في, a place is where it is; only fire is set to somebody by it. */
export function whereInside(
  scene: EventScene,
  { end, start: deed }: TriggerInFrame,
  argument: FoundArgument,
): FoundArgument {
  const { analysis } = scene;
  const { role, start } = argument;
  // «انفجار داخل مصنع»
  if (role === 'instrument' && insides.has(analysis.bare(start)) && start + 1 < argument.end)
    return isSite(scene, start + 1) ? argumentOver(scene, 'place', start + 1, argument.end) : argument;
  if (!isInside(scene, end, argument) || setsFire(analysis, deed, start)) return argument;
  const isWhere = scene.entityAt(start)?.type === 'place' || isSite(scene, start) || grounds.has(analysis.bare(start));
  return isWhere && role === 'target' ? inRole(argument, 'place') : argument;
}

const insides: ReadonlySet<string> = new Set('داخل خارج قرب وسط امام خلف'.split(' '));

export const isInside = ({ analysis }: EventScene, end: number, { role, start }: FoundArgument): boolean =>
  role === 'target' && start > end && analysis.folded(start - 1) === 'في';

export const setsFire = (analysis: Analysis, deed: number, at: number): boolean =>
  /ضرم|شعل|حرق|شعال/u.test(analysis.bare(deed)) ||
  fires.has(analysis.bare(at - 2)) ||
  fires.has(analysis.bare(deed + 1));

const fires: ReadonlySet<string> = new Set(['نار', 'نارا', 'نيران']);
const grounds: ReadonlySet<string> = new Set(
  'مدينه مدن بلاد مملكه اراضي احياء منطقه مناطق انحاء مواقع طريق'.split(' '),
);

/** «الضربات الجوية التركية لمعسكرات الحزب», «ضربة جوية لموقع قيادات»: by ل, a place or what serves in fight is struck. */
export function struckBy(scene: EventScene, { end }: TriggerInFrame, argument: FoundArgument): FoundArgument {
  const { role, start } = argument;
  const isFor = role === 'attacker' && start >= end && (scene.analysis.outer(start) & Clitic.la) !== 0;
  return isFor && struck.has(scene.analysis.bare(start)) ? inRole(argument, 'target') : argument;
}

const struck: ReadonlySet<string> = new Set(
  'معسكر معسكرات موقع مواقع هدف اهداف مقر مقار مقرات قاعده قواعد تجمع تجمعات مخزن مخازن معقل معاقل منزل منازل مدنيين فتاه فتاتين طفل طفله اطفال'.split(
    ' ',
  ),
);

const sites: ReadonlySet<string> = new Set(['place', 'organization', 'country']);
const towns: ReadonlySet<string> = new Set(['city', 'capital', 'district', 'province', 'region']);

/** Deeds that happen somewhere, where others («قصف») hit what completes them. */
const happening: ReadonlySet<string> = new Set(
  'تفجير تفجيرات انفجار انفجارات هجوم هجومين هجمات اعتداء اعتداءات حادث حادثه احداث مجزره مذبحه مجازر'.split(' '),
);

/** departure: somebody resigns, is dismissed or replaced. Triggers: lexicons/triggers/departure.tsv. */
import { organizationOf, positions } from './appointment.ts';
import { memberships, offenders, offices } from './heads.ts';
import type { EventRules, EventScene, FoundArgument, TriggerInFrame } from './types.ts';

export const departure: EventRules = {
  type: 'departure',
  parties: ['person', 'remover', 'organization'],
  doer: 'remover',
  passives: true,
  people: ['person'],
  // «استقالته من الحزب»
  byHead: { position: { role: 'organization', heads: memberships, types: new Set(['organization']) } },
  only: {
    office: [{ role: 'position', heads: offices }],
    // «انسحب من الحزب», not «انسحب من المدينة»
    left: [{ role: 'organization', types: new Set(['organization']), heads: memberships }],
  },
  needsArgument: true,
  revise: (scene, _trigger, found) => positions(scene, found),
  rejects: (scene, trigger, found) =>
    isDeath(scene, trigger) || isCaught(scene, trigger, found) || isOfNobody(scene, trigger, found),
  complete: organizationOf,
};

/** «الإطاحة بثلاثة عناصر»: whom the police catch had no office. */
const isCaught = (
  { analysis }: EventScene,
  { start: toppling }: TriggerInFrame,
  found: readonly FoundArgument[],
): boolean =>
  toppled.test(analysis.bare(toppling)) &&
  found.some(({ role, start, end }) => {
    if (role !== 'person') return false;
    for (let at = start; at < end; at++) if (offenders.has(analysis.bare(at))) return true;
    return false;
  });

/** «أطاح», «يطيح», «الإطاحة», folded. */
const toppled = /طا?ي?ح/;

/** «الإطاحة ببقية أعضاء العصابة», «تشغيل الجهاز أو إيقافه عن العمل»: of nobody who is known to have an office. */
const isOfNobody = ({ analysis }: EventScene, { start }: TriggerInFrame, found: readonly FoundArgument[]): boolean =>
  ofSomebody.has(analysis.bare(start)) && !found.some(({ role }) => role === 'person');

const ofSomebody: ReadonlySet<string> = new Set(['اطاحه', 'ايقاف', 'ايقافه', 'ايقافها']);

/** How many words around «رحيل» tell that somebody died. */
const mourningReach = 20;

/** «رحيل الفنان، رحمه الله»: who leaves the world. */
function isDeath({ analysis }: EventScene, { start }: TriggerInFrame): boolean {
  if (analysis.bare(start) !== 'رحيل') return false;
  const end = Math.min(analysis.count, start + mourningReach);
  for (let at = Math.max(0, start - mourningReach); at < end; at++) if (mourning.has(analysis.bare(at))) return true;
  return false;
}

const mourning: ReadonlySet<string> = new Set(
  'فقيد فقيده راحل راحله وفاه وفاته مرحوم رحمه تعازي عزاء حزن لوعه فاجعه جثمان جنازه دفن مواساه رثاء'.split(' '),
);

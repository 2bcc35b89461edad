/** Who interviews somebody carries what he says: «في حوار مع صحيفة الفجر»; «في تصريح لوكالة الأنباء» tells it to the agency. */
import { isQuotationMark } from '../../syntax/quotations.ts';
import { argumentOver } from '../arguments/arguments.ts';
import type { EventScene, FoundArgument } from '../types.ts';
import { headWord, isMedia } from './medium.ts';

/** Gives the paper or channel of an interview as the medium, and no longer the interview or an audience. */
export function withInterviewer(scene: EventScene, found: FoundArgument[]): FoundArgument[] {
  const talk = found.find(({ role, start }) => role === 'medium' && interviews.has(headWord(scene.analysis, start)));
  const outlet = talk ? outletBehind(scene, talk.start) : -1;
  if (outlet < 0) return found;
  const others = found.filter((one) => one !== talk && one.start !== outlet);
  return [...others, argumentOver(scene, 'medium', outlet, outletEnd(scene, outlet))];
}

const interviews: ReadonlySet<string> = new Set(['حوار', 'مقابله', 'لقاء']);

/** «حوار مع جريدة …», «مقابلة خاصة مع "الفجر"»: where the outlet begins; −1. */
function outletBehind(scene: EventScene, talk: number): number {
  const { analysis } = scene;
  const limit = Math.min(analysis.sentenceEnd(talk) - 1, talk + reach);
  let at = talk + 1;
  while (at < limit && analysis.folded(at) !== 'مع') at++;
  if (at >= limit) return -1;
  const outlet = isQuotationMark(analysis, at + 1) ? at + 2 : at + 1;
  return isMedia(scene.entityAt(outlet)) || outlets.has(analysis.stem(outlet)) ? outlet : -1;
}

/** How far behind the interview «مع» stands, over adjectives. */
const reach = 4;

/** Nouns before the name of an outlet that no list has, and of a programme (folded). */
const outlets: ReadonlySet<string> = new Set('صحيفه جريده مجله قناه اذاعه تلفزيون شبكه موقع برنامج'.split(' '));

/** «قناة نسمة مساء اليوم»: without when it was. */
function outletEnd({ entityAt, phrases }: EventScene, outlet: number): number {
  const named = entityAt(outlet)?.end;
  if (named !== undefined) return named;
  const end = phrases.coreEnd(outlet);
  for (let at = outlet + 1; at < end; at++) if (entityAt(at)?.type === 'date') return at;
  return end;
}

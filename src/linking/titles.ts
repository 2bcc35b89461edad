/** Titles of officials: what an official is called, without the name → what two mentions of one office have in common. */
import type { Mention } from '../grammar/mentions.ts';
import { fold } from '../text/fold.ts';

/** Offices that many hold at once («عضو المجلس»), or that are a rank of people rather than an office. */
const sharedRoles: ReadonlySet<string> = new Set(['legislator', 'adviser', 'other', 'royal']);

/** Ranks and words of honour between a title and a name, folded: «مدير الأمن العام الفريق عثمان المحرج». */
const honorifics: ReadonlySet<string> = new Set(
  `الدكتور الدكتوره د السيد السيده الاستاذ الاستاذه ا المهندس المهندسه م الشيخ الشيخه الحاج القاضي المستشار
  الفريق اللواء العميد العقيد المقدم الرايد النقيب الجنرال المشير الركن ركن اول
  معالي سعاده فخامه سمو سموه فضيله سماحه جلاله دوله صاحب صاحبه السمو الجلاله الفخامه المعالي السعاده الفضيله الملكي الامير الاميره`.split(
    /\s+/,
  ),
);

/** A word of a title, marks left out. */
const word = /[^\s،,.:()"«»]+/g;

/** The title of an official in two words or more, folded; '' where it says too little or many hold it. */
export function titleOf({ from, to, person, role }: Mention, text: string): string {
  if (sharedRoles.has(role ?? '')) return '';
  const whole = fold(text.slice(from, to));
  if (person === undefined) return inWords(whole);
  const holder = fold(person);
  const at = whole.indexOf(holder);
  return at < 0 ? '' : inWords(whole.slice(0, at)) || inWords(whole.slice(at + holder.length));
}

/** The words of a title, with no honorifics around them; '' of a single one. */
function inWords(title: string): string {
  const words = title.match(word) ?? [];
  let [from, to] = [0, words.length];
  while (from < to && honorifics.has(words[from]!)) from++;
  while (to > from && honorifics.has(words[to - 1]!)) to--;
  return to - from < 2 ? '' : words.slice(from, to).join(' ');
}

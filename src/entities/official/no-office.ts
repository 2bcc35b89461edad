/** Words that are an office elsewhere and none where they stand. */
import type { Analysis } from '../../syntax/analysis.ts';
import { Clitic } from '../../text/clitics.ts';
import { isNameWord, namePartAt } from '../person/name-part.ts';
import { isOfficeAsName } from '../person/office-names.ts';

/** True where the surroundings or the spelling of a match say that it names no office. */
export function isNoOffice(analysis: Analysis, row: number): boolean {
  const at = analysis.matches.start[row]!;
  if (isOtherSense(analysis, row)) return true;
  if (isPolicy(analysis, at) || isInProvince(analysis, at) || isOfficeAsName(analysis, at)) return true;
  if (at === analysis.sentenceStart(at) || analysis.outer(at) !== 0) return false;
  // «تأييد 69 عضوا بالبرلمان»: so many.
  if (analysis.isNumber(at - 1) && analysis.letters(at - 1) < yearDigits && analysis.isAccusative(at)) return true;
  const before = analysis.bare(at - 1);
  if (isProvince(analysis, at) || isAssociate(analysis, at)) return true;
  if (describesBody(analysis, at) || (sources.has(before) && diplomacy.has(analysis.bare(at)))) return true;
  return before === 'كاس' || (before === 'هييه' && boards.has(analysis.bare(at)));
}

/** True of a word that says something else, wherever it stands: also inside of another title. */
export function isOtherSense(analysis: Analysis, row: number): boolean {
  const at = analysis.matches.start[row]!;
  if (isPreposition(analysis, at) || isReachedProvince(analysis, at) || isHelp(analysis, row)) return true;
  return isThrough(analysis, row) || isActor(analysis, row) || isWorker(analysis, row) || isProperty(analysis, row);
}

/** «عمدة محافظة الخرمة علي بن عايض»: behind a noun without article the province that it completes, and no woman who governs it. */
const isProvince = (analysis: Analysis, at: number): boolean =>
  analysis.bare(at) === 'محافظه' &&
  analysis.is(at - 1, analysis.bits.noun) &&
  (analysis.clitics[at - 1]! & Clitic.al) === 0 &&
  // «مسؤولي محافظة …», a plural in construct
  (!analysis.hasPronoun(at - 1) || analysis.folded(at - 1).endsWith('ي'));

/** «زار الأمير سالم العوني محافظة عنيزة»: behind a man's name the province that he comes to, and no woman who governs it. */
export function isReachedProvince(analysis: Analysis, at: number): boolean {
  if (analysis.folded(at) !== 'محافظه' || at === analysis.sentenceStart(at)) return false;
  if (!isNameWord(namePartAt(analysis, at - 1)) && analysis.folded(at - 2) !== 'بن') return false;
  const first = Math.max(analysis.sentenceStart(at), at - womanReach);
  const { people } = analysis.bits;
  const named = people | analysis.bits['given-name'];
  for (let word = first; word < at; word++)
    if (analysis.lastLetter(word) === 'ة' && analysis.is(word, named)) return false;
  return true;
}

/** How many words before the province a woman's name or title is looked for. */
const womanReach = 5;

/** «انتخب عام 1982 مستشارا لألمانيا»: a year counts nobody. */
const yearDigits = 4;

/** «المقاومة بمحافظة مأرب، …»: where. */
const isInProvince = (analysis: Analysis, at: number): boolean =>
  analysis.outer(at) === Clitic.ba && analysis.bare(at) === 'محافظه' && !analysis.isDefinite(at);

/** «الدبلوماسية الصينية»: what states do, where no woman's name follows and no verb says that she speaks. */
function isPolicy(analysis: Analysis, at: number): boolean {
  if (!analysis.isDefinite(at) || !diplomacy.has(analysis.bare(at))) return false;
  const speaks = analysis.lexicon.codeOf('trigger:statement');
  if (at > analysis.sentenceStart(at) && analysis.longestMatch(at - 1, speaks) >= 0) return false;
  const next = analysis.longestMatch(at + 1, analysis.lexicon.code.nationality) >= 0 ? at + 2 : at + 1;
  return !isNameWord(namePartAt(analysis, next));
}

const diplomacy: ReadonlySet<string> = new Set(['دبلوماسيه', 'ديبلوماسيه']);

/** «الحزب الحاكم في تركيا», «الأحزاب الممثلة في البرلمان», «الوفد البرلماني»: behind a noun with the article, what the body does. */
const describesBody = (analysis: Analysis, at: number): boolean =>
  describing.has(analysis.bare(at)) &&
  analysis.isDefinite(at) &&
  analysis.isDefinite(at - 1) &&
  analysis.is(at - 1, analysis.bits.noun) &&
  analysis.longestMatch(at - 1, analysis.lexicon.code['person-cue']) < 0;

const describing: ReadonlySet<string> = new Set(['حاكم', 'حاكمه', 'ممثل', 'ممثله', 'برلماني', 'برلمانيه']);

/** «مصادر دبلوماسية في العاصمة»: of what kind they are (folded, without article). */
const sources: ReadonlySet<string> = new Set(['مصادر', 'اوساط', 'جهات', 'دواير']);

/** «الأستاذ المساعد»: of what rank he teaches. */
const isAssociate = (analysis: Analysis, at: number): boolean =>
  analysis.bare(at) === 'مساعد' && analysis.isDefinite(at) && teachers.has(analysis.stem(at - 1));

const teachers: ReadonlySet<string> = new Set(['الاستاذ', 'استاذ']);

/** «كأس الملك», «كأس أمير قطر» are cups; «الهيئة المديرة» is a board. */
const boards: ReadonlySet<string> = new Set(['مديره']);

/** «الرحلات من وإلى قطر»: with a hamza below it is no «والي»; nor is it before «أين». */
const isPreposition = (analysis: Analysis, at: number): boolean => {
  const { text, tokens } = analysis;
  if (tokens.end[at]! - tokens.start[at]! > longestTo) return false;
  if (/^[وف]?إل[ىي]$/.test(text.slice(tokens.start[at]!, tokens.end[at]!))) return true;
  return analysis.bare(at) === 'الي' && at + 1 < analysis.sentenceEnd(at) && analysis.folded(at + 1) === 'اين';
};

const longestTo = 4;

/** «مساعدة تونس», «بمساعدة من الاتحاد»: help, unless an office or a part of a name follows («مساعدة وزير الخارجية»). */
function isHelp(analysis: Analysis, row: number): boolean {
  const { matches, lexicon } = analysis;
  const [at, end] = [matches.start[row]!, matches.end[row]!];
  // «ومساعده رمزي العوني» is his assistant.
  if (end !== at + 1 || analysis.bare(at) !== 'مساعده' || analysis.lastLetter(at) !== 'ة') return false;
  if (analysis.isDefinite(at)) return false;
  // «تم ذلك بمساعدة رئيس المجلس»
  if ((analysis.outer(at) & Clitic.ba) !== 0) return true;
  if (end >= analysis.sentenceEnd(at)) return true;
  return analysis.longestMatch(end, lexicon.code.office) < 0;
}

/** «الوزارة ممثلة بهيئة الإذاعة», «ممثلا في إدارة التعليم», «لجنة ممثلة من الوزارة»: through whom a body does it. */
function isThrough(analysis: Analysis, row: number): boolean {
  const { matches } = analysis;
  const [at, end] = [matches.start[row]!, matches.end[row]!];
  if (end !== at + 1 || !through.has(analysis.stem(at)) || end >= analysis.sentenceEnd(at)) return false;
  return analysis.outer(end) === Clitic.ba || through.get(analysis.stem(at))!.has(analysis.folded(end));
}

const through: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['ممثله', new Set(['في', 'من'])],
  ['ممثلا', new Set(['في'])],
]);

/** «الممثلة سلاف العوني», «ممثل أمريكي»: who plays, where nothing says for whom (عن، لدى، ل…). */
function isActor(analysis: Analysis, row: number): boolean {
  const { matches, lexicon } = analysis;
  const [at, end] = [matches.start[row]!, matches.end[row]!];
  if (end !== at + 1 || !actors.has(analysis.bare(at))) return false;
  const isNational = analysis.longestMatch(end, lexicon.code.nationality) >= 0;
  // «ممثل كوريا الشمالية», «الممثل القانوني»
  if (analysis.longestMatch(end, lexicon.code.country) >= 0 || ofLaw.has(analysis.bare(end))) return false;
  if (!isNational && !analysis.isDefinite(at)) return end < analysis.sentenceEnd(at) && analysis.folded(end) === 'في';
  const next = isNational ? end + 1 : end;
  if (next >= analysis.sentenceEnd(at)) return true;
  return !represented.has(analysis.folded(next)) && analysis.outer(next) !== Clitic.la;
}

const actors: ReadonlySet<string> = new Set(['ممثل', 'ممثله']);
const ofLaw: ReadonlySet<string> = new Set(['قانوني', 'قانونيه', 'رسمي', 'رسميه', 'شرعي', 'شرعيه']);
const represented: ReadonlySet<string> = new Set(['عن', 'لدي', 'ل']);

/** «عامل صيني», «العامل بالشركة»: who works somewhere; the governor of a province is that of its name («عامل إقليم الحسيمة»). */
function isWorker(analysis: Analysis, row: number): boolean {
  const { matches, lexicon } = analysis;
  const [at, end] = [matches.start[row]!, matches.end[row]!];
  if (end !== at + 1 || analysis.bare(at) !== 'عامل' || end >= analysis.sentenceEnd(at)) return false;
  if (analysis.longestMatch(end, lexicon.code.nationality) >= 0 || analysis.isAccusative(at)) return true;
  return (analysis.outer(end) & (Clitic.ba | Clitic.la)) !== 0;
}

/** «ملك للدولة», «على ملك الشعب»: what belongs to a state or a people. */
function isProperty(analysis: Analysis, row: number): boolean {
  const { matches } = analysis;
  const [at, end] = [matches.start[row]!, matches.end[row]!];
  if (end !== at + 1 || !property.has(analysis.stem(at)) || end >= analysis.sentenceEnd(at)) return false;
  return owners.has(analysis.bare(end));
}

const property: ReadonlySet<string> = new Set(['ملك', 'ملكا']);
const owners: ReadonlySet<string> = new Set(['دوله', 'شعب', 'جميع']);

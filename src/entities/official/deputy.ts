/** Deputies and assistants of somebody with an office: «مساعد مدير الأمن العام», «وكيل الأمين للتعمير». */
import type { Analysis } from '../../syntax/analysis.ts';
import { Clitic } from '../../text/clitics.ts';
import { isSon } from '../person/name-part.ts';
import type { Title } from './owner-parts.ts';
import { isLike } from './words.ts';

/** Who stands beside or in for a holder: the office behind the word is no title of its own. */
const deputies: ReadonlySet<string> = new Set('مساعد مساعده وكيل وكيله معاون نايب نايبه سكرتير سكرتيره'.split(' '));

/** «مساعد مدير الأمن»: such a word, in construct; in «الأمير عبدالله بن مساعد الرئيس العام» it is the father's name. */
export const isDeputyOfHolder = (analysis: Analysis, start: number, officeEnd: number): boolean =>
  officeEnd === start + 1 &&
  officeEnd < analysis.sentenceEnd(start) &&
  deputies.has(analysis.bare(start)) &&
  (analysis.clitics[start]! & (Clitic.al | Clitic.pronoun)) === 0 &&
  analysis.outer(officeEnd) === 0 &&
  !isLike(analysis, officeEnd) &&
  !isSon(analysis, start - 1);

/** «مساعد مدير الأمن العام اللواء سالم العوني»: the holder's office becomes part of the deputy's, and the name behind it is his. */
export function takeOver(deputy: Title, holder: Title): void {
  deputy.officeEnd = holder.officeEnd;
  deputy.end = holder.end;
  deputy.rule = 'official/deputy';
  deputy.isBare = holder.isBare;
  deputy.needsBody = holder.needsBody;
  deputy.needsHolder = holder.needsHolder;
  deputy.country = holder.country;
  deputy.organization = holder.organization;
  deputy.person = holder.person;
}

/** «مساعد المتحدث»: an office that says nothing without what it is of makes none of its deputy either. */
export const isComplete = ({ isBare, country, organization, person, needsBody }: Title): boolean =>
  isBare || country !== undefined || organization !== undefined || (person !== undefined && !needsBody);

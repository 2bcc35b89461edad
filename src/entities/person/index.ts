/**
 * Persons: public figures of the lexicon, names behind a title or cue («السيد», «اللواء», «المدرب»), bare names that begin
 * with a certain given name, and shorter mentions of a person whom the document names in full.
 */
import type { Mention } from '../../grammar/mentions.ts';
import { findEntries } from '../gazetteer.ts';
import { type EntityRules, type EntityScene, ruleMention } from '../scene.ts';
import { bareNameEnd, cuedNameEnd, namePart } from './name.ts';

export const person: EntityRules = {
  type: 'person',
  find(scene) {
    findEntries(scene, 'person', isSupported);
    findBehindCues(scene);
    findBareNames(scene);
    findShorterMentions(scene);
  },
};

/** An ambiguous name of a figure counts behind a title, or where a name goes on. */
function isSupported(scene: EntityScene, row: number): boolean {
  const { analysis } = scene;
  const start = analysis.matches.start[row]!;
  return start > analysis.sentenceStart(start) && (endsMatchOf(scene, start, 'person-cue') || endsMatchOf(scene, start, 'office'));
}

/** True if an entry of the type ends right before the token. */
function endsMatchOf({ analysis }: EntityScene, at: number, type: string): boolean {
  const code = analysis.lexicon.codeOf(type);
  for (let start = Math.max(analysis.sentenceStart(at), at - 3); start < at; start++) {
    const row = analysis.longestMatch(start, code);
    if (row >= 0 && analysis.matches.end[row] === at) return true;
  }
  return false;
}

function findBehindCues(scene: EntityScene): void {
  const { analysis } = scene;
  for (const row of scene.matchesOf('person-cue')) {
    const at = analysis.matches.end[row]!;
    if (at >= analysis.count || analysis.tokens.newline[at] === 1) continue;
    addNamed(scene, at, cuedNameEnd(analysis, at), 'person/behind-cue', 0.85);
  }
}

function findBareNames(scene: EntityScene): void {
  const { analysis } = scene;
  for (let at = 0; at < analysis.count; at++) {
    if (!analysis.is(at, analysis.bits['given-name'])) continue;
    const end = bareNameEnd(analysis, at);
    if (end < 0 || isNamedOtherwise(scene, at, end)) continue;
    addNamed(scene, at, end, 'person/bare-name', 0.75);
    at = end - 1;
  }
}

/** «باريس تصطدم»: what a list knows as something else, or a name inside a known one, begins no bare name. */
function isNamedOtherwise(scene: EntityScene, start: number, end: number): boolean {
  const { mentions } = scene;
  const known = mentions.longestAt(start, ['country', 'place', 'organization', 'date']);
  return (known !== undefined && !known.tentative && known.end - start >= Math.min(2, end - start - 1)) || mentions.covers(start, ['organization', 'place', 'person']) || isInTitle(scene, start);
}

/** «خادم الحرمين الشريفين»: a word of an office's name begins none of a person. */
function isInTitle({ analysis }: EntityScene, at: number): boolean {
  const office = analysis.lexicon.codeOf('office');
  for (let start = Math.max(analysis.sentenceStart(at), at - 4); start <= at; start++) {
    const row = analysis.longestMatch(start, office);
    if (row >= 0 && analysis.matches.end[row]! > at) return true;
  }
  return false;
}

/** Adds a name unless a longer one of a person already covers it. */
function addNamed(scene: EntityScene, start: number, end: number, rule: string, confidence: number): void {
  if (end < 0) return;
  const known = scene.mentions.longestAt(start, ['person']);
  if (known && known.end >= end) return;
  const mention = ruleMention(scene, 'person', start, end, rule, confidence);
  scene.mentions.add(known?.country === undefined ? mention : { ...mention, country: known.country });
}

/** «هلال» after «عمر هلال»: the last word, or the last two, of a name that the document gives in full. */
function findShorterMentions(scene: EntityScene): void {
  const full = scene.mentions.all.filter((mention) => mention.type === 'person' && mention.end - mention.start > 1);
  const bySurname = new Map<string, Mention>();
  for (const mention of full) for (const key of surnameKeys(scene, mention)) if (!bySurname.has(key)) bySurname.set(key, mention);
  if (bySurname.size === 0) return;
  const { analysis } = scene;
  for (let at = 0; at < analysis.count; at++) {
    if (!analysis.isWord(at)) continue;
    const whole = bySurname.get(analysis.stem(at));
    if (whole && mayStandAlone(scene, at)) addShorter(scene, at, whole);
  }
}

/** The surname with and without the article, each as it may be written alone. */
function surnameKeys({ analysis }: EntityScene, mention: Mention): string[] {
  const last = analysis.stem(mention.end - 1);
  if (last.length < 3 || namePart(analysis, mention.end - 1) === 'no') return [last].filter((word) => word.length > 3);
  return last.startsWith('ال') ? [last, last.slice(2)].filter((word) => word.length > 3) : [last, `ال${last}`];
}

/** A shorter mention is no part of a longer one, and no common word in an ordinary noun phrase. */
function mayStandAlone(scene: EntityScene, at: number): boolean {
  const { analysis, mentions } = scene;
  if (analysis.hasPronoun(at) || mentions.covers(at, ['person', 'place', 'country', 'organization', 'date'])) return false;
  const { noun, adjective, verb } = analysis.bits;
  if (!analysis.is(at, noun | adjective | verb)) return true;
  const previous = at - 1;
  const modifies = previous >= analysis.sentenceStart(at) && analysis.is(previous, noun) && !analysis.is(previous, verb) && !endsMatchOf(scene, at, 'person-cue') && !endsMatchOf(scene, at, 'office');
  return !modifies && !(at + 1 < analysis.sentenceEnd(at) && analysis.outer(at + 1) === 0 && analysis.is(at + 1, adjective));
}

function addShorter(scene: EntityScene, at: number, whole: Mention): void {
  const mention = ruleMention(scene, 'person', at, at + 1, 'person/shorter-mention', 0.8);
  mention.evidence.push(...whole.evidence);
  mention.name = whole.name ?? scene.analysis.text.slice(whole.from, whole.to);
  if (whole.country) mention.country = whole.country;
  scene.mentions.add(mention);
}

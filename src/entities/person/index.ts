/**
 * Persons: public figures of the lexicon, names behind a title or cue («السيد», «اللواء», «المدرب»), bare names that begin
 * with a certain given name. Shorter mentions of a person named in full: shorter.ts.
 */
import { findEntries } from '../gazetteer.ts';
import { type EntityRules, type EntityScene, ruleMention } from '../scene.ts';
import { bareNameEnd, cuedNameEnd } from './name.ts';

export const person: EntityRules = {
  type: 'person',
  find(scene) {
    findEntries(scene, 'person', isSupported);
    findBehindCues(scene);
    findBareNames(scene);
  },
};

/** An ambiguous name of a figure counts behind a title, or where a name goes on. */
function isSupported(scene: EntityScene, row: number): boolean {
  const { analysis } = scene;
  const start = analysis.matches.start[row]!;
  return (
    start > analysis.sentenceStart(start) &&
    (endsMatchOf(scene, start, 'person-cue') || endsMatchOf(scene, start, 'office'))
  );
}

/** True if an entry of the type ends right before the token. */
export function endsMatchOf({ analysis }: EntityScene, at: number, type: string): boolean {
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
  return (
    (known !== undefined && !known.tentative && known.end - start >= Math.min(2, end - start - 1)) ||
    mentions.covers(start, ['organization', 'place', 'person']) ||
    isInTitle(scene, start)
  );
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

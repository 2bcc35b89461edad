/** The bodies of offices that no list holds: «نائبة رئيس قسم مكافحة الإرهاب», «رئيس اللجنة الفنية بالاتحاد الوطني سالم العوني». */
import { Clitic } from '../../text/clitics.ts';
import { moreFieldsEnd } from './field.ts';
import { fullNameAt } from './holder.ts';
import { TitleParts } from './parts.ts';
import { affairs, isBodyOf, isPlain, publicBodies, startsName } from './words.ts';

const workplaces: ReadonlySet<string> = new Set(
  'centre hospital school college institute academy university unit museum library club'.split(' '),
);

/** Bodies whose departments have heads that hold an office. */
const withDepartments: ReadonlySet<string> = new Set(
  'ministry agency government municipality council parliament presidency security university embassy'.split(' '),
);

export abstract class TitleOfBody extends TitleParts {
  /** «نائبة رئيس قسم مكافحة الإرهاب»: a body in no list, a noun phrase behind an office in construct. */
  protected unnamedBody(): void {
    const { analysis } = this;
    const { noun, adjective } = analysis.bits;
    const isPart = (at: number, classes: number): boolean =>
      at < this.limit && isPlain(analysis, at) && analysis.is(at, classes) && !startsName(this.scene, at);
    // «قدم المدير كتاب الشركة»: an office with the article governs no noun.
    if (analysis.isDefinite(this.at - 1) && !analysis.isDefinite(this.at)) return;
    let end = this.at;
    while (end < this.at + 3 && isPart(end, noun) && !analysis.isDefinite(end)) end++;
    // «مدير إدارة» has the head of the body in it; «رئيس اللجنة الفنية» tells which it is.
    const isBody =
      end > this.at || this.title.officeEnd > this.title.start + 1 || isBodyOf(analysis, this.at, workplaces);
    if (!(isBody || this.isHead()) || !(isPart(end, noun) || this.isUnlisted(end)) || !analysis.isDefinite(end)) return;
    const head = end + 1;
    end = moreFieldsEnd(this.scene, head, this.limit);
    while (isPart(end, adjective) && analysis.isDefinite(end)) end++;
    end = moreFieldsEnd(this.scene, end, this.limit);
    const isSure = isBody || this.presidesOverState(end) || (end > head && this.isNamedBefore());
    if (!isSure && (end === head || !this.leadsOnToName(end))) return;
    if (this.isUnlisted(head - 1) && !this.leadsOnToName(end)) return;
    this.title.needsHolder = true;
    this.title.needsBody = false;
    this.title.role = 'head-of-organization';
    const field = this.at;
    this.at = end;
    this.modifiers();
    if (this.isDepartment(field, this.at)) this.title.needsHolder = false;
  }

  /** «مدير البحث الطبي بوزارة الصحة», «مدير عام الشؤون الصحية بمنطقة الجوف»: a field held in a body of the state tells which office it is. */
  protected isDepartment(at: number, end: number): boolean {
    const { analysis, scene } = this;
    if (!isPlain(analysis, at) || analysis.folded(at) === 'في') return false;
    for (let token = at + 1; token < end; token++) {
      if (analysis.outer(token) !== Clitic.ba && analysis.folded(token - 1) !== 'في') continue;
      const body = scene.mentions.longestAt(token, ['organization']);
      if (body?.end === end) return withDepartments.has(body.subtype ?? '');
    }
    return affairs.has(analysis.stem(at)) && scene.mentions.endingAt(end).some(({ type }) => type === 'place');
  }

  /** «رئيس اللجنة الفنية بالاتحاد الوطني سالم العوني»: a name behind the body or behind that of which it is part. */
  private leadsOnToName(end: number): boolean {
    const body =
      end < this.limit ? this.scene.mentions.longestAt(end, ['organization', 'place', 'country']) : undefined;
    return this.isNamedAt(end) || (body !== undefined && this.isNamedAt(body.end));
  }

  /** «مدير إدارة المسالخ»: a word in no list. */
  private isUnlisted(at: number): boolean {
    const { analysis } = this;
    return at < this.limit && isPlain(analysis, at) && analysis.isUnknown(at) && !startsName(this.scene, at);
  }

  private isHead(): boolean {
    const { lexicon } = this.analysis;
    return this.at < this.limit && this.analysis.longestMatch(this.at, lexicon.code['organization-head']) >= 0;
  }

  /** «رئيس الهيئة سالم العوني»: a body of the state, and the holder's name in full behind it («رئيس الحركة سالم العوني» is of a party). */
  private presidesOverState(end: number): boolean {
    return isBodyOf(this.analysis, this.at, publicBodies) && fullNameAt(this.scene, end, this.limit) !== undefined;
  }
}

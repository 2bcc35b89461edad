/**
 * Ministers without a portfolio: mentions → mentions. «الوزير الفرنسي», «الوزير شكري» behind «وزير الخارجية الفرنسي …» is the
 * minister named before, of the same country or with the same name, and holds that office.
 */
import { changed, type Mention } from '../grammar/mentions.ts';
import { fold } from '../text/fold.ts';

const portfolios: ReadonlySet<string> = new Set(['foreign-minister', 'defence-minister', 'interior-minister']);

/** How many ministers back the one named before may stand; in a long document this keeps the search short. */
const mostBack = 12;

export function completeMinisters(mentions: readonly Mention[], text: string): Mention[] {
  const before: Mention[] = [];
  return mentions.map((mention) => {
    if (mention.type !== 'official') return mention;
    if (portfolios.has(mention.role ?? '')) before.push(mention);
    if (mention.role !== 'minister' || !isBare(text.slice(mention.from, mention.to))) return mention;
    const same = before.slice(-mostBack).findLast((other) => isSame(mention, other));
    return same
      ? changed(mention, {
          role: same.role,
          evidence: [...mention.evidence, { stage: 'linking', id: 'same-minister' }],
        })
      : mention;
  });
}

/** «الوزير», with nothing that tells of what. */
const isBare = (text: string): boolean => /^(ال|ل)وزيره?( |$)/.test(fold(text));

function isSame(mention: Mention, other: Mention): boolean {
  if (mention.person) return other.person !== undefined && fold(other.person).endsWith(fold(mention.person));
  return mention.country !== undefined && mention.country === other.country;
}

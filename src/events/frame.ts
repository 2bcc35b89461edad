/**
 * Frames: how the roles of a trigger are expressed. A frame is written in the lexicon as slot:role pairs
 * («subject:endorser ب:endorsed»); the slots are subject, object, object2, of (the idafa complement of a noun) and
 * prepositions without their noun. Throws LexiconError where a frame can't be read.
 */
import { LexiconError } from '../errors.ts';
import { attachedBits } from '../syntax/words/prepositions.ts';
import { fold } from '../text/fold.ts';

export interface Frame {
  subject: string | undefined;
  object: string | undefined;
  /** The role of a second object: what somebody is made («عين فلانا سفيرا») or given. */
  object2: string | undefined;
  of: string | undefined;
  /** Role by attached preposition, as a clitic bit. */
  attached: ReadonlyMap<number, string>;
  /** Role by preposition that is a word of its own, folded. */
  separate: ReadonlyMap<string, string>;
}

export function parseFrame(text: string, where: string): Frame {
  const attached = new Map<number, string>();
  const separate = new Map<string, string>();
  // All fields from the start: frames of one shape are read faster.
  const frame: Frame = {
    subject: undefined,
    object: undefined,
    object2: undefined,
    of: undefined,
    attached,
    separate,
  };
  for (const pair of text.split(' ').filter(Boolean)) {
    const [slot, role] = pair.split(':');
    if (!slot || !role) throw new LexiconError(where, `not slot:role: «${pair}»`);
    if (slot === 'subject' || slot === 'object' || slot === 'object2' || slot === 'of') frame[slot] = role;
    else if (attachedBits[slot] !== undefined) attached.set(attachedBits[slot], role);
    else separate.set(fold(slot), role);
  }
  return frame;
}

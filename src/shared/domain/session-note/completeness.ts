import type { Session } from '../session.ts';
import type { AgreedStep } from './deeds.ts';
import { type NotePart, partsOf, splitNote } from './note-parts.ts';

/** What a note lacks. `owner` and `date`: a step was agreed, but not who takes it, or not until when. */
export type Missing = 'attendance' | 'mode' | 'aim' | NotePart | 'nextStep' | 'stepOwner' | 'stepDate';

/**
 * What is not stated yet in a session, in the order of the screen. Nothing of it stands in the way of signing: the counselor decides. A meeting
 * that did not take place has no aim and no parts to ask for, only a word on what comes next.
 */
export function missingIn(session: Session, agreed: readonly AgreedStep[]): readonly Missing[] {
  const text = splitNote(session.format, session.note);
  const isEmpty = (part: NotePart) => (text[part] ?? '').trim() === '';
  const took = session.attendance !== 'missed' && session.attendance !== 'cancelled';
  const isContact = session.format === 'contact';
  const missing: Missing[] = [];
  if (session.attendance === null && !isContact) missing.push('attendance');
  if (session.mode === null && took) missing.push('mode');
  if (session.aim.trim() === '' && took && !isContact) missing.push('aim');
  if (took) missing.push(...partsOf(session.format).filter(isEmpty));
  if (agreed.length === 0 && !isContact) missing.push('nextStep');
  if (agreed.some(({ owner, ownerName }) => owner === 'other' && ownerName.trim() === '')) missing.push('stepOwner');
  if (agreed.some(({ dueOn }) => dueOn === null)) missing.push('stepDate');
  return missing;
}

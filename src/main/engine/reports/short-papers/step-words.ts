import { plain, type Text } from '../../paper/index.ts';
import type { Phrases } from '../../paper-parts/index.ts';
import type { OpenStep } from './short-paper-data.ts';

/** Who does a step, said to the client. */
export function ownerWords(phrases: Phrases, { owner, ownerName }: OpenStep): Text {
  const who = owner === 'other' && ownerName !== '' ? 'named' : owner;
  return phrases.text('paper.takeAway.owner', { owner: who, name: ownerName });
}

/** Who does a step, said to somebody else. */
export function ownerName(phrases: Phrases, step: OpenStep): Text {
  if (step.owner === 'other' && step.ownerName !== '') return plain(step.ownerName);
  return phrases.text('paper.handover.owner', { owner: step.owner });
}

/** By when, for the end of a row. */
export function dueWords(phrases: Phrases, { due }: OpenStep): Text {
  return due === null ? phrases.text('paper.noDate') : plain(phrases.shortDate(due));
}

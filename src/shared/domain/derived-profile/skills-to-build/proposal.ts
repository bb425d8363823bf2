import type { Wording } from '../wording.ts';

/** A skill that one of the rules proposes, with why. */
export interface Proposal {
  /** What two rules' proposals are the same by: an O*NET element, or a kind of technology. */
  readonly key: string;
  readonly name: string;
  /** A phrase without a full stop, to stand in brackets; made when the proposal is chosen. */
  readonly why: () => Wording;
}

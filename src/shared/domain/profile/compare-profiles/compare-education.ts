import { educationLevel } from '../education-level.ts';
import type { EducationStage, Qualification } from '../profile.ts';
import { differing, gaps, moneyGaps } from './compare-figures.ts';
import { byName, type ListRule } from './compare-lists.ts';
import type { ProfileSide, Respect } from './comparison.ts';

/** Education by level where a stage's name says one and no other: "Bachelor's degree", but not "Bachelor's or master's degree". */
export const educationRule: ListRule<EducationStage> = {
  topic: 'stages',
  key: ({ stage }) => educationLevel(stage),
  compare: (page, computed) =>
    differing([
      ...aspect('years', page.years, computed.years, (one, other) => gaps(one, other).map((gap) => ({ about: 'years', ...gap }))),
      ...aspect('cost', page.cost, computed.cost, (one, other) =>
        one.currency === other.currency
          ? moneyGaps(one, other).map((gap) => ({ about: 'cost', ...gap }))
          : [{ about: 'word', what: 'currency' }],
      ),
    ]),
};

/** Qualifications of the same name: whether each calls it required, and whom it names as the issuer. */
export const qualificationRule: ListRule<Qualification> = {
  topic: 'qualifications',
  key: byName,
  compare: (page, computed) =>
    differing([
      ...aspect('requirement', page.required, computed.required, (one, other) =>
        one === other ? [] : [{ about: 'word', what: 'requirement' }],
      ),
      ...aspect('issuer', page.issuer, computed.issuer, (one, other) =>
        byName({ name: one }) === byName({ name: other }) ? [] : [{ about: 'word', what: 'issuer' }],
      ),
    ]),
};

/** What one respect of a pair comes to: compared where both state it, and said where one alone does. */
function aspect<Value>(
  what: Extract<Respect, { about: 'stated' }>['what'],
  page: Value | null,
  computed: Value | null,
  respects: (page: Value, computed: Value) => readonly Respect[],
): readonly Respect[] {
  const stated = (by: ProfileSide): readonly Respect[] => [{ about: 'stated', what, by }];
  if (page === null) return computed === null ? [] : stated('computed');
  return computed === null ? stated('page') : respects(page, computed);
}

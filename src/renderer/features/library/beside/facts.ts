import type { ItemId } from '#shared/domain/ids.ts';
import type {
  Dimension,
  EducationStage,
  OccupationProfile,
  PayPeriod,
  Qualification,
  QuestionAndAnswer,
  ReplacingProduct,
  SalaryTier,
  Visa,
} from '#shared/domain/profile/profile.ts';

/** What a passage states, for those that are more than a sentence. */
export type Fact =
  | { readonly kind: 'score'; readonly of: Dimension }
  | { readonly kind: 'tier'; readonly of: SalaryTier; readonly period: PayPeriod | null }
  | { readonly kind: 'stage'; readonly of: EducationStage }
  | { readonly kind: 'qualification'; readonly of: Qualification }
  | { readonly kind: 'product'; readonly of: ReplacingProduct }
  | { readonly kind: 'visa'; readonly of: Visa }
  | { readonly kind: 'question'; readonly of: QuestionAndAnswer }
  | { readonly kind: 'named'; readonly name: string; readonly detail: string | null };

/** The facts of a profile by their passages. */
export function factsOf(profile: OccupationProfile): ReadonlyMap<ItemId, Fact> {
  const { aiEra, salary } = profile;
  const facts: [ItemId, Fact][] = [
    ...profile.dimensions.map((of): [ItemId, Fact] => [of.id, { kind: 'score', of }]),
    ...aiEra.products.map((of): [ItemId, Fact] => [of.id, { kind: 'product', of }]),
    ...[...aiEra.takeOver, ...aiEra.augment, ...aiEra.moat].map(({ id, name, detail }): [ItemId, Fact] => [
      id,
      { kind: 'named', name, detail },
    ]),
    ...profile.skillsToBuild.map(({ id, name, example }): [ItemId, Fact] => [id, { kind: 'named', name, detail: example }]),
    ...salary.tiers.map((of): [ItemId, Fact] => [of.id, { kind: 'tier', of, period: salary.period }]),
    ...profile.education.map((of): [ItemId, Fact] => [of.id, { kind: 'stage', of }]),
    ...profile.qualifications.map((of): [ItemId, Fact] => [of.id, { kind: 'qualification', of }]),
    ...profile.immigration.visas.map((of): [ItemId, Fact] => [of.id, { kind: 'visa', of }]),
    ...profile.faq.map((of): [ItemId, Fact] => [of.id, { kind: 'question', of }]),
  ];
  return new Map(facts);
}

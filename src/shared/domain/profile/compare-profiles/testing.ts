import fc from 'fast-check';
import { ItemId } from '../../ids.ts';
import { DimensionName, dimensionDirection } from '../dimensions.ts';
import { AiVerdict, type OccupationProfile, type Passage, PayPeriod, type ProfileSection, SalaryLevel } from '../profile.ts';

/** A profile that states nothing but its code and title, with what a test puts in its place. */
export function profileWith(parts: Partial<OccupationProfile>): OccupationProfile {
  return {
    socCode: '25-4031',
    titles: { page: 'Library Technicians', official: null },
    language: { chrome: 'en', body: 'en' },
    skilledMigration: null,
    overall: null,
    summary: null,
    dimensions: DimensionName.options.map((name) => ({
      id: id(`dimensions.${name}`),
      name,
      direction: dimensionDirection[name],
      value: null,
    })),
    aiEra: { verdict: null, text: null, products: [], takeOver: [], augment: [], moat: [] },
    skillsToBuild: [],
    entryLevel: null,
    levelUp: null,
    salary: { period: null, tiers: [] },
    education: [],
    qualifications: [],
    immigration: { statement: null, visas: [] },
    fit: { suits: [], doesNotSuit: [] },
    outlook: { paragraphs: [], growthAreas: [] },
    faq: [],
    sources: null,
    passages: [],
    ...parts,
  };
}

export function id(name: string): ItemId {
  return ItemId.parse(name);
}

export function passage(section: ProfileSection, name: string, text = name): Passage {
  return { id: id(name), section, text, line: 1 };
}

const words = fc.constantFrom(
  'Spreadsheets',
  'spread-sheets',
  'Reading',
  '閱讀',
  "Bachelor's degree",
  'Associate degree',
  'Master of Arts',
  '',
);
const money = fc.record({ low: fc.nat(90_000), high: fc.nat(200_000), currency: fc.constantFrom('USD', 'THB') });
const score = fc.option(fc.double({ min: 0, max: 10, noNaN: true }));

/** Any profile as the importer and the rules make them: every fact has its passage, ids are unique, names are often those of others. */
export function anyProfile(): fc.Arbitrary<OccupationProfile> {
  const list = <Item>(path: string, item: fc.Arbitrary<Item>): fc.Arbitrary<(Item & { id: ItemId })[]> =>
    fc.array(item, { maxLength: 4 }).map((items) => items.map((one, place) => ({ id: id(`${path}.${place}`), ...one })));
  const detailed = fc.record({ name: words, detail: fc.option(words), text: words });
  return fc
    .record({
      flag: fc.option(fc.boolean()),
      overall: score,
      scores: fc.array(score, { minLength: 9, maxLength: 9 }),
      verdict: fc.option(fc.constantFrom(...AiVerdict.options)),
      takeOver: list('aiEra.takeOver', detailed),
      moat: list('aiEra.moat', detailed),
      skills: list('skillsToBuild', fc.record({ name: words, example: fc.option(words), text: words })),
      period: fc.option(fc.constantFrom(...PayPeriod.options)),
      tiers: list(
        'salary',
        fc.record({
          level: fc.constantFrom(...SalaryLevel.options),
          name: words,
          years: fc.constant(null),
          range: money,
          note: fc.constant(null),
          noteRange: fc
            .option(fc.record({ range: money, period: fc.constantFrom(...PayPeriod.options) }))
            .map((note) => note && { ...note.range, period: note.period }),
          text: fc.constantFrom('$1', '$1+', '$1 or more'),
        }),
      ),
      stages: list(
        'education',
        fc.record({ stage: words, years: fc.option(fc.record({ low: fc.nat(4), high: fc.nat(8) })), cost: fc.option(money), text: words }),
      ),
      qualifications: list(
        'qualifications',
        fc.record({ name: words, issuer: fc.option(words), required: fc.option(fc.boolean()), text: words }),
      ),
      suits: list('fit.suits', fc.record({ text: words })),
      areas: list('outlook.growthAreas', fc.record({ name: words })),
      loose: list(
        'loose',
        fc.record({
          text: words,
          section: fc.constantFrom<ProfileSection>('summary', 'aiEra', 'salary', 'faq', 'outlook', 'sources', 'header'),
        }),
      ),
    })
    .map((drawn) => {
      const plain = profileWith({});
      const dimensions = plain.dimensions.map((dimension, place) => ({ ...dimension, value: drawn.scores[place] ?? null }));
      const shown = (
        section: ProfileSection,
        items: readonly { readonly id: ItemId; readonly text?: string; readonly name?: string }[],
      ): Passage[] => items.map((item) => passage(section, item.id, item.text ?? item.name ?? item.id));
      return profileWith({
        skilledMigration: drawn.flag,
        overall: drawn.overall,
        dimensions,
        aiEra: {
          ...plain.aiEra,
          verdict: drawn.verdict === null ? null : { kind: drawn.verdict, word: drawn.verdict },
          takeOver: drawn.takeOver,
          moat: drawn.moat,
        },
        skillsToBuild: drawn.skills,
        salary: { period: drawn.period, tiers: drawn.tiers },
        education: drawn.stages,
        qualifications: drawn.qualifications,
        fit: { suits: drawn.suits, doesNotSuit: [] },
        outlook: { paragraphs: [], growthAreas: drawn.areas },
        passages: [
          ...(drawn.flag === null ? [] : [passage('header', 'skilledMigration')]),
          ...(drawn.overall === null ? [] : [passage('header', 'overall')]),
          ...shown('dimensions', dimensions),
          ...(drawn.verdict === null ? [] : [passage('aiEra', 'aiEra.verdict')]),
          ...shown('aiEra', [...drawn.takeOver, ...drawn.moat]),
          ...shown('skillsToBuild', drawn.skills),
          ...shown('salary', drawn.tiers),
          ...shown('education', drawn.stages),
          ...shown('qualifications', drawn.qualifications),
          ...shown('fit', drawn.suits),
          ...shown('outlook', drawn.areas),
          ...drawn.loose.map(({ id: itemId, text, section }) => passage(section, itemId, text)),
        ],
      });
    });
}

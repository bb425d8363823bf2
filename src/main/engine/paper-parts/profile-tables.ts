import type { ComputedParts } from '#shared/contract/library.ts';
import { inCareerOrder } from '#shared/domain/profile/education-level.ts';
import type { EducationStage, OccupationProfile } from '#shared/domain/profile/profile.ts';
import { type Cell, plain, type Table, type Text } from '../paper/index.ts';
import type { Cite, PaperWords, ProfileWords } from './blocks.ts';
import { pageText } from './page-text.ts';

/** Tables of an occupation's page. Each is empty where the page has nothing for it; `cite` numbers the source in the head. */

/**
 * Stages in the order in which one comes to them.
 * @param computed what stands behind a computed profile: a length that is no number of years then stands in the stage's name
 */
export function educationTable(
  { phrases, mark }: ProfileWords,
  profile: OccupationProfile,
  cite: Cite,
  computed: Pick<ComputedParts, 'figures'> | null = null,
): Table[] {
  const { education, language } = profile;
  if (education.length === 0) return [];
  return [
    {
      kind: 'table',
      showHead: true,
      rowHeader: 0,
      columns: [
        { header: phrases.both('paper.column.stage'), width: { share: 1 }, align: 'left' },
        { header: cite(phrases.both('paper.column.years')), width: { mm: 22 }, align: 'right' },
        { header: cite(phrases.both('paper.column.cost')), width: { mm: 40 }, align: 'right' },
      ],
      rows: inCareerOrder(education).map((stage): Cell[] => {
        const named = nameWithLength(stage, computed);
        return [
          text(mark(profile, stage.id, pageText(named ?? stage.stage, language.chrome))),
          text(plain(stageYears(phrases, stage) ?? (named === null ? phrases.say('paper.notStated') : '–'))),
          text(plain(stage.cost === null ? phrases.say('paper.notStated') : phrases.moneyRange(stage.cost))),
        ];
      }),
    },
  ];
}

/** How long a stage takes, in years; null where no number of years is stated. */
export function stageYears({ number }: Pick<PaperWords['phrases'], 'number'>, { years }: Pick<EducationStage, 'years'>): string | null {
  if (years === null) return null;
  return years.low === years.high ? number(years.low) : `${number(years.low)}–${number(years.high)}`;
}

/** A stage with its length in its name, where the rules give it one that is no number of years: "…, up to 1 month"; else null. */
export function nameWithLength({ id, text, years }: EducationStage, computed: Pick<ComputedParts, 'figures'> | null): string | null {
  return years === null && (computed?.figures[id] ?? []).length > 0 ? (text.split(/\.(?:\s|$)/)[0] ?? text) : null;
}

export function qualificationTable({ phrases, mark }: ProfileWords, profile: OccupationProfile, cite: Cite): Table[] {
  const { qualifications, language } = profile;
  if (qualifications.length === 0) return [];
  return [
    {
      kind: 'table',
      showHead: true,
      rowHeader: 0,
      columns: [
        { header: phrases.both('paper.column.qualification'), width: { share: 1 }, align: 'left' },
        { header: cite(phrases.both('paper.column.required')), width: { mm: 28 }, align: 'right' },
      ],
      rows: qualifications.map((one): Cell[] => [
        text(
          mark(profile, one.id, pageText(one.name, language.chrome)),
          one.issuer === null ? null : pageText(one.issuer, language.chrome),
        ),
        text(phrases.text('paper.required', { required: one.required === null ? 'unknown' : String(one.required) })),
      ]),
    },
  ];
}

/** Products that do part of the job today, as the page claims. */
export function productTable({ phrases, mark }: ProfileWords, profile: OccupationProfile, cite: Cite): Table[] {
  const { aiEra, language } = profile;
  if (aiEra.products.length === 0) return [];
  return [
    {
      kind: 'table',
      showHead: true,
      rowHeader: 0,
      columns: [
        { header: phrases.both('paper.column.product'), width: { mm: 38 }, align: 'left' },
        { header: phrases.both('paper.column.claim'), width: { share: 1 }, align: 'left' },
        { header: cite(phrases.both('paper.column.since')), width: { mm: 16 }, align: 'right' },
      ],
      rows: aiEra.products.map((product): Cell[] => [
        text(pageText(product.name, language.chrome), plain([product.kind, product.extent].filter((part) => part !== null).join(', '))),
        text(
          mark(profile, product.id, product.claim === null ? phrases.text('paper.notStated') : pageText(product.claim, language.chrome)),
        ),
        text(product.year === null ? phrases.text('paper.notStated') : plain(String(product.year))),
      ]),
    },
  ];
}

export function visaTable({ phrases, mark }: ProfileWords, profile: OccupationProfile, cite: Cite): Table[] {
  const { immigration, language } = profile;
  if (immigration.visas.length === 0) return [];
  return [
    {
      kind: 'table',
      showHead: true,
      rowHeader: 0,
      columns: [
        { header: cite(phrases.both('paper.column.visa')), width: { mm: 26 }, align: 'left' },
        { header: phrases.both('paper.column.visaNote'), width: { share: 1 }, align: 'left' },
      ],
      rows: immigration.visas.map((visa): Cell[] => [
        text(plain(visa.code)),
        text(
          mark(profile, visa.id, pageText(visa.name, language.chrome)),
          visa.note === null ? phrases.text('paper.notStated') : pageText(visa.note, language.chrome),
        ),
      ]),
    },
  ];
}

function text(words: Text, detail: Text | null = null): Cell {
  return { kind: 'text', text: words, detail };
}

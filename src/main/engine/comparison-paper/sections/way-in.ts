import { type Block, plain, type Table } from '../../paper/index.ts';
import { type Cite, educationTable, labelled, paragraph, qualificationTable } from '../../paper-parts/index.ts';
import type { ComparedOccupation } from '../comparison-on-paper.ts';
import { type Composer, fromProfile, signed } from '../composer.ts';

/** Education and credentials of each, one below the other. */
export function wayInBlocks(composer: Composer): Block[] {
  return [
    ...labelled(
      composer,
      'paper.education',
      ofEach(composer, ({ profile, computed }, cite) => educationTable(composer, profile, cite, computed)),
    ),
    ...labelled(
      composer,
      'paper.qualifications',
      ofEach(composer, ({ profile }, cite) => qualificationTable(composer, profile, cite)),
    ),
  ];
}

function ofEach(composer: Composer, tableOf: (occupation: ComparedOccupation, cite: Cite) => Table[]): Block[] {
  const { data, phrases } = composer;
  return data.comparison.options.flatMap((option, place): Block[] => {
    const occupation = data.occupations[place];
    if (occupation === undefined) return [];
    const tables = tableOf(occupation, (text) => fromProfile(composer, option.profileId, text));
    const title = plain(signed(composer, option)).map((run) => ({ ...run, weight: 'semibold' as const }));
    const found = tables.length === 0 ? paragraph(phrases.text('paper.notStated')) : tables;
    return [{ kind: 'paragraph', text: title, size: 'body', opens: true }, ...found];
  });
}

import type { Block, Table } from '../../paper/index.ts';
import { pageText } from '../../paper-parts/index.ts';
import { type Composer, part, reason } from '../composer.ts';

/** Skills to build, each with why. */
export function skillsBlocks(composer: Composer): Block[] {
  const { skillsToBuild } = composer.data.profile;
  return part(composer, 'profilePaper.skills', skillsToBuild.length === 0 ? reason(composer, 'skillsToBuild') : [skillTable(composer)]);
}

function skillTable({ data, phrases, citing }: Composer): Table {
  const { skillsToBuild, language } = data.profile;
  const { all, each } = citing.together(skillsToBuild.map((one) => one.id));
  return {
    kind: 'table',
    showHead: true,
    rowHeader: 0,
    columns: [
      { header: phrases.both('paper.column.skill'), width: { share: 4 }, align: 'left' },
      { header: all(phrases.both('profilePaper.column.why')), width: { share: 6 }, align: 'left' },
    ],
    rows: skillsToBuild.map(({ id, name, example }) => [
      { kind: 'text', text: pageText(name, language.chrome), detail: null },
      {
        kind: 'text',
        text: example === null ? phrases.text('paper.notStated') : each(id)(pageText(example, language.chrome)),
        detail: null,
      },
    ]),
  };
}

import type { Block, Text } from '../../paper/index.ts';
import { pageText, paragraph } from '../../paper-parts/index.ts';
import { type Composer, oldFiguresOf, part, reason } from '../composer.ts';

/** What is expected of the occupation, and where it grows. */
export function outlookBlocks(composer: Composer): Block[] {
  const { citing, data } = composer;
  const { paragraphs } = data.profile.outlook;
  return part(composer, 'profilePaper.outlook', [
    ...(paragraphs.length === 0 ? reason(composer, 'outlook') : paragraphs.flatMap(({ id, text }) => paragraph(citing.item(id, text)))),
    ...paragraph(growing(composer)),
    ...oldFiguresOf(
      composer,
      paragraphs.map((one) => one.id),
    ),
  ]);
}

function growing({ data, phrases, citing }: Composer): Text {
  const { outlook, language } = data.profile;
  if (outlook.growthAreas.length === 0) return [];
  const { all, each } = citing.together(outlook.growthAreas.map((area) => area.id));
  const names = outlook.growthAreas.flatMap(
    ({ id, name }, index): Text => [{ text: index === 0 ? ' ' : '; ' }, ...each(id)(pageText(name, language.chrome))],
  );
  return all([...phrases.text(data.computed === null ? 'profilePaper.growing.page' : 'profilePaper.growing.computed'), ...names]);
}

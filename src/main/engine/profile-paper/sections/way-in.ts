import type { Block } from '../../paper/index.ts';
import { educationTable, itemIdOf, labelled, paragraph, qualificationTable } from '../../paper-parts/index.ts';
import { type Composer, part, reason } from '../composer.ts';

/** How people get in, what they study, what they must hold, and where it leads. */
export function wayInBlocks(composer: Composer): Block[] {
  return [
    ...part(composer, 'profilePaper.wayIn', said(composer, 'entryLevel')),
    ...labelled(composer, 'paper.education', education(composer)),
    ...labelled(composer, 'paper.qualifications', qualifications(composer)),
    ...part(composer, 'profilePaper.levelUp', said(composer, 'levelUp')),
  ];
}

function said(composer: Composer, id: 'entryLevel' | 'levelUp'): Block[] {
  const text = composer.data.profile[id];
  return text === null ? reason(composer, id) : paragraph(composer.citing.item(itemIdOf(id), text));
}

function education(composer: Composer): Block[] {
  const { data, citing, phrases } = composer;
  const { education: stages } = data.profile;
  if (stages.length === 0) return reason(composer, 'education');
  const cost = data.computed?.reasons['education.cost'];
  return [
    ...educationTable(composer, data.profile, citing.of(stages.map((one) => one.id)), data.computed),
    ...(cost === undefined ? [] : paragraph(phrases.text('profilePaper.cost', { reason: phrases.say(cost) }), 'caption')),
  ];
}

function qualifications(composer: Composer): Block[] {
  const { data, citing } = composer;
  const { qualifications: held } = data.profile;
  if (held.length === 0) return reason(composer, 'qualifications');
  const cite = data.computed === null ? citing.of(held.map((one) => one.id)) : citing.library(['ownTables']);
  return qualificationTable(composer, data.profile, cite);
}

import type { ReactElement } from 'react';
import { classes, Icon, type Say, useMoney, useText } from '#renderer/ui/index.ts';
import { type ComparedRow, isDifference, type Topic } from '#shared/domain/profile/compare-profiles/index.ts';
import type { ProfileSection } from '#shared/domain/profile/profile.ts';
import styles from './beside.module.css';
import { differenceSigns } from './difference-words.ts';
import { SideCell, type SideNotes } from './SideCell.tsx';
import type { Sides } from './sides.ts';

interface ComparedRowLineProps {
  readonly row: ComparedRow;
  readonly section: ProfileSection;
  readonly sides: Sides;
  readonly notes: SideNotes;
}

/** One thing that either profile speaks of: its name with the difference as sign, word and sentence, and the passages of both. */
export function ComparedRowLine({ row, section, sides, notes }: ComparedRowLineProps): ReactElement {
  const say = useText();
  const money = useMoney();
  const { icon, word, sentences } = differenceSigns(say, money, row.difference);
  const differs = isDifference(row);
  const topic = topicWords(say, row.topic, section);
  return (
    <tr className={styles.row} tabIndex={-1} data-row data-difference={differs ? '' : undefined}>
      <th scope="row">
        {topic === null ? null : <span className={styles.topic}>{topic}</span>}
        <span className={classes(styles.mark, differs && styles.differs)}>
          <Icon name={icon} />
          {word}
        </span>
        {sentences.map((sentence) => (
          <span key={sentence} className={styles.said}>
            {sentence}
          </span>
        ))}
      </th>
      <SideCell side={sides.page} row={row} notes={notes} />
      <SideCell side={sides.computed} row={row} notes={notes} />
    </tr>
  );
}

/** Null where the section's own name says it. */
function topicWords(say: Say, topic: Topic, section: ProfileSection): string | null {
  switch (topic) {
    case 'income':
    case 'demand':
    case 'outlook':
    case 'prFriendliness':
    case 'aiRisk':
    case 'competition':
    case 'studyTime':
    case 'certification':
    case 'prDifficulty':
      return say(`profile.dimension.${topic}`);
    case 'entry':
    case 'middle':
    case 'senior':
      return say(`profile.pay.level.${topic}`);
    case 'suits':
    case 'doesNotSuit':
      return say(`profile.fit.${topic}`);
    case 'products':
      return say('profile.section.products');
    case 'skills':
    case 'stages':
    case 'qualifications':
      return null;
    case 'growthAreas':
      return say('profile.growthAreas');
    case 'text':
      return section === 'aiEra' || section === 'outlook' ? say('beside.topic.text') : null;
    default:
      return say(`beside.topic.${topic}`);
  }
}

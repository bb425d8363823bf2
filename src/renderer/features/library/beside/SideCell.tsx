import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Icon, useText } from '#renderer/ui/index.ts';
import type { ItemId } from '#shared/domain/ids.ts';
import type { ComparedRow, ProfileSide } from '#shared/domain/profile/compare-profiles/index.ts';
import type { Passage } from '#shared/domain/profile/profile.ts';
import styles from './beside.module.css';
import { FactText } from './FactText.tsx';
import type { SideReading } from './sides.ts';

/** The open client's notes on the passages of both sides; no client, no notes. */
export interface SideNotes extends Readonly<Record<ProfileSide, ReadonlyMap<ItemId, number>>> {
  readonly client: string;
}

interface SideCellProps {
  readonly side: SideReading;
  readonly row: ComparedRow;
  readonly notes: SideNotes;
}

/** What one side says: its passages, each with the way to its place in the reader, or that it does not say anything. */
export function SideCell({ side, row, notes }: SideCellProps): ReactElement {
  const say = useText();
  const passages = row.passages[side.side];
  if (passages.length === 0) {
    // The code is known of both, though only a page has a passage for it.
    return <td>{row.topic === 'socCode' ? side.reading.profile.socCode : <span className="caption">{say('profile.notStated')}</span>}</td>;
  }
  return (
    <td>
      <ul className={styles.passages}>
        {passages.map((passage) => (
          <li key={passage.id}>
            <div className={styles.words}>
              <FactText profile={side.reading.profile} passage={passage} fact={side.facts.get(passage.id)} />
            </div>
            <PassageLinks side={side} passage={passage} notes={notes} />
          </li>
        ))}
      </ul>
    </td>
  );
}

function PassageLinks({ side, passage, notes }: { readonly side: SideReading; readonly passage: Passage; readonly notes: SideNotes }) {
  const say = useText();
  const count = notes[side.side].get(passage.id);
  const place = { to: '/library/$profileId', params: { profileId: side.reading.id }, search: { passage: passage.id } } as const;
  return (
    <span className={styles.links}>
      {count === undefined ? null : (
        <Link {...place} className={styles.link ?? ''} aria-label={say('beside.notes', { count, client: notes.client })}>
          <Icon name="pencil" size={12} />
          {count}
        </Link>
      )}
      <Link {...place} className={styles.link ?? ''} aria-label={say(`beside.read.${side.side}`, { words: firstWords(passage.text) })}>
        <Icon name="right" size={12} />
      </Link>
    </span>
  );
}

/** Enough of a passage to know it by. */
function firstWords(text: string): string {
  const [line = ''] = text.split('\n');
  return line.length <= 60 ? line : `${line.slice(0, line.lastIndexOf(' ', 60) === -1 ? 60 : line.lastIndexOf(' ', 60))}…`;
}

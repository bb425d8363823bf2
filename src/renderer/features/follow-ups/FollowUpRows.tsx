import { type ReactElement, useState } from 'react';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { Checkbox, classes, DraftsContext, IconButton, Menu, useDraftGroup, useText } from '#renderer/ui/index.ts';
import type { FollowUp } from '#shared/domain/follow-up.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import { DueWords, ownerWords } from './DueWords.tsx';
import { FollowUpEditor } from './FollowUpEditor.tsx';
import styles from './follow-ups.module.css';
import { useRemoveFollowUp, useTick } from './use-follow-ups.ts';

interface FollowUpRowsProps {
  readonly label: string;
  readonly followUps: readonly FollowUp[];
  /** Null where the day does not matter, as in a session's own list. */
  readonly today: CalendarDate;
}

/** Follow-ups of one client, ticked where they stand; pressing one opens its fields. Stands in a place that keeps the focus. */
export function FollowUpRows({ label, followUps, today }: FollowUpRowsProps): ReactElement {
  const [openId, setOpenId] = useState<FollowUp['id'] | null>(null);
  const tick = useTick();
  const remove = useRemoveFollowUp();
  const { drafts, settle } = useDraftGroup();
  /** Opens a row, or none, once what is typed in the one that was open is on disk; else that row stays open. */
  const open = async (id: FollowUp['id'] | null) => {
    if (await settle()) setOpenId(id);
  };
  return (
    <>
      <FailureBanner failure={tick.failure ?? remove.failure} />
      <ul className={styles.rows} aria-label={label}>
        {followUps.map((followUp) => (
          <li key={followUp.id} className={styles.row}>
            {openId === followUp.id ? (
              <DraftsContext value={drafts}>
                <FollowUpEditor followUp={followUp} onClose={() => void open(null)} />
              </DraftsContext>
            ) : (
              <>
                <Checkbox label={followUp.words} checked={followUp.doneOn !== null} onChange={() => tick.run(followUp)} />
                <ReadRow followUp={followUp} today={today} onOpen={() => void open(followUp.id)} />
                <RowMenu followUp={followUp} onRemove={() => remove.run(followUp)} />
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

interface ReadRowProps {
  readonly followUp: FollowUp;
  readonly today: CalendarDate;
  readonly onOpen: () => void;
}

function ReadRow({ followUp, today, onOpen }: ReadRowProps): ReactElement {
  const say = useText();
  const owner = ownerWords(followUp, say);
  return (
    <button type="button" className={styles.body} onClick={onOpen}>
      <span className={classes(styles.words, followUp.doneOn !== null && styles.done)}>{followUp.words}</span>
      <span className={styles.about}>
        {owner === null ? null : <span>{owner}</span>}
        <DueWords due={followUp.dueOn} doneOn={followUp.doneOn} today={today} />
        {followUp.outcome === '' ? null : <span>{followUp.outcome}</span>}
      </span>
    </button>
  );
}

function RowMenu({ followUp, onRemove }: { readonly followUp: FollowUp; readonly onRemove: () => void }): ReactElement {
  const say = useText();
  const label = say('followUps.more', { words: followUp.words });
  return (
    <Menu
      label={label}
      trigger={<IconButton icon="more" kind="quiet" size="small" label={label} />}
      groups={[[{ id: 'remove', label: say('followUps.remove'), icon: 'trash', destructive: true, onAction: onRemove }]]}
    />
  );
}

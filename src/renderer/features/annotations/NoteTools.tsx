import type { ReactElement } from 'react';
import { FormattedMessage } from 'react-intl';
import { useOpenClients } from '#renderer/app/open-clients.tsx';
import { KeyHint, Segmented, useText } from '#renderer/ui/index.ts';
import { useAnnotationDesk } from './desk.ts';
import styles from './NoteTools.module.css';
import { passesFilter } from './page-order.ts';

/** Above the margin: how many notes there are, and which of them are shown. */
export function NoteTools(): ReactElement {
  const say = useText();
  const { notes, filter, setFilter } = useAnnotationDesk();
  const { current } = useOpenClients();
  const all = [...notes.placed.map(({ annotation }) => annotation), ...notes.orphans, ...notes.elsewhere];
  const count = (which: 'private' | 'report') => all.filter((annotation) => passesFilter(annotation, which)).length;
  // Without a client there are only the office library's marks.
  if (current === null && all.length === 0) return <span className="caption">{say('annotations.noClient')}</span>;
  return (
    <div className={styles.tools}>
      <span className={styles.count}>{say('annotations.count', { count: all.length })}</span>
      <Segmented
        size="small"
        label={say('annotations.filter')}
        value={filter}
        onChange={setFilter}
        choices={[
          { value: 'all', label: say('annotations.filter.all') },
          { value: 'private', label: say('annotations.filter.private', { count: count('private') }) },
          { value: 'report', label: say('annotations.filter.report', { count: count('report') }) },
        ]}
      />
    </div>
  );
}

/** How notes are made, in one line. */
export function NoteHint(): ReactElement {
  return (
    <span className="caption">
      <FormattedMessage id="annotations.hint" values={{ key: (keys) => <KeyHint keys={keys.join('')} /> }} />
    </span>
  );
}

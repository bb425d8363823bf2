import type { ReactElement } from 'react';
import { Button, Icon, Table, useDates, useText } from '#renderer/ui/index.ts';
import type { ConsentEntry } from '#shared/domain/consent.ts';
import styles from './consent.module.css';

interface RegisterTableProps {
  readonly entries: readonly ConsentEntry[];
  /** Begins a withdrawal of what a line gave. */
  readonly onWithdraw: (entry: ConsentEntry) => void;
}

/** Every line of the register, newest decision first. */
export function RegisterTable({ entries, onWithdraw }: RegisterTableProps): ReactElement {
  const say = useText();
  return (
    <Table label={say('consent.title')}>
      <thead>
        <tr>
          <th>{say('consent.column.date')}</th>
          <th>{say('consent.column.decision')}</th>
          <th>{say('consent.column.text')}</th>
          <th>{say('consent.column.scopes')}</th>
          <th>{say('consent.column.ends')}</th>
          <th className="end">{say('consent.column.action')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <Line key={entry.id} entry={entry} onWithdraw={onWithdraw} />
        ))}
      </tbody>
    </Table>
  );
}

function Line({ entry, onWithdraw }: { readonly entry: ConsentEntry } & Pick<RegisterTableProps, 'onWithdraw'>): ReactElement {
  const say = useText();
  const dates = useDates();
  const { decision, scopes, recipient, expiresOn, note, method, language, textVersion } = entry;
  return (
    <tr className={styles.entry}>
      <td className={styles.short}>{dates.short(entry.decidedOn)}</td>
      <td>
        <span className={decision === 'given' ? styles.allowed : styles.refused}>
          <Icon name={decision === 'given' ? 'check' : 'close'} size={12} />
          {say(`consent.decision.${decision}`)}
        </span>
      </td>
      <td>
        {textVersion}
        <span className={styles.under}>
          {say(`consent.kind.${entry.kind}`)}, {say('consent.how', { method, language: say(`clients.language.${language}`) })}
        </span>
        {note === '' ? null : <span className={styles.under}>{note}</span>}
      </td>
      <td>
        {scopes.length === 0 ? say('consent.noScope') : scopes.map((scope) => say(`consent.scope.${scope}`)).join(', ')}
        {recipient === '' ? null : <span className={styles.under}>{say('consent.allowedFor', { recipient })}</span>}
      </td>
      <td className={styles.short}>{decision !== 'given' ? '' : expiresOn === null ? say('consent.noEnd') : dates.short(expiresOn)}</td>
      <td className="end">
        {decision === 'given' && scopes.length > 0 ? (
          <Button size="small" kind="quiet" label={say('consent.withdrawOf', { text: textVersion })} onPress={() => onWithdraw(entry)}>
            {say('consent.withdraw')}
          </Button>
        ) : null}
      </td>
    </tr>
  );
}

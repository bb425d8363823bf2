import type { ReactElement } from 'react';
import { Icon, useDates, useText } from '#renderer/ui/index.ts';
import type { ConsentRegister } from '#shared/contract/consent.ts';
import { ConsentScope, type ConsentStanding } from '#shared/domain/consent.ts';
import styles from './consent.module.css';

/** What may leave the workspace today, scope by scope. */
export function StandingList({ standing }: Pick<ConsentRegister, 'standing'>): ReactElement {
  const say = useText();
  return (
    <ul className={styles.standing} aria-label={say('consent.standing')}>
      {ConsentScope.options.map((scope) => (
        <li key={scope}>
          <span>
            {say(`consent.scope.${scope}`)} <span className="caption">{say(`consent.scope.${scope}.about`)}</span>
          </span>
          <Standing standing={standing[scope]} />
        </li>
      ))}
    </ul>
  );
}

function Standing({ standing }: { readonly standing: ConsentStanding }): ReactElement {
  const say = useText();
  const dates = useDates();
  if (!standing.allowed) {
    return (
      <span className={styles.refused}>
        <Icon name="concern" size={12} />
        {say(`consent.${standing.reason}`, { date: standing.date === null ? '' : dates.short(standing.date) })}
        <ForOne recipient={standing.recipient} />
      </span>
    );
  }
  const since = dates.short(standing.since);
  const { expiresOn, recipient } = standing;
  return (
    <span className={styles.allowed}>
      <Icon name="check" size={12} />
      {expiresOn === null ? say('consent.allowed', { since }) : say('consent.allowedUntil', { since, until: dates.short(expiresOn) })}
      <ForOne recipient={recipient} />
    </span>
  );
}

function ForOne({ recipient }: { readonly recipient: string }): string | null {
  const say = useText();
  return recipient === '' ? null : `, ${say('consent.allowedFor', { recipient })}`;
}

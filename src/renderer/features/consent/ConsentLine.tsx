import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Icon, useDates, useText } from '#renderer/ui/index.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import styles from './consent.module.css';
import { useConsent } from './use-consent.ts';
import { REGISTER } from './use-open-register.ts';

/** How papers stand with this client, in the head of the page; leads to the register. Nothing until it is known. */
export function ConsentLine({ clientId }: { readonly clientId: ClientId }): ReactElement | null {
  const say = useText();
  const dates = useDates();
  const { data } = useConsent(clientId);
  if (data === undefined) return null;
  const { papers } = data.standing;
  return (
    <Link
      to="/clients/$clientId"
      params={{ clientId }}
      search={{ tab: 'profile' }}
      hash={REGISTER}
      className={styles.line ?? ''}
      data-allowed={papers.allowed}
    >
      <Icon name={papers.allowed ? 'check' : 'concern'} size={12} />
      {papers.allowed ? say('consent.line.onFile', { date: dates.short(papers.since) }) : say('consent.line.none')}
    </Link>
  );
}

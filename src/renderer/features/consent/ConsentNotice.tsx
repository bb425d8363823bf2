import type { ReactElement } from 'react';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import type { Failure } from '#renderer/app/failure.ts';
import { Banner, Button, useDates, useText } from '#renderer/ui/index.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import styles from './consent.module.css';
import { useConsent } from './use-consent.ts';
import { useOpenRegister } from './use-open-register.ts';

interface ConsentNoticeProps {
  readonly clientId: ClientId;
  /** What the buttons let out. */
  readonly scope: 'papers' | 'files' | 'handover';
  /** Why the last try to save or print failed. */
  readonly failure: Failure | null;
}

/** Beside the buttons that save or print: says before they are pressed that the register does not allow it, and where it is; or for whom alone it does. */
export function ConsentNotice({ clientId, scope, failure }: ConsentNoticeProps): ReactElement | null {
  const say = useText();
  const dates = useDates();
  const openRegister = useOpenRegister(clientId);
  const { data } = useConsent(clientId);
  const standing = data?.standing[scope];
  // A refusal is never passed over in silence, also where the register as it was read last allowed it.
  if (failure !== null && (failure.code !== 'consentMissing' || standing?.allowed !== false)) return <FailureBanner failure={failure} />;
  if (standing === undefined || (standing.allowed && standing.recipient === '')) return null;
  const { recipient } = standing;
  if (standing.allowed) return <Banner tone="warn">{say('consent.notice.onlyFor', { recipient })}</Banner>;
  const date = standing.date === null ? '' : dates.short(standing.date);
  return (
    <Banner tone={failure === null ? 'warn' : 'danger'}>
      <div className={styles.notice}>
        {say(`consent.notice.${scope}`, { reason: standing.reason, date })}
        {recipient === '' || standing.reason === 'expired' ? null : ` ${say('consent.notice.wasFor', { recipient })}`}
        <Button size="small" onPress={openRegister}>
          {say('consent.open')}
        </Button>
      </div>
    </Banner>
  );
}

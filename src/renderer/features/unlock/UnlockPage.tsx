import { type ReactElement, useEffect, useState } from 'react';
import { Brand } from '#renderer/app/Brand.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { classes, Icon, useText } from '#renderer/ui/index.ts';
import type { VaultStatus } from '#shared/contract/vault.ts';
import { Choice } from './Choice.tsx';
import { ContourGround } from './ContourGround.tsx';
import { RecoveryCodeForm } from './RecoveryCodeForm.tsx';
import { RecoveryForm } from './RecoveryForm.tsx';
import { SetUpForm } from './SetUpForm.tsx';
import { UnlockForm } from './UnlockForm.tsx';
import styles from './UnlockPage.module.css';
import { useOpenPractice } from './use-opening.ts';
import { WorkspaceFacts } from './WorkspaceFacts.tsx';

/** The locked window: open the workspace, set up the first one, come back with the recovery code, or look around with sample clients. */
export function UnlockPage({ status }: { readonly status: VaultStatus }): ReactElement {
  const say = useText();
  const [recoveryCode, setRecoveryCode] = useState<string | null>(null);
  const [recovering, setRecovering] = useState(false);
  const practice = useOpenPractice();
  const isNew = status.state === 'missing';

  useEffect(() => {
    document.title = `${say('unlock.title')} · Waymark`;
  }, [say]);

  return (
    <div className={styles.window}>
      <header className={classes(styles.bar, 'screenOnly')}>
        <Brand />
      </header>
      <main className={styles.left}>
        <ContourGround />
        {recoveryCode !== null ? (
          <RecoveryCodeForm code={recoveryCode} />
        ) : isNew ? (
          <SetUpForm onCreated={setRecoveryCode} />
        ) : recovering ? (
          <RecoveryForm onBack={() => setRecovering(false)} />
        ) : (
          <UnlockForm status={status} onRecover={() => setRecovering(true)} />
        )}
      </main>
      <aside className={classes(styles.right, 'screenOnly')} aria-label={say('unlock.otherWays')}>
        {recoveryCode === null ? (
          <section>
            <h2 className={styles.heading}>{say(isNew ? 'unlock.first.title' : 'unlock.otherWays')}</h2>
            <Choice
              icon="book"
              title={say('unlock.practice.title')}
              text={say('unlock.practice.text')}
              busy={practice.busy}
              onChoose={() => practice.run()}
            />
            <FailureBanner failure={practice.failure} />
          </section>
        ) : null}
        {isNew ? <FirstRunFacts /> : <WorkspaceFacts status={status} />}
      </aside>
      <footer className={classes(styles.status, 'screenOnly')}>
        <span className={styles.fact}>
          <Icon name="lock" size={12} />
          {say(isNew ? 'unlock.status.none' : 'unlock.status.locked')}
        </span>
        <span className={styles.fact}>
          <Icon name="offline" size={12} />
          {say('app.status.offline')}
        </span>
      </footer>
    </div>
  );
}

function FirstRunFacts(): ReactElement {
  const say = useText();
  return (
    <section>
      <h2 className={styles.heading}>{say('unlock.first.kept')}</h2>
      <ul className={styles.points}>
        <li>{say('unlock.first.oneFile')}</li>
        <li>{say('unlock.first.noAccount')}</li>
        <li>{say('unlock.first.lost')}</li>
      </ul>
    </section>
  );
}

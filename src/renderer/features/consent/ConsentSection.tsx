import { useRouterState } from '@tanstack/react-router';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { Button, EmptyState, SectionHead, useText } from '#renderer/ui/index.ts';
import type { ConsentRegister } from '#shared/contract/consent.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import type { ClientLanguage } from '#shared/domain/languages.ts';
import styles from './consent.module.css';
import { type ConsentDraft, newDraft, withdrawalOf } from './consent-draft.ts';
import { RecordDialog } from './RecordDialog.tsx';
import { RegisterTable } from './RegisterTable.tsx';
import { StandingList } from './StandingList.tsx';
import { useConsent } from './use-consent.ts';
import { REGISTER } from './use-open-register.ts';

interface ConsentSectionProps {
  readonly clientId: ClientId;
  /** The language the client prefers; what a new text is most likely in. */
  readonly language: ClientLanguage;
}

/** The consent register on the client's profile: what may leave now, every decision, and the way to record one. */
export function ConsentSection({ clientId, language }: ConsentSectionProps): ReactElement {
  const query = useConsent(clientId);
  return (
    <section id={REGISTER} aria-labelledby={`${REGISTER}-title`} className={styles.section}>
      <Loaded query={query} rows={4}>
        {(register) => <Register clientId={clientId} language={language} register={register} />}
      </Loaded>
    </section>
  );
}

function Register({ clientId, language, register }: ConsentSectionProps & { readonly register: ConsentRegister }): ReactElement {
  const say = useText();
  const [draft, setDraft] = useState<ConsentDraft | null>(null);
  const record = useRef<HTMLButtonElement>(null);
  const isAsked = useRouterState({ select: ({ location }) => location.hash === REGISTER });
  // Who comes from a paper that was refused wants to record something: the button that does it takes the keyboard.
  useEffect(() => {
    if (!isAsked) return;
    record.current?.scrollIntoView({ block: 'start' });
    record.current?.focus({ preventScroll: true });
  }, [isAsked]);
  const { entries, standing, today } = register;
  return (
    <>
      <SectionHead
        id={`${REGISTER}-title`}
        title={say('consent.title')}
        facts={say('consent.lines', { count: entries.length })}
        aside={
          <Button ref={record} icon="plus" onPress={() => setDraft(newDraft(today, language))}>
            {say('consent.record')}
          </Button>
        }
      />
      <p className="caption">{say('consent.about')}</p>
      <StandingList standing={standing} />
      {entries.length === 0 ? (
        <EmptyState title={say('consent.empty.title')}>{say('consent.empty.text')}</EmptyState>
      ) : (
        <RegisterTable entries={entries} onWithdraw={(entry) => setDraft(withdrawalOf(entry, today))} />
      )}
      {draft === null ? null : <RecordDialog clientId={clientId} today={today} from={draft} onClose={() => setDraft(null)} />}
    </>
  );
}

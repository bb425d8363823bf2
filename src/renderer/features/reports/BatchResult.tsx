import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { StreamProgress } from '#renderer/app/StreamProgress.tsx';
import { Banner, Button, IconButton, useText } from '#renderer/ui/index.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import styles from './BatchResult.module.css';
import { type MadePaper, type PapersLeft, type RefusedPaper, refusedTogether } from './batch-state.ts';
import type { BatchOutput } from './use-batch-output.ts';
import type { PaperBatch } from './use-paper-batch.ts';

interface BatchResultProps {
  readonly batch: Omit<PaperBatch, 'make' | 'clear'>;
  /** What a client is called, in every line; null where all papers are one client's. */
  readonly nameOf: ((clientId: ClientId) => string) | null;
  readonly output: BatchOutput;
}

/** Papers being made, and when they are: those that were, with what can be done with them, and those that were not, each with its reason. */
export function BatchResult({ batch, nameOf, output }: BatchResultProps): ReactElement | null {
  const say = useText();
  const { state, running, left } = batch;
  const named = nameOf !== null;
  if (batch.failure !== null) return <FailureBanner failure={batch.failure} />;
  if (state === null) return null;
  if (running) {
    const { now } = state;
    const [place, total] = now === null ? [0, 0] : [now.place, now.total];
    const sentence =
      now === null
        ? say('report.batch.name')
        : say('report.batch.progress', {
            place,
            total,
            kind: say(`report.kind.${now.paper}`),
            name: named ? now.clientName : 'none',
          });
    return (
      <StreamProgress name={say('report.batch.name')} sentence={sentence} done={Math.max(0, place - 1)} total={total} onStop={batch.stop} />
    );
  }
  return (
    <section className={styles.result} aria-label={say('report.batch.result')}>
      <FailureBanner failure={output.failure} />
      {batch.stopped ? (
        <Banner tone="warn">{say('report.batch.stopped', { made: state.made.length, left: countOf(left) })}</Banner>
      ) : (
        <Banner tone={state.made.length === 0 ? 'warn' : 'ok'}>{say('report.batch.made', { count: state.made.length })}</Banner>
      )}
      {state.made.length === 0 ? null : <Made made={state.made} named={named} output={output} />}
      {state.refused.length === 0 ? null : <Refused refused={state.refused} named={named} />}
      {left.length === 0 ? null : <Left left={left} nameOf={nameOf} />}
    </section>
  );
}

/** Lines that are listed; of a large batch the rest is in the archive and with the clients. */
const MOST_LISTED = 100;

function Made({
  made,
  named,
  output,
}: {
  readonly made: readonly MadePaper[];
  readonly named: boolean;
  readonly output: BatchOutput;
}): ReactElement {
  const say = useText();
  return (
    <>
      <div className={styles.actions}>
        <Button icon="download" busy={output.busy} onPress={() => output.saveArchive(made)}>
          {say('report.batch.saveArchive')}
        </Button>
        <Button onPress={() => output.saveFiles(made)}>{say('report.batch.saveFiles')}</Button>
        <Button icon="print" onPress={() => output.print(made)}>
          {say('report.batch.printAll')}
        </Button>
      </div>
      <ul className={styles.list}>
        {made.slice(0, MOST_LISTED).map((paper) => (
          <li key={paper.record.id} className={styles.line}>
            <Link to="/reports/$clientId" params={{ clientId: paper.clientId }} search={{ paper: paper.record.id }}>
              {say(`report.kind.${paper.paper}`)}
            </Link>
            <span className={styles.whose}>{named ? `${paper.clientName}, ${paper.reference}` : paper.record.fileName}</span>
            <IconButton
              icon="print"
              size="small"
              label={say('report.batch.print', { name: paper.record.fileName })}
              onPress={() => output.print([paper])}
            />
          </li>
        ))}
      </ul>
      {made.length > MOST_LISTED ? <p className="caption">{say('report.batch.more', { count: made.length - MOST_LISTED })}</p> : null}
    </>
  );
}

function Refused({ refused, named }: { readonly refused: readonly RefusedPaper[]; readonly named: boolean }): ReactElement {
  const say = useText();
  const intl = useIntl();
  const together = refusedTogether(refused);
  return (
    <>
      <h3 className={styles.title}>{say('report.batch.refused', { count: refused.length })}</h3>
      <ul className={styles.list}>
        {together.slice(0, MOST_LISTED).map(({ clientId, clientName, reference, papers, refusal }) => (
          <li key={`${clientId} ${refusal.code} ${papers.join(' ')}`} className={styles.refused}>
            {named ? (
              <span>
                <Link
                  to="/clients/$clientId"
                  params={{ clientId }}
                  search={{ tab: refusal.code === 'consentMissing' ? 'profile' : 'overview' }}
                  {...(refusal.code === 'consentMissing' ? { hash: 'consent' } : {})}
                >
                  {clientName}
                </Link>
                , {reference}
              </span>
            ) : null}
            <span>
              {say('report.batch.refusedOne', {
                papers: intl.formatList(papers.map((paper) => say(`report.kind.${paper}`))),
                reason: say(`refusal.${refusal.code}.message`, refusal.details),
                next: say(`refusal.${refusal.code}.next`, refusal.details),
              })}
            </span>
          </li>
        ))}
      </ul>
      {together.length > MOST_LISTED ? (
        <p className="caption">{say('report.batch.more', { count: together.length - MOST_LISTED })}</p>
      ) : null}
    </>
  );
}

/** What the batch did not come to, so that it can be ordered again. */
function Left({ left, nameOf }: { readonly left: readonly PapersLeft[] } & Pick<BatchResultProps, 'nameOf'>): ReactElement {
  const say = useText();
  const intl = useIntl();
  return (
    <>
      <h3 className={styles.title}>{say('report.batch.left', { count: countOf(left) })}</h3>
      <ul className={styles.list}>
        {left.slice(0, MOST_LISTED).map(({ clientId, papers }) => (
          <li key={clientId} className={styles.refused}>
            {nameOf === null ? null : (
              <Link to="/clients/$clientId" params={{ clientId }}>
                {nameOf(clientId)}
              </Link>
            )}
            <span>{intl.formatList(papers.map((paper) => say(`report.kind.${paper}`)))}</span>
          </li>
        ))}
      </ul>
      {left.length > MOST_LISTED ? <p className="caption">{say('report.batch.more', { count: left.length - MOST_LISTED })}</p> : null}
    </>
  );
}

function countOf(left: readonly PapersLeft[]): number {
  return left.reduce((sum, { papers }) => sum + papers.length, 0);
}

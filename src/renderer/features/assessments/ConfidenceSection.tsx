import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { keepFocusHere } from '#renderer/app/keep-focus-here.ts';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { IconButton, SectionHead, Table, useDates, useText } from '#renderer/ui/index.ts';
import { type ConfidencePair, type ConfidenceReading, pairReadings } from '#shared/domain/assessment/confidence.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import styles from './Assessments.module.css';
import { ConfidenceForm } from './ConfidenceForm.tsx';

/** The ruler before and after: how sure the client is about something, and how that changed. */
export function ConfidenceSection({ clientId }: { readonly clientId: ClientId }): ReactElement {
  const say = useText();
  const { queries } = useEngine();
  const readings = useQuery(queries.assessments.confidence.queryOptions({ input: { clientId } }));
  return (
    <section className={styles.section} aria-label={say('assessments.confidence.title')} ref={keepFocusHere}>
      <SectionHead title={say('assessments.confidence.title')} facts={say('assessments.confidence.facts')} />
      <p className="caption">{say('assessments.confidence.private')}</p>
      <Loaded query={readings} rows={2}>
        {(all) => (
          <>
            <ConfidenceForm clientId={clientId} waiting={waitingOf(all)} />
            {all.length === 0 ? null : <ConfidenceTable pairs={pairReadings(all)} />}
          </>
        )}
      </Loaded>
    </section>
  );
}

/** What was read "before" last and not yet "after": most likely the next reading is about it. */
function waitingOf(readings: readonly ConfidenceReading[]): string | null {
  const [newest] = pairReadings(readings);
  return newest?.before && newest.after === null ? newest.about : null;
}

function ConfidenceTable({ pairs }: { readonly pairs: readonly ConfidencePair[] }): ReactElement {
  const say = useText();
  const dates = useDates();
  const { client } = useEngine();
  const remove = useChange({
    write: (reading: ConfidenceReading) => client.assessments.removeConfidence({ readingId: reading.id }),
    said: (_, { about }) => say('assessments.confidence.removed', { about }),
  });
  return (
    <>
      <FailureBanner failure={remove.failure} />
      <Table label={say('assessments.confidence.title')}>
        <thead>
          <tr>
            <th>{say('assessments.confidence.column.about')}</th>
            <th className="end">{say('assessments.confidence.before')}</th>
            <th className="end">{say('assessments.confidence.after')}</th>
            <th className="end">{say('assessments.confidence.column.change')}</th>
            <th>{say('assessments.confidence.column.date')}</th>
            <th>
              <span className="visuallyHidden">{say('assessments.interests.column.tools')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ about, before, after }) => {
            const newest = after ?? before;
            return newest === null ? null : (
              <tr key={newest.id}>
                <th scope="row" className={styles.about}>
                  {about}
                </th>
                <td className="end figure">{before?.value ?? say('assessments.confidence.notTaken')}</td>
                <td className="end figure">{after?.value ?? say('assessments.confidence.notTaken')}</td>
                <td className="end figure">{before && after ? changeWords(after.value - before.value) : '–'}</td>
                <td className="figure">{dates.short(newest.takenAt)}</td>
                <td className="end">
                  <IconButton
                    icon="trash"
                    size="small"
                    kind="quiet"
                    label={say('assessments.confidence.remove', { about })}
                    onPress={() => remove.run(newest)}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </>
  );
}

/** A change with its sign: "+2", "−1", "0". */
function changeWords(change: number): string {
  if (change === 0) return '0';
  return change > 0 ? `+${change}` : `−${-change}`;
}

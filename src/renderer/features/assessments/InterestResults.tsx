import type { ReactElement } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { IconButton, Table, useDates, useText } from '#renderer/ui/index.ts';
import type { InterestResult } from '#shared/domain/assessment/interest-result.ts';
import { codeText, interestCode, statedScores } from '#shared/domain/assessment/riasec.ts';
import styles from './Assessments.module.css';
import { useInstrumentName } from './instrument-name.ts';

/** All results, newest first; the first finished one counts. */
export function InterestResults({ results }: { readonly results: readonly InterestResult[] }): ReactElement {
  const say = useText();
  const dates = useDates();
  const nameOf = useInstrumentName();
  const { client } = useEngine();
  const remove = useChange({
    write: (result: InterestResult) => client.assessments.removeInterests({ resultId: result.id }),
    said: (_, { takenOn }) => say('assessments.interests.removed', { date: dates.full(takenOn) }),
  });
  return (
    <details className={styles.details}>
      <summary>{say('assessments.interests.earlier')}</summary>
      <FailureBanner failure={remove.failure} />
      <Table label={say('assessments.interests.earlier')}>
        <thead>
          <tr>
            <th>{say('assessments.interests.column.date')}</th>
            <th>{say('assessments.interests.column.instrument')}</th>
            <th>{say('assessments.interests.column.code')}</th>
            <th>
              <span className="visuallyHidden">{say('assessments.interests.column.tools')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {results.map((result) => {
            const scores = statedScores(result.scores);
            return (
              <tr key={result.id}>
                <td className="figure">{dates.short(result.takenOn)}</td>
                <td>{nameOf(result)}</td>
                <td>{scores === null ? say('assessments.interests.open') : codeText(interestCode(scores))}</td>
                <td className="end">
                  <IconButton
                    icon="trash"
                    size="small"
                    kind="quiet"
                    label={say('assessments.interests.remove', { date: dates.full(result.takenOn) })}
                    onPress={() => remove.run(result)}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </details>
  );
}

import type { ReactElement } from 'react';
import { Tag, useText } from '#renderer/ui/index.ts';
import type { ReportPreview } from '#shared/contract/reports.ts';
import styles from './PaperComposer.module.css';

/** Checks that are told also when they are passed: what a counselor would ask first of a paper. */
const ALWAYS_TOLD: readonly string[] = ['fits', 'greyscale'];

/** What to look at before printing; failed ones first, so that they are seen in a narrow window too. */
export function PaperChecks({ preview }: { readonly preview: Pick<ReportPreview, 'checks'> }): ReactElement {
  const say = useText();
  const checks = preview.checks
    .filter((check) => !check.passed || ALWAYS_TOLD.includes(check.code))
    .toSorted((left, right) => Number(left.passed) - Number(right.passed));
  return (
    <ul className={styles.checks} aria-label={say('report.checks')}>
      {checks.map((check) => (
        <li key={check.code} data-passed={check.passed}>
          <Tag tone={check.passed ? 'ok' : 'warn'} icon={check.passed ? 'check' : 'concern'}>
            {say(`report.check.${check.code}`, { passed: String(check.passed), count: check.count })}
          </Tag>
        </li>
      ))}
    </ul>
  );
}

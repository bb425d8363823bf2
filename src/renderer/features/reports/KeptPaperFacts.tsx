import type { ReactElement } from 'react';
import { SectionHead, useText } from '#renderer/ui/index.ts';
import type { PaperRecord } from '#shared/contract/paper-record.ts';
import type { MadeFrom } from '#shared/domain/paper-record.ts';
import styles from './KeptPaper.module.css';
import { settingWords } from './kept-paper-words.ts';

/** Digits of an edition's hash: enough to tell two apart, as on the paper itself. */
const EDITION_DIGITS = 12;

/** What a kept paper was made of, how it is set, and the hash it is known by. */
export function KeptPaperFacts({ paper: { record, madeFrom } }: { readonly paper: PaperRecord }): ReactElement {
  const say = useText();
  return (
    <section className={styles.part}>
      <SectionHead title={say('paperRecord.facts')} />
      <dl className={styles.facts}>
        <dt>{say('report.column.file')}</dt>
        <dd>{record.fileName}</dd>
        <dt>{say('report.column.number')}</dt>
        <dd>{record.number}</dd>
        <dt>{say('report.column.pages')}</dt>
        <dd>{record.pages}</dd>
        <dt>{say('paperRecord.options')}</dt>
        <dd>{settingWords(record.options, say)}</dd>
        <dt>{say('paperRecord.madeFrom')}</dt>
        <dd>{madeFrom === null ? say('paperRecord.madeFrom.none') : <Origin madeFrom={madeFrom} />}</dd>
        <dt>{say('report.column.hash')}</dt>
        <dd className={styles.hash}>{record.sha256}</dd>
      </dl>
    </section>
  );
}

function Origin({ madeFrom: { occupations, plan, notes, size } }: { readonly madeFrom: MadeFrom }): ReactElement {
  const say = useText();
  const lines = [
    ...occupations.map(({ title, socCode, isComputed, hash }) =>
      say('paperRecord.madeFrom.occupation', {
        title,
        socCode,
        isComputed: String(isComputed),
        edition: hash?.slice(0, EDITION_DIGITS) ?? 'none',
      }),
    ),
    ...(plan === null ? [] : [say('paperRecord.madeFrom.plan', plan)]),
    ...(notes === 0 ? [] : [say('paperRecord.madeFrom.notes', { count: notes })]),
  ];
  return (
    <>
      {lines.length === 0 ? null : (
        <ul className={styles.lines}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <span className="caption">{say('paperRecord.madeFrom.size', { kilobytes: Math.max(1, Math.round(size / 1024)) })}</span>
    </>
  );
}

import type { ReactElement, ReactNode } from 'react';
import { Icon, SectionHead, useText } from '#renderer/ui/index.ts';
import type { Refusal } from '#shared/contract/base.ts';
import styles from './importing.module.css';

export interface RefusedFile {
  readonly fileName: string;
  readonly refusals: readonly Refusal[];
  /** A button at the end of the line. */
  readonly action?: ReactNode;
}

/** Files that did not come in: what happened and what to do, each in its own line. */
export function RefusalList({ title, files }: { readonly title: string; readonly files: readonly RefusedFile[] }): ReactElement | null {
  const say = useText();
  if (files.length === 0) return null;
  return (
    <section className={styles.section} aria-label={title}>
      <SectionHead title={title} facts={say('import.files', { count: files.length })} />
      <ul className={styles.refusals}>
        {files.map((file, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files of two folders may have one name
          <li key={place} className={styles.refusal}>
            <Icon name="concern" />
            <div>
              <span className={styles.fileName}>{file.fileName}</span>
              {file.refusals.map((refusal) => (
                <p key={refusal.code} className="secondary">
                  {say(`refusal.${refusal.code}.message`, refusal.details)} {say(`refusal.${refusal.code}.next`, refusal.details)}
                </p>
              ))}
            </div>
            {file.action}
          </li>
        ))}
      </ul>
    </section>
  );
}

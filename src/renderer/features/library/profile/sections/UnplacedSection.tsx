import type { ReactElement } from 'react';
import { SectionHead, useText } from '#renderer/ui/index.ts';
import type { UnplacedLine } from '#shared/domain/profile/findings.ts';
import sections from '../profile.module.css';
import styles from './sections.module.css';

/** Lines of the page that no rule placed, as they stand; nothing of a page is dropped. */
export function UnplacedSection({ lines }: { readonly lines: readonly UnplacedLine[] }): ReactElement | null {
  const say = useText();
  if (lines.length === 0) return null;
  return (
    <section className={sections.section} aria-labelledby="profile-unplaced">
      <SectionHead id="profile-unplaced" title={say('profile.section.unplaced')} facts={String(lines.length)} />
      <p className={styles.sentence}>{say('profile.unplaced.intro')}</p>
      <ul className={styles.unplaced}>
        {lines.map((line) => (
          <li key={line.line}>
            <span className="caption">{say('profile.unplaced.line', { line: line.line })}</span>
            <span>{line.text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

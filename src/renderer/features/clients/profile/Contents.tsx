import type { ReactElement } from 'react';
import { Icon, useText } from '#renderer/ui/index.ts';
import type { SectionState } from '#shared/domain/intake/section-states.ts';
import styles from './ProfileSection.module.css';

export interface ContentsLine {
  readonly id: string;
  readonly title: string;
  /** undefined: a section that always has a value. */
  readonly state: SectionState | undefined;
}

interface ContentsProps {
  readonly lines: readonly ContentsLine[];
  readonly done: number;
  readonly all: number;
}

/** The sections of the profile with how far each is; pressing one goes to its first field. */
export function Contents({ lines, done, all }: ContentsProps): ReactElement {
  const say = useText();
  return (
    <nav className={styles.contents} aria-label={say('clients.intake.contents')}>
      <p className={`caption ${styles.facts ?? ''}`}>{say('clients.intake.done', { done, all })}</p>
      <ol>
        {lines.map(({ id, title, state }) => (
          <li key={id}>
            <button type="button" className={styles.way} onClick={() => goTo(id)}>
              <StateMark state={state} />
              <span>
                {title}
                {state === undefined ? null : <span className="visuallyHidden"> ({say(`clients.intake.state.${state}`)})</span>}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function StateMark({ state }: { readonly state: SectionState | undefined }): ReactElement {
  if (state === 'filled') return <Icon name="check" size={12} />;
  if (state === 'skipped') return <Icon name="minus" size={12} />;
  return state === 'open' ? <span className={styles.dot} /> : <span />;
}

/** Brings a section into view and puts the keyboard into its first field, else on its first button. */
function goTo(id: string): void {
  const section = document.getElementById(id);
  section?.scrollIntoView({ block: 'start' });
  const field = section?.querySelector<HTMLElement>('input, textarea, [aria-haspopup="listbox"]') ?? section?.querySelector('button');
  field?.focus({ preventScroll: true });
}

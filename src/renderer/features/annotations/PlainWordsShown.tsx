import type { ReactElement, ReactNode } from 'react';
import { Icon, Segmented, useText } from '#renderer/ui/index.ts';
import type { AnnotationId } from '#shared/domain/ids.ts';
import { ProfileSection } from '#shared/domain/profile/profile.ts';
import { useAnnotationDesk } from './desk.ts';
import styles from './PlainWords.module.css';
import { hasPlainWords, PlainView, usePlainSection, usePlainWords } from './plain-view.tsx';

/** The choice of where plain words are shown, once the page has any. */
export function PlainWordsSwitch(): ReactElement | null {
  const say = useText();
  const { notes } = useAnnotationDesk();
  const { view, setView } = usePlainWords();
  if (!notes.placed.some(({ annotation }) => hasPlainWords(annotation))) return null;
  return (
    <span className={styles.switch} data-plain-switch>
      <span className="caption" aria-hidden="true">
        {say('plainWords.view')}
      </span>
      <Segmented
        size="small"
        label={say('plainWords.view')}
        value={view}
        onChange={setView}
        choices={PlainView.options.map((value) => ({ value, label: say(`plainWords.${value}`) }))}
      />
    </span>
  );
}

/** Whether a mark's words stand in the place of the passage. */
export function useIsReplaced(id: AnnotationId): boolean {
  const { noteOf } = useAnnotationDesk();
  const { view } = usePlainWords();
  const annotation = noteOf(id)?.annotation;
  return view === 'instead' && annotation !== undefined && annotation.scope === 'passage' && hasPlainWords(annotation);
}

interface PlainPassageProps {
  readonly id: AnnotationId;
  /** The passage is all of its text. */
  readonly isWhole: boolean;
  /** Where on the page this is: at the end of the passage, or below the text it stands in. */
  readonly place: 'inLine' | 'below';
}

/**
 * The plain words of one passage: below the whole text it stands in, which reads on to its end, or in its place. In the place of a part they
 * stand in the line.
 */
export function PlainPassage({ id, isWhole, place }: PlainPassageProps): ReactElement | null {
  const { noteOf } = useAnnotationDesk();
  const { view } = usePlainWords();
  const annotation = noteOf(id)?.annotation;
  if (view === 'off' || annotation === undefined || annotation.scope === 'section' || !hasPlainWords(annotation)) return null;
  if (place !== (view === 'instead' && !isWhole ? 'inLine' : 'below')) return null;
  return (
    <span className={styles.passage} data-plain={id} data-place={place}>
      {annotation.body}
    </span>
  );
}

/** A section with its plain words: above its text, or with the text folded under them. */
export function PlainSection({ section, children }: { readonly section: string; readonly children: ReactNode }): ReactNode {
  const known = ProfileSection.safeParse(section);
  return known.success ? <WithPlainWords section={known.data}>{children}</WithPlainWords> : children;
}

function WithPlainWords({ section, children }: { readonly section: ProfileSection; readonly children: ReactNode }): ReactElement {
  const say = useText();
  const { activate } = useAnnotationDesk();
  const { view } = usePlainWords();
  const notes = usePlainSection(section);
  if (view === 'off' || notes.length === 0) return <>{children}</>;
  return (
    <>
      {notes.map(({ annotation: { id, body } }) => (
        <div key={id} className={styles.section} data-plain={id}>
          <button type="button" className={styles.label} onClick={() => activate(id)}>
            <Icon name="plainWords" size={12} />
            {say('plainWords.shown')}
          </button>
          <p>{body}</p>
        </div>
      ))}
      {view === 'beside' ? (
        children
      ) : (
        <details className={styles.folded}>
          <summary>{say('plainWords.showOriginal')}</summary>
          {children}
        </details>
      )}
    </>
  );
}

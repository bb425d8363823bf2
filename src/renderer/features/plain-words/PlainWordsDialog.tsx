import type { ReactElement, ReactNode } from 'react';
import { Button, Dialog, Segmented, TextArea, useText } from '#renderer/ui/index.ts';
import { longestNote } from '#shared/contract/annotations.ts';
import type { Annotation } from '#shared/domain/annotation/annotation.ts';
import { measureReading, type ReadingEase } from '#shared/domain/readability/reading-ease.ts';
import styles from './plain-words.module.css';
import { ReadingMeter } from './ReadingMeter.tsx';

interface PlainWordsDialogProps {
  /** What the plain words stand for, a paragraph each. */
  readonly original: readonly string[];
  /** The language the page is written in, a BCP 47 tag. */
  readonly language: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly scope: Annotation['scope'];
  /** Null where there is no section that they could stand for. */
  readonly onScope: ((scope: Annotation['scope']) => void) | null;
  /** What is to be said of the writing: that it was refused, or changed elsewhere. */
  readonly notice: ReactNode;
  readonly onClose: () => void;
}

/** The editor of a version in plain words: the original at the left, the counselor's words at the right, and under each how easy it is to read. */
export function PlainWordsDialog(props: PlainWordsDialogProps): ReactElement {
  const { original, language, text, scope, onScope } = props;
  const say = useText();
  const own = measureReading(text, language);
  return (
    <Dialog
      title={say('plainWords.title')}
      isOpen
      width="wide"
      onClose={props.onClose}
      footer={
        <Button kind="primary" onPress={props.onClose}>
          {say('annotations.done')}
        </Button>
      }
    >
      {onScope === null ? null : (
        <div className={styles.scope}>
          <Segmented
            label={say('plainWords.scope')}
            value={scope}
            onChange={onScope}
            choices={[
              { value: 'passage', label: say('plainWords.scope.passage') },
              { value: 'section', label: say('plainWords.scope.section') },
            ]}
          />
        </div>
      )}
      <div className={styles.beside}>
        <section className={styles.column} aria-label={say('plainWords.original')}>
          <h3 className={styles.columnHead}>{say('plainWords.original')}</h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text without controls is scrolled by the keyboard from here */}
          <div className={styles.original} lang={language === 'und' ? undefined : language} tabIndex={0}>
            {original.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
          <ReadingMeter name={say('plainWords.original')} ease={measureReading(original.join('\n'), language)} />
        </section>
        <section className={styles.column} aria-label={say('plainWords.yours')}>
          <TextArea
            label={say('plainWords.yours')}
            rows={12}
            autoFocus
            maxLength={longestNote}
            placeholder={say('plainWords.placeholder')}
            value={text}
            onChange={props.onText}
          />
          <ReadingMeter name={say('plainWords.yours')} ease={own} />
        </section>
      </div>
      {props.notice}
      <LongestSentence ease={own} />
      <details className={styles.limits}>
        <summary>{say('plainWords.limits')}</summary>
        <p>{say('plainWords.limits.english')}</p>
        <p>{say('plainWords.limits.other')}</p>
      </details>
    </Dialog>
  );
}

/** The sentence to be shortened first, once there is more than one. */
function LongestSentence({ ease }: { readonly ease: ReadingEase | null }): ReactElement | null {
  const say = useText();
  if (ease === null || ease.sentences < 2) return null;
  const { text, units } = ease.longest;
  return (
    <p className="caption">{say(ease.writing === 'han' ? 'plainWords.longest.characters' : 'plainWords.longest.words', { units, text })}</p>
  );
}

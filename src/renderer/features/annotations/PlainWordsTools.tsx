import { type ReactElement, type ReactNode, useState } from 'react';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { PlainWordsDialog, ReadingMeter } from '#renderer/features/plain-words/index.ts';
import { Button, Segmented, useText } from '#renderer/ui/index.ts';
import type { Annotation } from '#shared/domain/annotation/annotation.ts';
import { measureReading } from '#shared/domain/readability/reading-ease.ts';
import { type AnnotationDesk, useAnnotationDesk } from './desk.ts';
import styles from './PlainWords.module.css';
import { usePlainWords } from './plain-view.tsx';

interface PlainWordsToolsProps {
  readonly annotation: Annotation;
  /** The plain words as they are being typed. */
  readonly text: string;
  readonly onText: (text: string) => void;
  /** What is said of the writing below the text, for the larger editor. */
  readonly notice: ReactNode;
}

/** Under the text of a version in plain words: what it stands for, how easy it is to read beside the original, and the editor with both side by side. */
export function PlainWordsTools({ annotation, text, onText, notice }: PlainWordsToolsProps): ReactElement {
  const say = useText();
  const desk = useAnnotationDesk();
  const { language } = usePlainWords();
  const [isOpen, setIsOpen] = useState(false);
  const section = desk.passages.get(annotation.anchor.itemId)?.section;
  const original = originalOf(annotation, desk);
  // The heading has no text of its own that plain words could stand for.
  const hasSection = section !== undefined && section !== 'header';
  const scope = useChange({ write: (next: Annotation['scope']) => desk.writes.write(annotation, { scope: next }) });
  return (
    <div className={styles.tools}>
      <ReadingMeter name={say('plainWords.yours')} ease={measureReading(text, language)} />
      <ReadingMeter name={say('plainWords.original')} ease={measureReading(original.join('\n'), language)} />
      {hasSection ? (
        <Segmented
          size="small"
          label={say('plainWords.scope')}
          value={annotation.scope}
          onChange={scope.run}
          choices={[
            { value: 'passage', label: say('plainWords.scope.passage') },
            { value: 'section', label: say('plainWords.scope.section') },
          ]}
        />
      ) : null}
      <FailureBanner failure={scope.failure} />
      <Button size="small" icon="plainWords" onPress={() => setIsOpen(true)}>
        {say('plainWords.open')}
      </Button>
      {isOpen ? (
        <PlainWordsDialog
          original={original}
          language={language}
          text={text}
          onText={onText}
          scope={annotation.scope}
          onScope={hasSection ? scope.run : null}
          notice={notice}
          onClose={() => setIsOpen(false)}
        />
      ) : null}
    </div>
  );
}

/** The words that the plain ones stand for: the quoted ones, or all of their section. */
function originalOf({ scope, anchor }: Annotation, { passages }: Pick<AnnotationDesk, 'passages'>): readonly string[] {
  const section = passages.get(anchor.itemId)?.section;
  if (scope === 'passage' || section === undefined) return [quoted(anchor, passages.get(anchor.itemId)?.text)];
  return [...passages.values()].filter((passage) => passage.section === section).map(({ text }) => text);
}

/** A note that is only begun has no quotation yet; its place in the passage says the same. */
function quoted({ exact, start, end }: Annotation['anchor'], text = ''): string {
  return exact !== '' ? exact : start === end ? text : text.normalize('NFC').slice(start, end);
}

import type { CSSProperties, ReactElement } from 'react';
import { useText } from '#renderer/ui/index.ts';
import type { ReadingEase } from '#shared/domain/readability/reading-ease.ts';
import styles from './plain-words.module.css';

/** The scale of the meter, in school grades: what lies outside is drawn at its end, and its figure is said all the same. */
const TOP = 16;

interface ReadingMeterProps {
  /** Whose text: "Yours", "Original". */
  readonly name: string;
  /** Null: no word yet. */
  readonly ease: ReadingEase | null;
}

/** How easy a text is to read: for English its grade on a scale with a hairline at 8, for every writing the length of its sentences. */
export function ReadingMeter({ name, ease }: ReadingMeterProps): ReactElement {
  const say = useText();
  const grade = ease?.grade ?? null;
  const style: CSSProperties & Record<`--${string}`, string> = {
    '--share': `${(Math.max(0, Math.min(TOP, grade ?? 0)) / TOP) * 100}%`,
    '--aim': `${(8 / TOP) * 100}%`,
  };
  return (
    <div className={styles.meter} style={style}>
      <span className={styles.name}>{name}</span>
      {grade === null ? null : (
        <span className={styles.track} aria-hidden="true">
          <span className={styles.fill} />
        </span>
      )}
      <span className={styles.figure}>
        {ease === null ? say('plainWords.noWord') : grade === null ? null : say('plainWords.grade', { grade: grade.toFixed(1) })}
      </span>
      {ease === null ? null : (
        <span className={styles.length}>
          {say(`plainWords.length.${ease.writing}`, { count: ease.perSentence.toFixed(ease.perSentence < 10 ? 1 : 0) })}
          {ease.isShort ? ` · ${say('plainWords.short')}` : ''}
        </span>
      )}
    </div>
  );
}

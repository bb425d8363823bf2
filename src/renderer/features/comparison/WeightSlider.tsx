import type { KeyboardEvent, ReactElement } from 'react';
import { Label, Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { useText } from '#renderer/ui/index.ts';
import { Weight } from '#shared/domain/assessment/weights.ts';
import styles from './Weights.module.css';

interface WeightSliderProps {
  readonly name: string;
  /** null: not said, which is not 0. */
  readonly weight: Weight | null;
  readonly onMove: (weight: Weight) => void;
  readonly onKeep: (weight: Weight | null) => void;
}

/** One weight from 0 to 5. Arrows step, a digit sets it, Backspace makes it "not said". */
export function WeightSlider({ name, weight, onMove, onKeep }: WeightSliderProps): ReactElement {
  const say = useText();
  const byKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const digit = Weight.safeParse(/^\d$/.test(event.key) ? Number(event.key) : null).data;
    if (digit !== undefined) onKeep(digit);
    else if (event.key === 'Backspace') onKeep(null);
    else return;
    event.preventDefault();
  };
  const read = (value: number | number[]) => Weight.parse(Array.isArray(value) ? (value[0] ?? 0) : value);
  const words = weight === null ? say('comparison.weights.notSaid') : say('assessments.weights.choice', { weight });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: digits and Backspace belong to the slider inside
    <div onKeyDown={byKey} className={styles.row}>
      <Slider
        className={styles.slider ?? ''}
        minValue={0}
        maxValue={5}
        step={1}
        value={weight ?? 0}
        onChange={(value) => onMove(read(value))}
        onChangeEnd={(value) => onKeep(read(value))}
      >
        <Label className={`${styles.name} clipped`}>{name}</Label>
        <SliderTrack className={styles.track ?? ''} data-said={weight !== null}>
          <span className={styles.fill} style={{ width: `${(weight ?? 0) * 20}%` }} />
          <SliderThumb className={styles.thumb ?? ''} aria-valuetext={words} />
        </SliderTrack>
        <span className={styles.figure} aria-hidden="true">
          {weight ?? '–'}
        </span>
      </Slider>
    </div>
  );
}

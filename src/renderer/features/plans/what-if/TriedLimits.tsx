import type { ReactElement } from 'react';
import { DateField, TextField, useText } from '#renderer/ui/index.ts';
import { mostHoursPerWeek } from '#shared/domain/plan/ways-out.ts';
import { readNumber } from '#shared/domain/read-number.ts';
import type { LimitErrors, LimitTexts } from './read-limits.ts';
import styles from './WhatIfPanel.module.css';

interface TriedLimitsProps {
  readonly texts: LimitTexts;
  readonly errors: LimitErrors;
  readonly currency: string;
  readonly onChange: (texts: Partial<LimitTexts>) => void;
}

/** The three figures to try, each counted with at every key. The hours can be typed or pulled. */
export function TriedLimits({ texts, errors, currency, onChange }: TriedLimitsProps): ReactElement {
  const say = useText();
  const hours = readNumber(texts.hours);
  return (
    <div className={styles.fields}>
      <div data-limit="hours">
        <TextField
          label={say('plans.set.hours')}
          value={texts.hours}
          onChange={(text) => onChange({ hours: text })}
          error={errors.hours ? say('whatIf.error.hours', { most: mostHoursPerWeek }) : undefined}
          end={<span aria-hidden="true">{say('plans.set.hoursUnit')}</span>}
        />
        <input
          type="range"
          className={styles.slider}
          aria-label={say('whatIf.slider')}
          min={1}
          max={mostHoursPerWeek}
          value={hours ?? 1}
          onChange={(event) => onChange({ hours: event.currentTarget.value })}
        />
      </div>
      <div data-limit="budget">
        <TextField
          label={say('plans.settings.budgetIn', { currency })}
          hint={say('plans.settings.budgetHint')}
          value={texts.budget}
          onChange={(text) => onChange({ budget: text })}
          error={errors.budget ? say('plans.error.budget') : undefined}
        />
      </div>
      <div data-limit="deadline">
        <DateField label={say('plans.settings.deadline')} value={texts.deadline} onChange={(deadline) => onChange({ deadline })} />
      </div>
    </div>
  );
}

import { describe, expect, it } from 'vitest';
import { CalendarDate } from '#shared/domain/time.ts';
import { fileNameOf } from './file-name.ts';

describe('file name', () => {
  it('is made of the reference, the kind and the date', () => {
    const date = CalendarDate.parse('2026-11-17');
    expect(fileNameOf('C-0148', 'careerReport', date)).toBe('C-0148-career-report-2026-11-17.pdf');
    expect(fileNameOf('../a b:c', 'skillPlan', date)).toBe('a-b-c-skill-plan-2026-11-17.pdf');
    expect(fileNameOf('***', 'skillPlan', date)).toBe('client-skill-plan-2026-11-17.pdf');
  });
});

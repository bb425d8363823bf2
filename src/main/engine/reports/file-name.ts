import type { CalendarDate } from '#shared/domain/time.ts';
import { nameInFile } from '../name-in-file.ts';

const kinds = {
  takeAway: 'take-away',
  careerReport: 'career-report',
  skillPlan: 'skill-plan',
  sessionNote: 'session-note',
  handover: 'handover',
  occupationPage: 'occupation-page',
  computedProfile: 'computed-profile',
  comparison: 'comparison',
} as const;

/** `C-0148-career-report-2026-11-17.pdf`: whose paper it is by a reference, never a name. */
export function fileNameOf(reference: string, kind: keyof typeof kinds, date: CalendarDate): string {
  return `${nameInFile(reference)}-${kinds[kind]}-${date}.pdf`;
}

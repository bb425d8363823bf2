import type { CalendarDate } from '#shared/domain/time.ts';

const kinds = {
  careerReport: 'career-report',
  skillPlan: 'skill-plan',
  occupationPage: 'occupation-page',
  computedProfile: 'computed-profile',
} as const;

/**
 * `C-0148-career-report-2026-11-17.pdf`: whose paper it is by a reference, never a name; whatever a file system might not take becomes a
 * hyphen.
 */
export function fileNameOf(reference: string, kind: keyof typeof kinds, date: CalendarDate): string {
  const safe = reference.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-').replaceAll(/^[.-]+|[.-]+$/g, '');
  return `${safe === '' ? 'client' : safe}-${kinds[kind]}-${date}.pdf`;
}

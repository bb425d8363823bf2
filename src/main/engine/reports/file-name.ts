import type { ReportKind } from '#shared/domain/report.ts';
import type { CalendarDate } from '#shared/domain/time.ts';

const kinds: Readonly<Record<ReportKind, string>> = { careerReport: 'career-report', skillPlan: 'skill-plan' };

/** `C-0148-career-report-2026-11-17.pdf`: the case's reference and never a name; whatever a file system might not take becomes a hyphen. */
export function fileNameOf(reference: string, kind: ReportKind, date: CalendarDate): string {
  const safe = reference.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-').replaceAll(/^[.-]+|[.-]+$/g, '');
  return `${safe === '' ? 'client' : safe}-${kinds[kind]}-${date}.pdf`;
}

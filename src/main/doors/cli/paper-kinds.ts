import { ReportKind } from '#shared/domain/report.ts';
import { type Given, text } from './command.ts';
import { CommandRefused } from './failure.ts';

/** The kinds of papers as they are typed. */
const typed: Readonly<Record<ReportKind, string>> = {
  takeAway: 'take-away',
  careerReport: 'career-report',
  skillPlan: 'skill-plan',
  sessionNote: 'session-note',
  handover: 'handover',
};

/** The kinds that `--kind` names, one or several with commas; without it the career report. Refuses `badValue`. */
export function paperKindsOf(given: Given): readonly ReportKind[] {
  const value = text(given, 'kind') ?? typed.careerReport;
  const kinds = value.split(',').map((name) => ReportKind.options.find((kind) => typed[kind] === name.trim()));
  const known = kinds.filter((kind) => kind !== undefined);
  if (known.length < kinds.length) throw new CommandRefused('badValue', { option: '--kind', value });
  return [...new Set(known)];
}

/** The one kind that `--kind` names. Refuses `badValue`, also of several. */
export function paperKindOf(given: Given): ReportKind {
  const [kind, ...more] = paperKindsOf(given);
  if (kind === undefined || more.length > 0) throw new CommandRefused('badValue', { option: '--kind', value: text(given, 'kind') ?? '' });
  return kind;
}

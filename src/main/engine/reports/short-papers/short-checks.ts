import type { ReportPreview } from '#shared/contract/reports.ts';
import { NoteKind } from '#shared/domain/annotation/annotation.ts';
import type { ReportOptions } from '#shared/domain/report.ts';
import type { Paper } from '../../paper/index.ts';
import { check } from '../../paper-parts/index.ts';
import type { ReportData } from '../report-data.ts';
import { handoverContent } from './handover-content.ts';
import { type Brevity, pagesAllowed } from './rooms.ts';
import { takeAwayContent } from './take-away-content.ts';

/** What a counselor should look at before a short paper is printed. */
export function shortChecks(
  { takeAway, sessionNote, handover, plan }: ReportData,
  options: ReportOptions,
  paper: Paper,
  brevity: Brevity,
): ReportPreview['checks'] {
  const allowed = pagesAllowed(options);
  const length =
    allowed === null
      ? []
      : [check('tooLong', paper.pages > allowed.pages ? paper.pages : 0), check('inOneLanguage', brevity.inOneLanguage ? 1 : 0)];
  // Parts that stand in the first of two languages alone.
  const isPair = options.secondLanguage !== null && !brevity.inOneLanguage;
  const once = (...languages: readonly ('both' | 'first')[]) => (isPair ? languages.filter((one) => one === 'first').length : 0);
  if (options.kind === 'takeAway' && takeAway !== null) {
    const content = takeAwayContent(takeAway, brevity);
    const without = (content.hasLead ? 0 : 1) + (content.writing === 'none' ? 1 : 0);
    const noSession = check('noSession', takeAway.metOn === null ? 1 : 0);
    return [
      ...length,
      noSession,
      check('shortened', content.shortened),
      check('leftOut', without + once(content.closing, options.bodySize < 18 ? 'both' : content.details)),
    ];
  }
  if (options.kind === 'handover' && handover !== null) {
    const content = handoverContent(handover, brevity);
    const leftOut = check('leftOut', (content.hasLead ? 0 : 1) + once(content.closing));
    return [...length, check('noPlan', plan === null ? 1 : 0), check('shortened', content.shortened), leftOut];
  }
  const session = sessionNote?.session ?? null;
  return [
    check('noSession', session === null ? 1 : 0),
    check('notSigned', session !== null && session.signed === null ? 1 : 0),
    check('noteChanged', session?.signed?.intact === false ? 1 : 0),
  ];
}

/** Counselor's notes that a short paper prints; none on another. */
export function notesOnShortPaper({ takeAway, handover }: ReportData, { kind }: Pick<ReportOptions, 'kind'>, brevity: Brevity): number {
  if (kind === 'takeAway' && takeAway !== null)
    return takeAwayContent(takeAway, brevity).points.filter((point) => NoteKind.options.some((one) => one === point.kind)).length;
  return kind === 'handover' && handover !== null ? handoverContent(handover, brevity).cautions.length : 0;
}

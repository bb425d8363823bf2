import type { ReportPreview } from '#shared/contract/reports.ts';
import type { ReportOptions } from '#shared/domain/report.ts';
import type { Paper } from '../../paper/index.ts';
import { check } from '../../paper-parts/index.ts';
import type { ReportData } from '../report-data.ts';
import { handoverContent } from './handover-content.ts';
import { isInOneLanguage, pagesAllowed } from './rooms.ts';
import { takeAwayContent } from './take-away-content.ts';

/** What a counselor should look at before a short paper is printed. */
export function shortChecks(
  { takeAway, sessionNote, handover, plan }: ReportData,
  options: ReportOptions,
  paper: Paper,
  brevity: number,
): ReportPreview['checks'] {
  const allowed = pagesAllowed(options);
  const length =
    allowed === null
      ? []
      : [check('tooLong', paper.pages > allowed.most ? paper.pages : 0), check('inOneLanguage', isInOneLanguage(options, brevity) ? 1 : 0)];
  if (options.kind === 'takeAway' && takeAway !== null) {
    const { shortened } = takeAwayContent(takeAway, brevity);
    return [...length, check('noSession', takeAway.metOn === null ? 1 : 0), check('shortened', shortened)];
  }
  if (options.kind === 'handover' && handover !== null) {
    return [...length, check('noPlan', plan === null ? 1 : 0), check('shortened', handoverContent(handover, brevity).shortened)];
  }
  const session = sessionNote?.session ?? null;
  return [
    check('noSession', session === null ? 1 : 0),
    check('notSigned', session !== null && session.signed === null ? 1 : 0),
    check('noteChanged', session?.signed?.intact === false ? 1 : 0),
  ];
}

/** Counselor's notes that a short paper prints; none on another. */
export function notesOnShortPaper({ takeAway, handover }: ReportData, { kind }: Pick<ReportOptions, 'kind'>, brevity: number): number {
  if (kind === 'takeAway' && takeAway !== null)
    return takeAwayContent(takeAway, brevity).points.filter(({ from }) => from === 'note').length;
  return kind === 'handover' && handover !== null ? handoverContent(handover, brevity).cautions.length : 0;
}

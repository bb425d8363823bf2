import type { PlanReading } from '#shared/contract/plans.ts';
import { skillsForClient } from '#shared/domain/annotation/plan-for-client.ts';
import type { ReportKind, ReportOptions } from '#shared/domain/report.ts';
import { Instant } from '#shared/domain/time.ts';
import { type PaperDocument, plain, type Section } from '../paper/index.ts';
import { createMark, createPhrases, foldForClient, letterheadOf, type Phrases, settingOf } from '../paper-parts/index.ts';
import type { Composer } from './composer.ts';
import { careerReport } from './papers/career-report.ts';
import { handoverSummary } from './papers/handover.ts';
import { isUnsignedNote, sessionNotePaper } from './papers/session-note.ts';
import { skillPlan } from './papers/skill-plan.ts';
import { bodySizeOf, takeAwaySheet } from './papers/take-away.ts';
import type { OccupationOnPaper, ReportData } from './report-data.ts';
import { type Brevity, languagesAt, unabridged } from './short-papers/rooms.ts';
import { Sources } from './sources.ts';

/** What each paper is composed of. */
const papers: Readonly<Record<ReportKind, (composer: Composer) => Section[]>> = {
  takeAway: takeAwaySheet,
  careerReport,
  skillPlan,
  sessionNote: sessionNotePaper,
  handover: handoverSummary,
};

/** Composes a paper from its data, at full length or more briefly. Pure: the same data, options and brevity give the same document. */
export function composePaper(gathered: ReportData, options: ReportOptions, brevity: Brevity = unabridged): PaperDocument {
  const phrases = createPhrases(languagesAt(options, brevity));
  const { data, mark } = marked(gathered, phrases, options.plain);
  const composer: Composer = { data, options, phrases, mark, sources: new Sources(), brevity };
  const title = phrases.say(
    options.kind === 'sessionNote' && isUnsignedNote(data) ? 'paper.sessionNote.unsigned' : `paper.${options.kind}`,
  );
  return {
    title,
    ...settingOf({ ...options, bodySize: bodySizeOf(options) }),
    // The date and no time of day: what is saved a minute after its preview has the same bytes.
    createdAt: Instant.parse(`${data.today}T00:00:00Z`),
    head: { left: plain(title), right: plain(data.client.name) },
    foot: phrases.text('paper.foot', { date: phrases.date(data.today) }),
    pageLabel: phrases.say('paper.pageOf'),
    sections: papers[options.kind](composer),
    letterhead: letterheadOf(data, phrases),
  };
}

/** The data without what is not for this client, and the way marks get into what is left. */
function marked(data: ReportData, phrases: Phrases, plainFirst: boolean): Pick<Composer, 'data' | 'mark'> {
  const leftOut = phrases.say('paper.mark.leftOut');
  let { marks, notes } = data;
  /** Folds one occupation with the marks and notes on it. */
  function fold<One extends ReportData['noted'][number]>(one: One, warnings: OccupationOnPaper['warnings']): One {
    const folded = foldForClient({ profileId: one.profileId, profile: one.profile, warnings, marks, notes }, leftOut);
    ({ marks, notes } = folded);
    return { ...one, profile: folded.profile, warnings: folded.warnings };
  }
  const chosen = data.chosen === null ? null : fold(data.chosen, data.chosen.warnings);
  const others = data.others.map((one) => fold(one, one.warnings));
  const noted = data.noted.map((one) => fold(one, []));
  const plan = data.plan === null ? null : planLeft(data.plan, data.marks, leftOut);
  const printed = [...(chosen === null ? [] : [chosen]), ...others];
  return {
    data: { ...data, chosen, others, noted, marks, notes, plan },
    mark: createMark(
      phrases,
      new Map(printed.map((one) => [one.profile, marks.filter(({ profileId }) => profileId === one.profileId)])),
      plainFirst,
    ),
  };
}

/** A plan without what pages say of its skills where it is not for the client. */
function planLeft(reading: PlanReading, marks: ReportData['marks'], leftOut: string): PlanReading {
  const { skills } = skillsForClient(reading.plan.skills, marks, leftOut);
  return { ...reading, plan: { ...reading.plan, skills: [...skills] } };
}

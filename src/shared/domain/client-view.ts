import { z } from 'zod';
import { AnnotationKind, Correction } from './annotation/annotation.ts';
import { ClientId, PlanSkillId, ProfileId } from './ids.ts';
import { ClientLanguage } from './languages.ts';
import { SkillLevel } from './plan/plan.ts';
import { AiVerdict, MoneyRange, PayPeriod, SalaryTier } from './profile/profile.ts';
import { CalendarDate } from './time.ts';

/**
 * What the screen that is turned toward the client may show, as one value: profile facts, annotations marked for the report, the plan and what was
 * agreed. It has no place for a private text, a text for the next counselor, a session's note or another client.
 */
export const ClientViewStep = z.enum(['work', 'ai', 'payAndStudy', 'plan', 'nextSteps']);
export type ClientViewStep = z.infer<typeof ClientViewStep>;

/** The steps that are about one occupation; the others are about the client's plan, whatever is open. */
export const occupationSteps: ReadonlySet<ClientViewStep> = new Set(['work', 'ai', 'payAndStudy']);

/** What the client says to a step's question: against it, not sure yet, for it. Keys 1, 2 and 3. */
export const ClientAnswer = z.enum(['against', 'unsure', 'for']);
export type ClientAnswer = z.infer<typeof ClientAnswer>;

/** What a counselor set beside a text and means the client to see. Plain words stand in the text's place, and passages that are not for this client are left out. */
export const ShownMark = z.object({
  kind: AnnotationKind.exclude(['plainWords', 'notForClient']),
  words: z.string(),
  /** The words of the source that it is about; null: all of what it stands beside. */
  quote: z.string().nullable(),
  correction: Correction.nullable(),
});
export type ShownMark = z.infer<typeof ShownMark>;

/** A text of the profile, or the plain words that stand for it, with its marks. */
export const ShownText = z.object({ text: z.string(), isPlainWords: z.boolean(), marks: z.array(ShownMark) });
export type ShownText = z.infer<typeof ShownText>;

/** An entry of a list: its words, and what the page adds to them, which plain words take the place of too. */
export const ShownEntry = ShownText.extend({ detail: z.string().nullable() });
export type ShownEntry = z.infer<typeof ShownEntry>;

/** What stands with figures: the counselor's plain words for their line, and its marks. */
const shownFigures = { plainWords: z.string().nullable(), marks: z.array(ShownMark) };

export const ShownTier = z.object({
  ...shownFigures,
  level: SalaryTier.shape.level,
  name: z.string(),
  years: SalaryTier.shape.years,
  range: MoneyRange,
  /** The high end is a lower bound: so much or more. */
  isOpen: z.boolean(),
});
export type ShownTier = z.infer<typeof ShownTier>;

export const ShownStage = z.object({
  ...shownFigures,
  stage: z.string(),
  years: z.object({ low: z.number(), high: z.number() }).nullable(),
  cost: MoneyRange.nullable(),
});
export type ShownStage = z.infer<typeof ShownStage>;

/** The occupation in three steps. A list is empty, and a figure null, where the profile does not state it or it is not for this client. */
export const ShownOccupation = z.object({
  profileId: ProfileId,
  socCode: z.string(),
  title: z.string(),
  /** This project's own names of the occupation, unofficial; null for codes the library does not have. */
  titles: z.object({ th: z.string(), 'zh-Hant': z.string() }).nullable(),
  /** BCP 47 tag of the texts. */
  language: z.string(),
  origin: z.enum(['page', 'computed']),
  /** The day the profile was imported or computed. */
  asOf: CalendarDate,
  work: z.object({ summary: ShownText.nullable(), suits: z.array(ShownEntry), doesNotSuit: z.array(ShownEntry) }),
  ai: z.object({
    verdict: z.object({ kind: AiVerdict, word: z.string(), marks: z.array(ShownMark) }).nullable(),
    text: ShownText.nullable(),
    /** 0 to 10, harder when high; its value is null where none is stated, and all of it where it is not for this client. */
    risk: z.object({ value: z.number().nullable(), marks: z.array(ShownMark) }).nullable(),
    takeOver: z.array(ShownEntry),
    peopleKeep: z.array(ShownEntry),
  }),
  pay: z.object({ period: PayPeriod.nullable(), plainWords: z.string().nullable(), tiers: z.array(ShownTier) }),
  study: z.object({
    plainWords: z.string().nullable(),
    stages: z.array(ShownStage),
    qualifications: z.array(ShownEntry.extend({ required: z.boolean().nullable() })),
  }),
  /** Marks on what the steps do not show, by the step they belong to. */
  otherMarks: z.partialRecord(ClientViewStep, z.array(ShownMark)),
});
export type ShownOccupation = z.infer<typeof ShownOccupation>;

const dates = z.object({ earliest: CalendarDate, latest: CalendarDate });

export const ShownPlan = z.object({
  title: z.string(),
  hoursPerWeek: z.number().nullable(),
  hours: z.object({ low: z.number(), high: z.number() }),
  hoursDone: z.number(),
  finish: dates.nullable(),
  /** Planned skills in the order of the plan; undated ones last. */
  skills: z.array(
    z.object({
      id: PlanSkillId,
      name: z.string(),
      levelNow: SkillLevel.nullable(),
      levelTarget: SkillLevel.nullable(),
      finish: dates.nullable(),
    }),
  ),
});
export type ShownPlan = z.infer<typeof ShownPlan>;

/** Something agreed, whoever is to do it. */
export const ShownNextStep = z.object({
  words: z.string(),
  owner: z.enum(['client', 'counselor', 'other']),
  ownerName: z.string(),
  due: CalendarDate.nullable(),
  doneOn: CalendarDate.nullable(),
});
export type ShownNextStep = z.infer<typeof ShownNextStep>;

export const ClientView = z.object({
  client: z.object({ id: ClientId, name: z.string(), languages: z.array(ClientLanguage), largePrint: z.boolean() }),
  occupation: ShownOccupation.nullable(),
  plan: ShownPlan.nullable(),
  nextSteps: z.array(ShownNextStep),
  /** The next appointment: its day and its time as HH:MM where the counselor is. */
  appointment: z.object({ date: CalendarDate, time: z.string() }).nullable(),
  /** What the client has answered so far, of this occupation. */
  answers: z.partialRecord(ClientViewStep, ClientAnswer),
  today: CalendarDate,
});
export type ClientView = z.infer<typeof ClientView>;

/**
 * Whether a step shows what its question asks about: the occupation or a part of it, skills that are planned, steps that were agreed. Where it does
 * not, the client is asked nothing.
 */
export function isAsked(
  { occupation, plan, nextSteps }: Pick<ClientView, 'occupation' | 'plan' | 'nextSteps'>,
  step: ClientViewStep,
): boolean {
  if (step === 'plan') return plan !== null && plan.skills.length > 0;
  if (step === 'nextSteps') return nextSteps.length > 0;
  if (occupation === null) return false;
  const { ai, pay, study, otherMarks } = occupation;
  const hasMarks = (otherMarks[step] ?? []).length > 0;
  if (step === 'ai') {
    const said = ai.takeOver.length + ai.peopleKeep.length + (ai.risk?.marks.length ?? 0);
    return hasMarks || ai.verdict !== null || ai.text !== null || (ai.risk?.value ?? null) !== null || said > 0;
  }
  if (step === 'payAndStudy') {
    const said = pay.tiers.length + study.stages.length + study.qualifications.length;
    return hasMarks || pay.plainWords !== null || study.plainWords !== null || said > 0;
  }
  return true;
}

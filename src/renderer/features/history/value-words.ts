import { sessionName } from '#renderer/features/sessions/index.ts';
import type { Dates, Say } from '#renderer/ui/index.ts';
import { AnchorState, AnnotationKind, Visibility } from '#shared/domain/annotation/annotation.ts';
import { AppointmentMode, AppointmentState } from '#shared/domain/appointment.ts';
import { AgeBand, ClientStatus, ReadingLevel, ShortlistStanding } from '#shared/domain/client.ts';
import { ClientAnswer, ClientViewStep } from '#shared/domain/client-view.ts';
import { ConsentDecision, ConsentKind } from '#shared/domain/consent.ts';
import { FollowUpOwner } from '#shared/domain/follow-up.ts';
import { BarrierKind, BarrierStanding, EducationLevel, GoalStanding } from '#shared/domain/intake/entries.ts';
import { ClientLanguage } from '#shared/domain/languages.ts';
import { FundingKind, FundingState } from '#shared/domain/plan/funding.ts';
import { VersionReason } from '#shared/domain/plan/versions/plan-version.ts';
import { DimensionName } from '#shared/domain/profile/dimensions.ts';
import { Attendance, NoteFormat, SessionMode } from '#shared/domain/session.ts';
import { CalendarDate, Instant } from '#shared/domain/time.ts';
import type { MessageId } from '#shared/locales/en/index.ts';

type WordsOf = (value: string) => MessageId | undefined;

/** The message for each value of a list of codes, `<prefix>.<code>`; the catalogue has them all, or this does not compile. */
function codes<const Code extends string, const Prefix extends string>(options: readonly Code[], prefix: Prefix) {
  const messages = new Map<string, `${Prefix}.${Code}`>(options.map((code) => [code, `${prefix}.${code}`]));
  return (value: string): `${Prefix}.${Code}` | undefined => messages.get(value);
}

const level = codes(['0', '1', '2', '3', '4'], 'plans.level');
const yesNo = codes(['0', '1'], 'history.value.yes');

/** Fields whose values are codes, by `<table>.<column>`. */
const CODED: Readonly<Record<string, WordsOf>> = {
  'client.status': codes(ClientStatus.options, 'clients.status'),
  'client.reading_level': codes(ReadingLevel.options, 'clients.field.readingLevel'),
  'client.age_band': codes(AgeBand.options, 'clients.ageBand'),
  'client.large_print': yesNo,
  'goal.standing': codes(GoalStanding.options, 'intake.goal'),
  'education.level': codes(EducationLevel.options, 'intake.level'),
  'barrier.kind': codes(BarrierKind.options, 'intake.barrier'),
  'barrier.standing': codes(BarrierStanding.options, 'intake.barrierStanding'),
  'consent.kind': codes(ConsentKind.options, 'consent.kind'),
  'consent.decision': codes(ConsentDecision.options, 'consent.decision'),
  'shortlist.standing': codes(ShortlistStanding.options, 'clients.standing'),
  'entered_value.name': codes(DimensionName.options, 'profile.dimension'),
  'skill_rating.level': level,
  'annotation.kind': codes(AnnotationKind.options, 'annotations.kind'),
  'annotation.visibility': codes(Visibility.options, 'annotations.visibility'),
  'annotation.anchor_state': codes(AnchorState.options, 'history.value.anchor'),
  'session.format': codes(NoteFormat.options, 'sessions.format'),
  'session.mode': codes(SessionMode.options, 'sessions.mode'),
  'session.attendance': codes(Attendance.options, 'sessions.attendance'),
  'appointment.mode': codes(AppointmentMode.options, 'sessions.mode'),
  'appointment.state': codes(AppointmentState.options, 'history.value.appointment'),
  'follow_up.owner': codes(FollowUpOwner.options, 'history.value.owner'),
  'client_answer.step': codes(ClientViewStep.options, 'clientView.step'),
  'plan_skill.standing': codes(['planned', 'suggested'], 'history.value.skill'),
  'plan_skill.level_now': level,
  'plan_skill.level_target': level,
  'plan_skill.gate': yesNo,
  'plan_version.reason': codes(VersionReason.options, 'planVersions.reason'),
  'plan_action.owner': codes(FollowUpOwner.options, 'history.value.owner'),
  'plan_evidence.level': level,
  'plan_funding.kind': codes(FundingKind.options, 'planWork.funding.kind'),
  'plan_funding.state': codes(FundingState.options, 'planWork.funding.state'),
};

/** What was answered depends on the question: each step of the client view has answers of its own. */
const ANSWERS: Readonly<Record<ClientViewStep, WordsOf>> = {
  work: codes(ClientAnswer.options, 'clientView.answer.work'),
  ai: codes(ClientAnswer.options, 'clientView.answer.ai'),
  payAndStudy: codes(ClientAnswer.options, 'clientView.answer.payAndStudy'),
  plan: codes(ClientAnswer.options, 'clientView.answer.plan'),
  nextSteps: codes(ClientAnswer.options, 'clientView.answer.nextSteps'),
};

/**
 * A value of the history as a person reads it: codes in the words of their own screens, dates as dates, and everything else as it was written.
 * @param field `<table>.<column>`
 * @param of the record's own name as the history keeps it
 */
export function valueWords(field: string, value: string, of: string | null, say: Say, dates: Dates): string {
  const step = field === 'client_answer.answer' ? ClientViewStep.safeParse(of).data : undefined;
  const message = step === undefined ? CODED[field]?.(value) : ANSWERS[step](value);
  if (message !== undefined) return say(message);
  if (field === 'session.number') return sessionWords(value, say);
  if (field === 'client.languages_json') return languages(value, say);
  const date = CalendarDate.safeParse(value).data;
  if (date !== undefined) return dates.full(date);
  const instant = Instant.safeParse(value).data;
  return instant === undefined ? value : dates.moment(instant);
}

/** A session by its number, a contact by its number after the word. */
function sessionWords(value: string, say: Say): string {
  const contact = /^contact (\d+)$/.exec(value)?.[1];
  return sessionName(
    say,
    contact === undefined ? { format: 'free', number: Number(value) } : { format: 'contact', number: Number(contact) },
  );
}

function languages(json: string, say: Say): string {
  const tags = ClientLanguage.array().safeParse(parsed(json)).data ?? [];
  return tags.map((tag) => say(`clients.language.${tag}`)).join(', ');
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // The history cuts no value, so this is none of its lines; what cannot be read is shown as nothing.
    return null;
  }
}

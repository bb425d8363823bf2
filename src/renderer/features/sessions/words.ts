import type { Say } from '#renderer/ui/index.ts';
import type { Attendance, NoteFormat, Session, SessionMode } from '#shared/domain/session.ts';
import type { Missing } from '#shared/domain/session-note/completeness.ts';
import type { NotePart } from '#shared/domain/session-note/note-parts.ts';
import type { MessageId } from '#shared/locales/en/index.ts';

export const PART_NAMES: Readonly<Record<NotePart, MessageId>> = {
  free: 'sessions.part.free',
  subjective: 'sessions.part.subjective',
  objective: 'sessions.part.objective',
  data: 'sessions.part.data',
  assessment: 'sessions.part.assessment',
  plan: 'sessions.part.plan',
};

export const PART_HINTS: Readonly<Record<NotePart, MessageId>> = {
  free: 'sessions.part.freeHint',
  subjective: 'sessions.part.subjectiveHint',
  objective: 'sessions.part.objectiveHint',
  data: 'sessions.part.dataHint',
  assessment: 'sessions.part.assessmentHint',
  plan: 'sessions.part.planHint',
};

export const FORMAT_NAMES: Readonly<Record<NoteFormat, MessageId>> = {
  free: 'sessions.format.free',
  soap: 'sessions.format.soap',
  dap: 'sessions.format.dap',
  contact: 'sessions.format.contact',
};

export const ATTENDANCE_NAMES: Readonly<Record<Attendance, MessageId>> = {
  attended: 'sessions.attendance.attended',
  late: 'sessions.attendance.late',
  missed: 'sessions.attendance.missed',
  cancelled: 'sessions.attendance.cancelled',
};

export const MODE_NAMES: Readonly<Record<SessionMode, MessageId>> = {
  inPerson: 'sessions.mode.inPerson',
  phone: 'sessions.mode.phone',
  video: 'sessions.mode.video',
  writing: 'sessions.mode.writing',
};

export const MISSING_NAMES: Readonly<Record<Missing, MessageId>> = {
  ...PART_NAMES,
  attendance: 'sessions.attendance',
  mode: 'sessions.mode',
  aim: 'sessions.field.aim',
  nextStep: 'sessions.missing.nextStep',
  stepOwner: 'sessions.missing.stepOwner',
  stepDate: 'sessions.missing.stepDate',
};

/** What a session is called where no title was given: "Session 4", "Contact 5". */
export function sessionName(say: Say, { format, number }: Pick<Session, 'format' | 'number'>): string {
  return say('sessions.name', { format, number });
}

import type { BarrierKind, BarrierStanding, EducationLevel, GoalStanding } from '#shared/domain/intake/entries.ts';
import type { MessageId } from '#shared/locales/en/index.ts';

export const GOAL_STANDINGS: Readonly<Record<GoalStanding, MessageId>> = {
  open: 'intake.goal.open',
  onCourse: 'intake.goal.onCourse',
  ahead: 'intake.goal.ahead',
  waiting: 'intake.goal.waiting',
  reached: 'intake.goal.reached',
  dropped: 'intake.goal.dropped',
};

export const EDUCATION_LEVELS: Readonly<Record<EducationLevel, MessageId>> = {
  noCredential: 'intake.level.noCredential',
  highSchool: 'intake.level.highSchool',
  someCollege: 'intake.level.someCollege',
  certificate: 'intake.level.certificate',
  associate: 'intake.level.associate',
  bachelor: 'intake.level.bachelor',
  master: 'intake.level.master',
  doctoral: 'intake.level.doctoral',
};

export const BARRIER_KINDS: Readonly<Record<BarrierKind, MessageId>> = {
  transport: 'intake.barrier.transport',
  care: 'intake.barrier.care',
  health: 'intake.barrier.health',
  housing: 'intake.barrier.housing',
  money: 'intake.barrier.money',
  language: 'intake.barrier.language',
  papers: 'intake.barrier.papers',
  law: 'intake.barrier.law',
  digital: 'intake.barrier.digital',
  confidence: 'intake.barrier.confidence',
  other: 'intake.barrier.other',
};

export const BARRIER_STANDINGS: Readonly<Record<BarrierStanding, MessageId>> = {
  open: 'intake.barrierStanding.open',
  referred: 'intake.barrierStanding.referred',
  resolved: 'intake.barrierStanding.resolved',
};

import type { Client } from '../client.ts';
import type { Intake } from './entries.ts';
import { IntakeSection } from './sections.ts';

/** `skipped`: nothing is said of it and the counselor left it for now. */
export type SectionState = 'filled' | 'skipped' | 'open';

/** How far each part of the intake is. What holds something is filled, also where it was skipped before. */
export function sectionStates(client: Client, intake: Intake): Readonly<Record<IntakeSection, SectionState>> {
  const filled: Readonly<Record<IntakeSection, boolean>> = {
    about: client.situation !== '' || client.ageBand !== null || client.programTags.length > 0,
    contact: client.safeContact !== '',
    timeAndMoney: client.hoursPerWeek !== null || client.budget !== null,
    workHistory: intake.workHistory.length > 0,
    education: intake.education.length > 0,
    goals: intake.goals.length > 0,
    dealBreakers: client.dealBreakers.length > 0,
    barriers: intake.barriers.length > 0,
  };
  const stateOf = (section: IntakeSection): SectionState =>
    filled[section] ? 'filled' : client.skippedSections.includes(section) ? 'skipped' : 'open';
  return {
    about: stateOf('about'),
    contact: stateOf('contact'),
    timeAndMoney: stateOf('timeAndMoney'),
    workHistory: stateOf('workHistory'),
    education: stateOf('education'),
    goals: stateOf('goals'),
    dealBreakers: stateOf('dealBreakers'),
    barriers: stateOf('barriers'),
  };
}

/** How many parts are done with, filled or skipped, of all. */
export function sectionsDone(states: Readonly<Record<IntakeSection, SectionState>>): { readonly done: number; readonly all: number } {
  return { done: IntakeSection.options.filter((section) => states[section] !== 'open').length, all: IntakeSection.options.length };
}

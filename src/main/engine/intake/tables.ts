import {
  Barrier,
  type BarrierFields,
  Education,
  type EducationFields,
  Goal,
  type GoalFields,
  WorkHistory,
  type WorkHistoryFields,
} from '#shared/domain/intake/entries.ts';
import type { EntryTable } from './entry-table.ts';

export const goalTable: EntryTable<GoalFields, Goal> = {
  name: 'goal',
  columns: ({ words, sign, standing }) => ({ words, sign, standing }),
  entryOf: (row) => Goal.parse({ ...row, clientId: row.client_id }),
};

export const workHistoryTable: EntryTable<WorkHistoryFields, WorkHistory> = {
  name: 'work_history',
  columns: ({ title, employer, socCode, started, ended, duties }) => ({ title, employer, soc_code: socCode, started, ended, duties }),
  entryOf: (row) => WorkHistory.parse({ ...row, clientId: row.client_id, socCode: row.soc_code }),
};

export const educationTable: EntryTable<EducationFields, Education> = {
  name: 'education',
  columns: ({ level, field, place, ended }) => ({ level, field, place, ended }),
  entryOf: (row) => Education.parse({ ...row, clientId: row.client_id }),
};

export const barrierTable: EntryTable<BarrierFields, Barrier> = {
  name: 'barrier',
  columns: ({ kind, words, standing, referredTo, referredOn, followUpOn }) => ({
    kind,
    words,
    standing,
    referred_to: referredTo,
    referred_on: referredOn,
    follow_up_on: followUpOn,
  }),
  entryOf: ({ referred_to, referred_on, follow_up_on, ...row }) =>
    Barrier.parse({ ...row, clientId: row.client_id, referredTo: referred_to, referredOn: referred_on, followUpOn: follow_up_on }),
};

import { implement } from '@orpc/server';
import { contract } from '#shared/contract/index.ts';
import {
  type BarrierFields,
  type EducationFields,
  type GoalFields,
  settleBarrier,
  type WorkHistoryFields,
} from '#shared/domain/intake/entries.ts';
import { endsBeforeItStarts } from '#shared/domain/intake/work-month.ts';
import { findClient } from '../clients/index.ts';
import type { EngineContext } from '../context.ts';
import { notFound, refusal } from '../refusal.ts';
import { entryList } from './entry-list.ts';
import { readIntake } from './read-intake.ts';
import { barrierTable, educationTable, goalTable, workHistoryTable } from './tables.ts';

const blankGoal: GoalFields = { words: '', sign: '', standing: 'open' };
const blankWork: WorkHistoryFields = { title: '', employer: '', socCode: null, started: null, ended: null, duties: '' };
const blankEducation: EducationFields = { level: 'noCredential', field: '', place: '', ended: null };
const blankBarrier: BarrierFields = { kind: 'other', words: '', standing: 'open', referredTo: '', referredOn: null, followUpOn: null };

export function intakeHandlers(context: EngineContext) {
  const os = implement(contract).intake;
  const goals = entryList(context, { table: goalTable, label: 'goalsChanged', blank: blankGoal, settle: (fields) => fields });
  const education = entryList(context, {
    table: educationTable,
    label: 'educationChanged',
    blank: blankEducation,
    settle: (fields) => fields,
  });
  const barriers = entryList(context, { table: barrierTable, label: 'barriersChanged', blank: blankBarrier, settle: settleBarrier });
  const workHistory = entryList(context, {
    table: workHistoryTable,
    label: 'workHistoryChanged',
    blank: blankWork,
    settle: (fields) => {
      if (endsBeforeItStarts(fields.started, fields.ended)) throw refusal('endsBeforeItStarts');
      return fields;
    },
  });

  return os.router({
    forClient: os.forClient.handler(async ({ input: { clientId } }) => {
      const { db } = context.workspace();
      if (!(await findClient(db, clientId))) throw notFound('client');
      const intake = await readIntake(db, clientId);
      const codes = new Set(intake.workHistory.flatMap(({ socCode }) => socCode ?? []));
      return { ...intake, titles: codes.size === 0 ? {} : await titlesOf(context, codes) };
    }),
    goals: {
      add: os.goals.add.handler(({ input }) => goals.add(input)),
      update: os.goals.update.handler(({ input }) => goals.update(input)),
      remove: os.goals.remove.handler(({ input }) => goals.remove(input)),
      move: os.goals.move.handler(({ input }) => goals.move(input)),
    },
    workHistory: {
      add: os.workHistory.add.handler(({ input }) => workHistory.add(input)),
      update: os.workHistory.update.handler(({ input }) => workHistory.update(input)),
      remove: os.workHistory.remove.handler(({ input }) => workHistory.remove(input)),
      move: os.workHistory.move.handler(({ input }) => workHistory.move(input)),
    },
    education: {
      add: os.education.add.handler(({ input }) => education.add(input)),
      update: os.education.update.handler(({ input }) => education.update(input)),
      remove: os.education.remove.handler(({ input }) => education.remove(input)),
      move: os.education.move.handler(({ input }) => education.move(input)),
    },
    barriers: {
      add: os.barriers.add.handler(({ input }) => barriers.add(input)),
      update: os.barriers.update.handler(({ input }) => barriers.update(input)),
      remove: os.barriers.remove.handler(({ input }) => barriers.remove(input)),
      move: os.barriers.move.handler(({ input }) => barriers.move(input)),
    },
  });
}

/** Titles by code; a code that the library in use does not have is left out. */
async function titlesOf({ occupations }: EngineContext, codes: ReadonlySet<string>): Promise<Record<string, string>> {
  const all = await occupations.occupations();
  return Object.fromEntries(all.filter(({ code }) => codes.has(code)).map(({ code, title }) => [code, title]));
}

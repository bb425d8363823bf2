import type { PlanFile, PlanFilePreview } from '#shared/contract/plan-export.ts';
import { inputOfPlan } from '#shared/domain/plan/input-of-plan.ts';
import type { Instant } from '#shared/domain/time.ts';
import type { Translate } from '#shared/locales/translate.ts';
import { nameInFile } from '../name-in-file.ts';
import { calendarEntries, plannedSkills } from './calendar-entries.ts';
import { calendarFile } from './calendar-file.ts';
import { planTable, rowsInOrder } from './plan-table.ts';
import type { PlanToGo } from './plan-to-go.ts';

/** A file as it would be saved, with what a person is shown of it before. */
export interface MadePlanFile {
  readonly preview: PlanFilePreview;
  readonly text: string;
}

const endings = { calendar: 'ics', table: 'csv', data: 'json' } as const;

/** The one way to a file of a plan: what is previewed is what is saved. */
export function makePlanFile(toGo: PlanToGo, file: PlanFile, now: Instant, say: Translate): MadePlanFile {
  const fileName = `waymark-plan-${nameInFile(toGo.reference)}-${toGo.today}.${endings[file.kind]}`;
  const made = file.kind === 'calendar' ? calendar(toGo, file, now, say) : list(toGo, file.kind, say);
  const stays = [
    { what: 'notForClient' as const, count: toGo.notForClient },
    { what: 'clientWords' as const, count: clientWords(toGo) },
  ];
  return {
    text: made.text,
    preview: { fileName, entries: made.entries, goes: made.goes.filter(isSome), stays: [...stays, ...made.stays].filter(isSome) },
  };
}

interface Made extends Pick<PlanFilePreview, 'entries' | 'goes' | 'stays'> {
  readonly text: string;
}

function calendar(toGo: PlanToGo, { parts, discreet }: Extract<PlanFile, { kind: 'calendar' }>, now: Instant, say: Translate): Made {
  const entries = calendarEntries(toGo, parts, discreet, say);
  const of = (part: (typeof entries)[number]['part']) => entries.filter((entry) => entry.part === part).length;
  const undated = (all: number, part: (typeof parts)[number]) => (parts.includes(part) ? all - of(part) : 0);
  const planned = plannedSkills(toGo);
  const steps = planned.flatMap(({ actions }) => actions);
  return {
    text: calendarFile(entries, {
      name: discreet ? say('planExport.discreet.calendar') : toGo.plan.title,
      now,
      revision: toGo.plan.revision,
    }),
    entries: entries.map(({ from, to, title }) => ({ from, to, title })),
    goes: parts.map((part) => ({ what: part, count: of(part) })),
    stays: [
      { what: 'names', count: discreet ? of('steps') + of('milestones') + of('skills') : 0 },
      { what: 'undated', count: undated(steps.length, 'steps') + undated(planned.length, 'skills') },
      { what: 'suggested', count: toGo.plan.skills.length - planned.length },
    ],
  };
}

function list(toGo: PlanToGo, kind: 'table' | 'data', say: Translate): Made {
  const { plan } = toGo;
  const steps = plan.skills.flatMap(({ actions }) => actions).length;
  return {
    text: kind === 'table' ? planTable(toGo, say) : `${JSON.stringify(inputOfPlan(plan, toGo.ranking.weights), null, 2)}\n`,
    entries: rowsInOrder(toGo, say).map(({ skill, time }) => ({
      from: time?.start.earliest ?? null,
      to: time?.finish.latest ?? null,
      title: skill.name,
    })),
    goes: [
      { what: 'skills', count: plan.skills.length },
      { what: 'steps', count: kind === 'table' ? steps : 0 },
    ],
    stays: [
      { what: 'stepWords', count: kind === 'data' ? steps : 0 },
      { what: 'milestones', count: plan.milestones.length },
    ],
  };
}

/** What the client said of the skills for nobody's calendar or table. */
function clientWords({ plan }: PlanToGo): number {
  const words = plan.skills.flatMap(({ clientReason, ifThen, obstacle, obstacleAnswer }) => [
    clientReason ?? '',
    ifThen,
    obstacle,
    obstacleAnswer,
  ]);
  return words.filter((text) => text.trim() !== '').length;
}

function isSome({ count }: { readonly count: number }): boolean {
  return count > 0;
}

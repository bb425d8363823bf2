import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { planOfInput } from '#shared/domain/plan/plan-of-input.ts';
import { isCycle } from '#shared/domain/plan/prerequisites.ts';
import { rankSkills } from '#shared/domain/plan/rank-skills.ts';
import { readPlanInput } from '#shared/domain/plan/read-plan-input.ts';
import { scheduleSkills } from '#shared/domain/plan/schedule-skills.ts';
import type { Translate } from '#shared/locales/translate.ts';
import type { Surroundings } from './command.ts';
import type { ExitCode } from './failure.ts';
import { parseJson } from './parse-json.ts';
import { type ComputedPlan, planJson } from './plan-json.ts';
import { planLines } from './plan-lines.ts';

/**
 * `waymark plan FILE` (or `-`): ranks and schedules the plan in a file by the product's own rules. A file that is refused says so in one
 * sentence on standard error and nothing on standard output, with `--json` too: what reads the output gets a plan or nothing.
 */
export async function planFromFile(path: string, { terminal, translate, readInput }: Surroundings): Promise<ExitCode> {
  const written = path === '-' ? await readInput() : await readText(path);
  const read =
    written === null
      ? { refusal: translate('refusal.fileUnreadable.message', { fileName: basename(path) }) }
      : compute(written, path, translate);
  if ('refusal' in read) {
    terminal.progress(read.refusal);
    return 2;
  }
  const value = planJson(read, translate);
  terminal.result(value, planLines(value, read.plan, translate));
  return 0;
}

/** A file's text; null when it cannot be read. */
async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}

function compute(written: string, path: string, translate: Translate): ComputedPlan | { readonly refusal: string } {
  const parsed = parseJson(written);
  if (!('value' in parsed)) return { refusal: translate('cli.plan.notJson', { fileName: basename(path), ...parsed }) };
  const read = readPlanInput(parsed.value);
  if ('problem' in read) {
    const place = read.place === '' ? translate('cli.plan.wholeFile') : read.place;
    return { refusal: translate(`cli.plan.refused.${read.problem}`, { ...read.details, place }) };
  }
  const { plan, pace } = planOfInput(read.input);
  const ranking = rankSkills(plan, read.input.weights);
  const schedule = scheduleSkills(plan, ranking, plan.startDate, pace);
  if (isCycle(schedule)) throw new Error('A plan with a circle of needs was let through.');
  return { plan, pace, ranking, schedule, budget: read.input.budget, deadline: read.input.deadline };
}

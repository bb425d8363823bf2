import type { PlanReading } from '#shared/contract/plans.ts';
import type { Translate } from '#shared/locales/translate.ts';
import { type Command, text } from './command.ts';
import { CommandRefused } from './failure.ts';
import { findClient } from './find-client.ts';
import { planFromFile } from './plan-file.ts';
import { ruleLine } from './plan-lines.ts';

/**
 * `waymark plan --client REF`: the client's skill plan with its computed order and dates. `waymark plan FILE`: the same for a plan in a file,
 * without a workspace.
 */
export const plan: Command = {
  name: 'plan',
  topic: 'plan',
  takesWords: true,
  options: { client: { type: 'string' } },
  async run(surroundings) {
    const { given, terminal, translate, withWorkspace } = surroundings;
    const [path, more] = given.words;
    const excess = text(given, 'client') === null ? more : path;
    if (excess !== undefined) throw new CommandRefused('unexpectedWord', { word: excess });
    if (path !== undefined) return planFromFile(path, surroundings);
    const reading = await withWorkspace(async (calls) => calls.plans.forClient({ clientId: (await findClient(calls, given)).id }));
    terminal.result(reading, reading === null ? [translate('cli.plan.none')] : lines(reading, translate));
    return 0;
  },
};

/** The title, then the ranked skills in their order with hours done and planned. */
function lines({ plan: { title, hoursPerWeek, skills }, ranking }: PlanReading, translate: Translate): string[] {
  const ranked = ranking.ranked.toSorted((a, b) => a.rank - b.rank);
  const { ruleVersion: version, weights } = ranking;
  return [
    hoursPerWeek === null ? translate('cli.plan.titleNoHours', { title }) : translate('cli.plan.title', { title, hoursPerWeek }),
    ...ranked.flatMap(({ id, rank, priority }) => {
      const skill = skills.find((candidate) => candidate.id === id);
      if (skill === undefined) return [];
      return [translate('cli.plan.skill', { rank, name: skill.name, priority, hoursDone: skill.hoursDone })];
    }),
    ruleLine(version, weights, translate),
  ];
}

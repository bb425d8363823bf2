import { readTabTable } from './read-table.ts';

/** A task of a profile, without its statement. */
export interface Task {
  readonly profile: string;
  readonly isCore: boolean;
  /** 0, 0.5 or 1: people's label E0, E2 or E1; null where the task is not labelled. */
  readonly exposure: number | null;
  /** The detailed work activities it is an instance of. */
  readonly activities: readonly string[];
}

const exposureOf: Readonly<Record<string, number>> = { E0: 0, E1: 1, E2: 0.5 };

/** Tasks by profile: O*NET's statements, their activities, and people's exposure labels of "GPTs are GPTs", joined by profile and task. */
export function readTasks(data: string): ReadonlyMap<string, readonly Task[]> {
  const labels = new Map(
    readTabTable(data, 'ai_exposure/eloundou_task_level.tsv', ['O*NET-SOC Code', 'Task ID', 'human_exposure_agg']).map((row) => [
      `${row['O*NET-SOC Code']} ${row['Task ID']}`,
      exposureOf[row.human_exposure_agg],
    ]),
  );
  const activities = Map.groupBy(
    readTabTable(data, 'onet_30_1/Tasks to DWAs.txt', ['O*NET-SOC Code', 'Task ID', 'DWA ID']),
    (row) => `${row['O*NET-SOC Code']} ${row['Task ID']}`,
  );
  const tasks = readTabTable(data, 'onet_30_1/Task Statements.txt', ['O*NET-SOC Code', 'Task ID', 'Task Type']).map((row) => {
    const key = `${row['O*NET-SOC Code']} ${row['Task ID']}`;
    return {
      profile: row['O*NET-SOC Code'],
      isCore: row['Task Type'] === 'Core',
      exposure: labels.get(key) ?? null,
      activities: (activities.get(key) ?? []).map((link) => link['DWA ID']),
    };
  });
  return Map.groupBy(tasks, (task) => task.profile);
}

/** Names of detailed work activities by id, without the full stop at their end. */
export function readActivityNames(data: string): ReadonlyMap<string, string> {
  const rows = readTabTable(data, 'onet_30_1/DWA Reference.txt', ['DWA ID', 'DWA Title']);
  return new Map(rows.map((row) => [row['DWA ID'], row['DWA Title'].replace(/\.$/, '')]));
}

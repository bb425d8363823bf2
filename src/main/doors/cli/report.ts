import type { ProfileId } from '#shared/domain/ids.ts';
import { ReportKind, ReportOptions, ReportSection, standardSetting } from '#shared/domain/report.ts';
import { type Command, type EngineCalls, type Given, text } from './command.ts';
import { CommandRefused } from './failure.ts';
import { findClient } from './find-client.ts';
import { oneOf } from './one-of.ts';
import { writePaper } from './write-paper.ts';

/** `waymark report`: makes a client's paper, keeps its record, and writes the same bytes to `--out`. */
export const report: Command = {
  name: 'report',
  topic: 'report',
  takesWords: false,
  options: {
    client: { type: 'string' },
    kind: { type: 'string' },
    out: { type: 'string' },
    occupation: { type: 'string' },
    language: { type: 'string' },
    paper: { type: 'string' },
    size: { type: 'string' },
    immigration: { type: 'boolean' },
  },
  async run({ given, terminal, translate, withWorkspace }) {
    const out = text(given, 'out');
    if (out === null) throw new CommandRefused('missingOption', { option: '--out' });
    const { record } = await writePaper(out, () =>
      withWorkspace(async (calls) => {
        const client = await findClient(calls, given);
        const { shortlist } = await calls.clients.get({ clientId: client.id });
        const target = shortlist.find((entry) => entry.standing === 'target')?.profileId ?? null;
        const options = await reportOptions(calls, given, target);
        return calls.reports.save({ clientId: client.id, options });
      }),
    );
    const { title, pages, sha256 } = record;
    terminal.result({ ...record, out }, [translate('cli.report.done', { title, pages, out }), translate('cli.report.hash', { sha256 })]);
    return 0;
  },
};

async function reportOptions(calls: EngineCalls, given: Given, target: ProfileId | null): Promise<ReportOptions> {
  const occupation = text(given, 'occupation');
  const language = text(given, 'language');
  const sections = ReportSection.options.filter((section) => section !== 'immigration' || given.options.immigration === true);
  return {
    kind: oneOf(ReportKind, '--kind', text(given, 'kind') ?? 'careerReport'),
    profileId: occupation === null ? target : await findOccupation(calls, occupation),
    sections,
    sessionId: null,
    ...standardSetting,
    secondLanguage: language === null ? null : oneOf(ReportOptions.shape.secondLanguage.unwrap(), '--language', language),
    paper: oneOf(ReportOptions.shape.paper, '--paper', text(given, 'paper') ?? 'a4'),
    bodySize: oneOf(ReportOptions.shape.bodySize, '--size', Number(text(given, 'size') ?? '10')),
  };
}

async function findOccupation(calls: EngineCalls, socCode: string): Promise<ProfileId> {
  const found = (await calls.library.list({ search: socCode })).find((profile) => profile.socCode === socCode);
  if (found === undefined) throw new CommandRefused('occupationUnknown', { socCode });
  return found.id;
}

import type { ClientId, ProfileId, SessionId } from '#shared/domain/ids.ts';
import type { ReportOptions } from '#shared/domain/report.ts';
import { chosenOccupation } from '#shared/domain/report-defaults.ts';
import { type Command, type EngineCalls, type Given, type Surroundings, text } from './command.ts';
import { CommandRefused, type ExitCode } from './failure.ts';
import { findClient } from './find-client.ts';
import { paperKindOf } from './paper-kinds.ts';
import { paperOptions, paperSettingOf, reportSectionsOf } from './paper-options.ts';
import { reportAll } from './report-all.ts';
import { withheldFrom, withheldLines } from './report-withheld.ts';
import { writePaper } from './write-paper.ts';

/** `waymark report`: makes a client's paper, keeps its record, and writes the same bytes to `--out`; with `--all`, those of every client. */
export const report: Command = {
  name: 'report',
  topic: 'report',
  takesWords: false,
  options: {
    client: { type: 'string' },
    all: { type: 'boolean' },
    kind: { type: 'string' },
    out: { type: 'string' },
    occupation: { type: 'string' },
    session: { type: 'string' },
    immigration: { type: 'boolean' },
    withheld: { type: 'boolean' },
    ...paperOptions,
  },
  run: (surroundings) => (surroundings.given.options.all === true ? reportAll(surroundings) : reportOne(surroundings)),
};

async function reportOne({ given, terminal, translate, withWorkspace }: Surroundings): Promise<ExitCode> {
  const out = text(given, 'out');
  const tellsWithheld = given.options.withheld === true;
  if (out === null && !tellsWithheld) throw new CommandRefused('missingOption', { option: '--out' });
  const [kind, setting] = [paperKindOf(given), paperSettingOf(given)];
  const { withheld, record } = await withWorkspace(async (calls) => {
    const { id: clientId } = await findClient(calls, given);
    const order = { clientId, options: { kind, ...(await aboutWhat(calls, given, clientId)), ...setting } };
    return {
      withheld: tellsWithheld ? withheldFrom(order.options, (await calls.reports.preview(order)).withheld) : [],
      record: out === null ? null : (await writePaper(out, () => calls.reports.save(order))).record,
    };
  });
  const told = tellsWithheld ? withheldLines(withheld, translate) : [];
  if (record === null) {
    terminal.result({ kind, withheld }, told);
    return 0;
  }
  const { title, pages, sha256 } = record;
  const lines = [translate('cli.report.done', { title, pages, out: out ?? '' }), translate('cli.report.hash', { sha256 }), ...told];
  terminal.result({ ...record, out, ...(tellsWithheld ? { withheld } : {}) }, lines);
  return 0;
}

/** The occupation, the sections and the session that the options name. */
async function aboutWhat(
  calls: EngineCalls,
  given: Given,
  clientId: ClientId,
): Promise<Pick<ReportOptions, 'profileId' | 'sections' | 'sessionId'>> {
  const [occupation, session] = [text(given, 'occupation'), text(given, 'session')];
  return {
    profileId:
      occupation === null ? chosenOccupation((await calls.clients.get({ clientId })).shortlist) : await findOccupation(calls, occupation),
    sections: [...reportSectionsOf(given)],
    sessionId: session === null ? null : await findSession(calls, clientId, session),
  };
}

async function findOccupation(calls: EngineCalls, socCode: string): Promise<ProfileId> {
  const found = (await calls.library.list({ search: socCode })).find((profile) => profile.socCode === socCode);
  if (found === undefined) throw new CommandRefused('occupationUnknown', { socCode });
  return found.id;
}

/** By the number that a client's sessions are counted with on the screen. */
async function findSession(calls: EngineCalls, clientId: ClientId, number: string): Promise<SessionId> {
  const found = (await calls.sessions.forClient({ clientId })).find((one) => one.format !== 'contact' && String(one.number) === number);
  if (found === undefined) throw new CommandRefused('sessionUnknown', { number });
  return found.id;
}

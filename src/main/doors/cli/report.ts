import type { ClientId, ProfileId, SessionId } from '#shared/domain/ids.ts';
import { SocCode } from '#shared/domain/occupation/occupation.ts';
import { computedProfileId } from '#shared/domain/profile/computed-profile-id.ts';
import { type ReportOptions, standardSetting } from '#shared/domain/report.ts';
import { chosenOccupation, settingFor } from '#shared/domain/report-defaults.ts';
import { type Command, type EngineCalls, type Given, type Surroundings, text } from './command.ts';
import { CommandRefused, type ExitCode } from './failure.ts';
import { findClient } from './find-client.ts';
import { ofKnownCode } from './known-code.ts';
import { paperKindOf } from './paper-kinds.ts';
import { paperOptionGiven, paperOptions, paperSettingOf, reportSectionsOf } from './paper-options.ts';
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
  const kind = paperKindOf(given);
  if (kind !== 'careerReport' && given.options.immigration === true)
    throw new CommandRefused('notTogether', { option: '--immigration', other: `--kind ${text(given, 'kind')}` });
  const asked = paperOptionGiven(given) === null ? null : paperSettingOf(given);
  const { withheld, record } = await withWorkspace(async (calls) => {
    const { id: clientId } = await findClient(calls, given);
    const setting = asked ?? settingFor((await calls.clients.get({ clientId })).client, standardSetting);
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

/** The imported page of a code, and where there is none its computed profile. */
async function findOccupation(calls: EngineCalls, typed: string): Promise<ProfileId> {
  const page = (await calls.library.list({ search: typed })).find(({ socCode }) => socCode === typed);
  if (page !== undefined) return page.id;
  const code = SocCode.safeParse(typed);
  if (!code.success) throw new CommandRefused('badCode', { typed });
  await ofKnownCode(code.data, () => calls.occupations.read({ socCode: code.data }));
  return computedProfileId(code.data);
}

/** By the number that a client's sessions are counted with on the screen. */
async function findSession(calls: EngineCalls, clientId: ClientId, number: string): Promise<SessionId> {
  const found = (await calls.sessions.forClient({ clientId })).find((one) => one.format !== 'contact' && String(one.number) === number);
  if (found === undefined) throw new CommandRefused('sessionUnknown', { number });
  return found.id;
}

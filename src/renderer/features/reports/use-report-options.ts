import type { Settings } from '#shared/contract/settings.ts';
import type { Client, ShortlistEntry } from '#shared/domain/client.ts';
import type { ProfileId, SessionId } from '#shared/domain/ids.ts';
import { PaperSetting, type ReportKind, type ReportOptions, type ReportRecord } from '#shared/domain/report.ts';
import type { Instant } from '#shared/domain/time.ts';
import { lastOptions, reportDefaults } from './report-defaults.ts';
import { useRevertible } from './use-revertible.ts';

/** What a paper is asked for with: its kind, what it is about, and all that the way it is set comes from. */
export interface PaperAsked {
  readonly client: Client;
  readonly shortlist: readonly ShortlistEntry[];
  readonly settings: Settings;
  /** The client's kept papers, newest first: how the last of a kind was set is how the next begins. */
  readonly kept: readonly ReportRecord[];
  readonly kind: ReportKind;
  readonly occupation: ProfileId | null;
  readonly session: SessionId | null;
}

export interface ReportChoice {
  readonly options: ReportOptions;
  /** Of each kind how it would be made now. */
  readonly optionsOf: (kind: ReportKind) => ReportOptions;
  /** When the paper was kept that was set just like this; null where it is another. */
  readonly asOn: Instant | null;
  readonly choose: (options: ReportOptions) => void;
  readonly chooseKind: (kind: ReportKind) => void;
  /** Takes the last choice back; false where none is left. */
  readonly back: () => boolean;
}

interface Chosen {
  readonly kind: ReportKind;
  readonly of: Readonly<Partial<Record<ReportKind, ReportOptions>>>;
}

/** The kind of paper in the composer and its options. Each kind keeps its own while the composer is open; a new one begins as its last paper was set, else in the languages and size of the one before it. */
export function useReportOptions(asked: PaperAsked): ReportChoice {
  const { client, shortlist, settings, kept, occupation, session } = asked;
  const begin = (kind: ReportKind, before: ReportOptions | null): ReportOptions =>
    lastOptions(kept, kind, shortlist, occupation)?.options ?? {
      ...reportDefaults(kind, client, shortlist, settings, occupation),
      ...(before === null ? {} : PaperSetting.parse(before)),
    };
  const {
    value: chosen,
    set: setChosen,
    back,
  } = useRevertible<Chosen>(() => ({
    kind: asked.kind,
    of: { [asked.kind]: { ...begin(asked.kind, null), sessionId: session } },
  }));
  const options = chosen.of[chosen.kind] ?? begin(chosen.kind, null);
  const last = lastOptions(kept, chosen.kind, shortlist, occupation);
  return {
    options,
    optionsOf: (kind) => chosen.of[kind] ?? begin(kind, options),
    back,
    asOn: last !== null && isSame(last.options, options) ? last.madeAt : null,
    choose: (next) => setChosen({ kind: next.kind, of: { ...chosen.of, [next.kind]: next } }),
    chooseKind: (kind) => setChosen({ kind, of: { ...chosen.of, [kind]: chosen.of[kind] ?? begin(kind, options) } }),
  };
}

function isSame(left: ReportOptions, right: ReportOptions): boolean {
  const names = Object.keys(right).filter((name): name is keyof ReportOptions => name in right);
  return names.every((name) => JSON.stringify(left[name]) === JSON.stringify(right[name]));
}

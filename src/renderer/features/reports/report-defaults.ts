import type { Settings } from '#shared/contract/settings.ts';
import type { Client, ShortlistEntry } from '#shared/domain/client.ts';
import type { ProfileId } from '#shared/domain/ids.ts';
import { type ReportKind, type ReportOptions, type ReportRecord, ReportSection } from '#shared/domain/report.ts';
import { chosenOccupation, isAlwaysPrinted, settingFor, usualSections } from '#shared/domain/report-defaults.ts';
import type { Instant } from '#shared/domain/time.ts';

/** How a first paper for this client is set, about the occupation asked for where it is on the shortlist. */
export function reportDefaults(
  kind: ReportKind,
  client: Client,
  shortlist: readonly ShortlistEntry[],
  settings: Pick<Settings, 'paper'>,
  occupation: ProfileId | null = null,
): ReportOptions {
  return {
    kind,
    profileId: chosenOccupation(shortlist, occupation),
    sessionId: null,
    sections: [...usualSections],
    ...settingFor(client, settings),
  };
}

/** How the last paper of a kind was set that was kept for the client, and when; null where there was none. */
export function lastOptions(
  kept: readonly ReportRecord[],
  kind: ReportKind,
  shortlist: readonly ShortlistEntry[],
  occupation: ProfileId | null = null,
): { readonly options: ReportOptions; readonly madeAt: Instant } | null {
  for (const { options, createdAt } of kept) {
    if (options.kind !== kind) continue;
    const profileId = chosenOccupation(shortlist, occupation ?? options.profileId);
    // The session of the last note was that day's; the newest is printed unless another is chosen.
    return { options: { ...options, profileId, sessionId: null }, madeAt: createdAt };
  }
  return null;
}

/** The sections with one switched on or off, in printed order. The fixed ones cannot be switched off. */
export function withSection(sections: readonly ReportSection[], section: ReportSection, printed: boolean): ReportSection[] {
  return ReportSection.options.filter((each) => isAlwaysPrinted(each) || (each === section ? printed : sections.includes(each)));
}

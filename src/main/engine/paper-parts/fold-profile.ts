import { type NotForClient, notForClient, type QuotedPlace, standsOn } from '#shared/domain/annotation/not-for-client.ts';
import type { ItemId, ProfileId } from '#shared/domain/ids.ts';
import type { ImportWarning } from '#shared/domain/profile/findings.ts';
import type { OccupationProfile } from '#shared/domain/profile/profile.ts';
import { itemIdOf } from './item-id.ts';
import type { MarkOnPaper } from './marks.ts';
import type { NoteOnPaper } from './notes.ts';

/** An occupation with the marks and notes of a paper; those on other occupations stay as they are. */
interface Printed {
  readonly profileId: ProfileId;
  readonly profile: OccupationProfile;
  readonly warnings: readonly ImportWarning[];
  readonly marks: readonly MarkOnPaper[];
  readonly notes: readonly NoteOnPaper[];
}

/**
 * An occupation as a client's paper prints it: without what the counselor marked as not for this client. Rows and list entries are left out;
 * of running text the passage gives way to `leftOut`, so that nobody takes the rest for the whole. Scores stay: a profile has all nine. What
 * would say the passage again goes with it: marks on it, what the office library says of its section, and the page's own contradictions of it.
 * A note on it is the counselor's word to the client and stays, without the quotation.
 */
export function foldForClient(printed: Printed, leftOut: string): Printed {
  const { profileId } = printed;
  const folds = printed.marks.filter((mark) => mark.profileId === profileId && mark.kind === 'notForClient');
  if (folds.length === 0) return printed;
  const folded = notForClient(printed.profile, folds);
  const isLeftOut = readingOf(printed.profile, folded);
  const goesWithIt = (mark: MarkOnPaper) => isLeftOut(mark) || (mark.isOffice && folded.touches(mark.section ?? undefined));
  return {
    profileId,
    profile: foldProfile(printed.profile, folded, leftOut),
    warnings: printed.warnings.filter(
      (warning) => warning.kind !== 'contradiction' || !(folded.hides(warning.first.itemId) || folded.hides(warning.second.itemId)),
    ),
    marks: printed.marks.filter((mark) => mark.profileId !== profileId || mark.kind === 'notForClient' || !goesWithIt(mark)),
    notes: printed.notes.map((note) => (note.profileId === profileId && isLeftOut(note) ? { ...note, quote: leftOut } : note)),
  };
}

/** Tells whether quoted words stand on something that is left out: of running text the passage, of everything else the whole item. */
function readingOf({ passages, outlook }: OccupationProfile, folded: NotForClient): (place: QuotedPlace) => boolean {
  const texts = new Map(passages.map(({ id, text }) => [id, text.normalize('NFC')]));
  const running = new Set<string>([...runningText, ...outlook.paragraphs.map(({ id }) => id)]);
  return (place) => {
    const text = texts.get(place.itemId) ?? '';
    const cuts = running.has(place.itemId) ? folded.cuts(place.itemId, text) : null;
    return cuts === null ? folded.hides(place.itemId) : standsOn(place, text, cuts);
  };
}

/** Items that are printed as running text, besides the paragraphs of the outlook. */
const runningText = ['summary', 'entryLevel', 'levelUp', 'sources', 'aiEra.text', 'immigration.statement'] as const;

function foldProfile(profile: OccupationProfile, folded: NotForClient, leftOut: string): OccupationProfile {
  const rows = <Row extends { readonly id: ItemId }>(all: readonly Row[]): Row[] => all.filter((row) => !folded.hides(row.id));
  function words<Words extends string | null>(id: ItemId, text: Words): Words | string {
    if (text === null) return text;
    const cuts = folded.cuts(id, text.normalize('NFC'));
    return cuts === null ? leftOut : withoutCuts(text.normalize('NFC'), cuts, leftOut);
  }
  const { aiEra, salary, immigration, fit, outlook } = profile;
  return {
    ...profile,
    summary: words(itemIdOf('summary'), profile.summary),
    entryLevel: words(itemIdOf('entryLevel'), profile.entryLevel),
    levelUp: words(itemIdOf('levelUp'), profile.levelUp),
    sources: words(itemIdOf('sources'), profile.sources),
    aiEra: {
      verdict: aiEra.verdict !== null && folded.hides(itemIdOf('aiEra.verdict')) ? { ...aiEra.verdict, word: leftOut } : aiEra.verdict,
      text: words(itemIdOf('aiEra.text'), aiEra.text),
      products: rows(aiEra.products),
      takeOver: rows(aiEra.takeOver),
      augment: rows(aiEra.augment),
      moat: rows(aiEra.moat),
    },
    skillsToBuild: rows(profile.skillsToBuild),
    salary: { ...salary, tiers: rows(salary.tiers) },
    education: rows(profile.education),
    qualifications: rows(profile.qualifications),
    immigration: { statement: words(itemIdOf('immigration.statement'), immigration.statement), visas: rows(immigration.visas) },
    fit: { suits: rows(fit.suits), doesNotSuit: rows(fit.doesNotSuit) },
    outlook: {
      paragraphs: outlook.paragraphs.map((one) => ({ ...one, text: words(one.id, one.text) })),
      growthAreas: rows(outlook.growthAreas),
    },
    faq: rows(profile.faq),
  };
}

/** A text with `leftOut` once for each part cut out of it; parts that overlap are one. */
function withoutCuts(text: string, cuts: readonly { readonly start: number; readonly end: number }[], leftOut: string): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of cuts.toSorted((left, right) => left.start - right.start)) {
    if (start >= from) rest += text.slice(from, start) + leftOut;
    from = Math.max(from, end);
  }
  return rest + text.slice(from);
}

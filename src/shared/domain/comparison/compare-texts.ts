import type { ProfileId } from '../ids.ts';
import { type OccupationProfile, ProfileSection } from '../profile/profile.ts';
import type { ComparedText } from './comparison.ts';
import { tableRows } from './table-row.ts';

/** Sections that are compared as figures, or that every profile has of its own. */
const notText: ReadonlySet<ProfileSection> = new Set<ProfileSection>(['header', 'dimensions', 'salary', 'sources']);

interface WithTexts {
  readonly profileId: ProfileId;
  readonly profile: Pick<OccupationProfile, 'language' | 'passages' | 'education' | 'qualifications'>;
}

/** Each text once, in the order in which it is first met in its section, with all that have it there word for word. */
export function compareTexts(profiles: readonly WithTexts[]): ComparedText[] {
  const read = profiles.map(({ profileId, profile }) => ({ profileId, profile, rows: tableRows(profile) }));
  return ProfileSection.options
    .filter((section) => !notText.has(section))
    .flatMap((section) => {
      const found = new Map<string, ComparedText>();
      for (const { profileId, profile, rows } of read) {
        for (const passage of profile.passages) {
          if (passage.section !== section) continue;
          const text = (rows.get(passage.id) ?? passage.text).normalize();
          const known = found.get(text);
          const holders = known?.in ?? [];
          if (holders.includes(profileId)) continue;
          found.set(text, { section, text, language: known?.language ?? profile.language.body, in: [...holders, profileId] });
        }
      }
      return [...found.values()];
    });
}

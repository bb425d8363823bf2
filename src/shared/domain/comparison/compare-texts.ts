import type { ProfileId } from '../ids.ts';
import { type OccupationProfile, ProfileSection } from '../profile/profile.ts';
import type { ComparedText } from './comparison.ts';

/** Sections that are compared as figures, or that every profile has of its own. */
const notText: ReadonlySet<ProfileSection> = new Set<ProfileSection>(['header', 'dimensions', 'salary', 'sources']);

interface WithTexts {
  readonly profileId: ProfileId;
  readonly profile: Pick<OccupationProfile, 'language' | 'passages'>;
}

/** Each text once, in the order in which it is first met in its section, with all that have it there word for word. */
export function compareTexts(profiles: readonly WithTexts[]): ComparedText[] {
  return ProfileSection.options
    .filter((section) => !notText.has(section))
    .flatMap((section) => {
      const found = new Map<string, ComparedText>();
      for (const { profileId, profile } of profiles) {
        for (const passage of profile.passages) {
          if (passage.section !== section) continue;
          const text = passage.text.normalize();
          const known = found.get(text);
          const holders = known?.in ?? [];
          if (holders.includes(profileId)) continue;
          found.set(text, { section, text, language: known?.language ?? profile.language.body, in: [...holders, profileId] });
        }
      }
      return [...found.values()];
    });
}

import { ItemId, type ProfileId } from '../ids.ts';
import { type OccupationProfile, ProfileSection } from '../profile/profile.ts';
import { type ComparedText, listTopics, type TextTopic } from './comparison.ts';
import { tableRows } from './table-row.ts';

/** Sections that are compared as figures, or that every profile has of its own. */
const notText: ReadonlySet<ProfileSection> = new Set<ProfileSection>(['header', 'dimensions', 'salary', 'sources']);

interface WithTexts {
  readonly profileId: ProfileId;
  readonly profile: Pick<OccupationProfile, 'language' | 'passages' | 'education' | 'qualifications' | 'aiEra' | 'fit' | 'outlook'>;
}

/** Each text once, in the order in which it is first met in its section, with all that have it word for word in the same list. */
export function compareTexts(profiles: readonly WithTexts[]): ComparedText[] {
  const read = profiles.map(({ profileId, profile }) => ({ profileId, profile, rows: tableRows(profile), topics: topicsOf(profile) }));
  return ProfileSection.options
    .filter((section) => !notText.has(section))
    .flatMap((section) => {
      const found = new Map<string, ComparedText>();
      for (const { profileId, profile, rows, topics } of read) {
        for (const passage of profile.passages) {
          if (passage.section !== section) continue;
          const text = (rows.get(passage.id) ?? passage.text).normalize();
          const topic = topics.get(passage.id) ?? 'text';
          const key = `${topic} ${text}`;
          const known = found.get(key);
          const holders = known?.in ?? [];
          if (holders.includes(profileId)) continue;
          found.set(key, { section, topic, text, language: known?.language ?? profile.language.body, in: [...holders, profileId] });
        }
      }
      return [...found.values()];
    });
}

/** The lists in which passages stand: words alone do not say whether they are of whom the work suits or of whom it does not. */
function topicsOf({ aiEra, fit, outlook }: WithTexts['profile']): ReadonlyMap<ItemId, TextTopic> {
  const { products, takeOver, augment, moat } = aiEra;
  const lists = { products, takeOver, augment, moat, ...fit, growthAreas: outlook.growthAreas };
  const topics = new Map<ItemId, TextTopic>([[ItemId.parse('aiEra.verdict'), 'verdict']]);
  for (const topic of listTopics) for (const { id } of lists[topic]) topics.set(id, topic);
  return topics;
}

import type { ItemId } from '#shared/domain/ids.ts';
import type { OccupationProfile, ProfileSection } from '#shared/domain/profile/profile.ts';

/**
 * The passage that holds a text of the profile which carries no id of its own (the summary, the AI block's text, a paragraph): the one of
 * its section with these very words, or else the section's first.
 */
export function passageId(profile: OccupationProfile, section: ProfileSection, text: string): ItemId | undefined {
  const inSection = profile.passages.filter((passage) => passage.section === section);
  return (inSection.find((passage) => passage.text === text) ?? inSection.find((passage) => passage.text.includes(text)))?.id;
}

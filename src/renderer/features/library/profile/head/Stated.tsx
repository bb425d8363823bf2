import type { ReactElement } from 'react';
import { useItem } from '#renderer/features/annotations/index.ts';
import type { ItemId } from '#shared/domain/ids.ts';
import type { OccupationProfile } from '#shared/domain/profile/profile.ts';

interface StatedProps {
  readonly profile: OccupationProfile;
  /** The passage that says it on the page. */
  readonly item: 'overall' | 'socCode' | 'skilledMigration';
  /** What it says, in the counselor's words. */
  readonly words: string;
}

/** A fact of the heading in other words than the page's; plain where the page does not state it. */
export function Stated({ profile, item, words }: StatedProps): ReactElement {
  const itemId: ItemId | undefined = profile.passages.find(({ id }) => id === item)?.id;
  const { props, parts } = useItem(itemId, [words]);
  return <span {...props}>{parts}</span>;
}

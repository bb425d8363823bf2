import type { ReactElement } from 'react';
import { ItemText, useItem } from '#renderer/features/annotations/index.ts';
import { useText } from '#renderer/ui/index.ts';
import type { OccupationProfile, QuestionAndAnswer } from '#shared/domain/profile/profile.ts';
import { ProfileSectionBlock } from '../ProfileSectionBlock.tsx';
import { passageId } from '../passage-ids.ts';
import { Licence } from '../provenance/Licence.tsx';
import { Reason, useHasReason } from '../Reason.tsx';
import { useReading } from '../reading-context.ts';
import { ItemWarning } from '../warnings/ItemWarning.tsx';
import styles from './sections.module.css';

/** The outlook with the areas that grow; on a computed profile these are related occupations. */
export function OutlookSection({ profile }: { readonly profile: OccupationProfile }): ReactElement | null {
  const say = useText();
  const { computed } = useReading();
  const hasReason = useHasReason();
  const { paragraphs, growthAreas } = profile.outlook;
  if (paragraphs.length === 0 && growthAreas.length === 0 && !hasReason('outlook', 'outlook.growthAreas')) return null;
  return (
    <ProfileSectionBlock id="outlook">
      <Reason place="outlook" />
      <div className={styles.paragraphs}>
        {paragraphs.map((paragraph) => (
          <div key={paragraph.id}>
            <ItemText id={paragraph.id} text={paragraph.text} />
            <ItemWarning itemId={paragraph.id} />
          </div>
        ))}
      </div>
      <Reason place="outlook.growthAreas" />
      {growthAreas.length === 0 ? null : (
        <div className={styles.areas}>
          <span className="caption">{say(computed === null ? 'profile.growthAreas' : 'profile.growthAreas.computed')}</span>
          <ul>
            {growthAreas.map((area) => (
              <ItemText key={area.id} id={area.id} text={area.name} as="li" className={styles.area} />
            ))}
          </ul>
        </div>
      )}
    </ProfileSectionBlock>
  );
}

/** The page's questions, each with its answer under it. */
export function FaqSection({ profile }: { readonly profile: OccupationProfile }): ReactElement | null {
  if (profile.faq.length === 0) return null;
  return (
    <ProfileSectionBlock id="faq">
      <ul className={styles.faq}>
        {profile.faq.map((entry) => (
          <Answer key={entry.id} entry={entry} />
        ))}
      </ul>
    </ProfileSectionBlock>
  );
}

function Answer({ entry }: { readonly entry: QuestionAndAnswer }): ReactElement {
  const { props, parts } = useItem(entry.id, [entry.question, entry.answer]);
  const [question, answer] = parts;
  return (
    <li>
      <div {...props}>
        <p className={styles.ask}>{question}</p>
        <p>{answer}</p>
      </div>
      <ItemWarning itemId={entry.id} />
    </li>
  );
}

/** Where the figures come from, with the sentences that the licenses of computed ones ask for. */
export function SourcesSection({ profile }: { readonly profile: OccupationProfile }): ReactElement | null {
  const { computed } = useReading();
  const hasReason = useHasReason();
  if (profile.sources === null && !hasReason('sources')) return null;
  return (
    <ProfileSectionBlock id="sources">
      <Reason place="sources" />
      {profile.sources === null ? null : (
        <ItemText id={passageId(profile, 'sources', profile.sources)} text={profile.sources} className={styles.sources} />
      )}
      {computed === null ? null : (
        <ul className={styles.licences}>
          {computed.sources.map((source) => (
            <li key={source.id}>
              <Licence source={source} />
            </li>
          ))}
        </ul>
      )}
    </ProfileSectionBlock>
  );
}

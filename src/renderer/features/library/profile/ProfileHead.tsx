import type { KeyboardEvent, ReactElement } from 'react';
import { ItemText, useAnnotationDesk } from '#renderer/features/annotations/index.ts';
import { useText } from '#renderer/ui/index.ts';
import type { ProfileReading } from '#shared/contract/library.ts';
import type { ProfileVersionId } from '#shared/domain/ids.ts';
import { titlesOf } from '../titles.ts';
import { BesideButton } from './head/BesideButton.tsx';
import { HeadFacts } from './head/HeadFacts.tsx';
import { HeadMenu } from './head/HeadMenu.tsx';
import { ShortlistButton } from './head/ShortlistButton.tsx';
import { Stated } from './head/Stated.tsx';
import { UnofficialTitles } from './head/UnofficialTitles.tsx';
import { passageId } from './passage-ids.ts';
import styles from './profile.module.css';

interface ProfileHeadProps {
  readonly reading: ProfileReading;
  readonly onVersion: (versionId: ProfileVersionId | null) => void;
  /** The arrow keys go on from the head into the page. */
  readonly onPassageKey: (event: KeyboardEvent<HTMLElement>) => void;
}

/** The page's title and facts, which carry notes as the page below does; the overall figure stands in the column of the contents, so that title and text share one edge. */
export function ProfileHead({ reading, onVersion, onPassageKey }: ProfileHeadProps): ReactElement {
  const { profile, computed } = reading;
  const { head } = useAnnotationDesk();
  const titles = titlesOf(profile.titles, profile.language.chrome);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys go through the passages inside, which take the focus
    <header ref={head} className={styles.head} onKeyDown={onPassageKey}>
      <Overall reading={reading} />
      <h1 className={styles.title}>
        <ItemText as="span" id={passageId(profile, 'header', titles.main)} text={titles.main} />
      </h1>
      <div className={styles.under}>
        {titles.other === null ? null : (
          <ItemText
            className={styles.other}
            id={passageId(profile, 'header', titles.other.text)}
            text={titles.other.text}
            lang={titles.other.lang}
          />
        )}
        {computed === null ? null : <UnofficialTitles titles={computed.titles} />}
        <HeadFacts reading={reading} />
      </div>
      <div className={styles.actions}>
        <BesideButton reading={reading} />
        <ShortlistButton profileId={reading.id} title={titles.main} />
        <HeadMenu reading={reading} title={titles.main} onVersion={onVersion} />
      </div>
    </header>
  );
}

function Overall({ reading: { profile, computed } }: { readonly reading: ProfileReading }): ReactElement {
  const say = useText();
  const caption =
    computed === null
      ? say(profile.overall === null ? 'profile.overall.none' : 'profile.overall')
      : say(profile.overall === null ? 'profile.overall.computed.none' : 'profile.overall.computed', {
          stated: computed.scores.overall.stated,
        });
  return (
    <div className={styles.overall}>
      {profile.overall === null ? (
        <span className={styles.notStated}>{say('profile.notStated')}</span>
      ) : (
        <span className={styles.figure}>
          <Stated profile={profile} item="overall" words={profile.overall.toFixed(1)} /> <small>{say('profile.overall.of')}</small>
        </span>
      )}
      <span className="caption">{caption}</span>
    </div>
  );
}

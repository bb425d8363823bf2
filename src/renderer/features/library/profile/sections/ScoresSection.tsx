import type { ReactElement } from 'react';
import { useItem } from '#renderer/features/annotations/index.ts';
import { ScoreMeter, useText } from '#renderer/ui/index.ts';
import type { Dimension, OccupationProfile } from '#shared/domain/profile/profile.ts';
import { ProfileSectionBlock } from '../ProfileSectionBlock.tsx';
import { OriginButton } from '../provenance/OriginButton.tsx';
import { useReading } from '../reading-context.ts';
import { ScoreRadar } from '../ScoreRadar.tsx';
import styles from './sections.module.css';

/**
 * The nine scores: radar and list where the page states all of them; where it does not, one sentence and dashed tracks. Benefits and
 * burdens stand apart, in the page's order. Each figure of a computed profile opens how it was computed, and a missing one why.
 */
export function ScoresSection({ profile }: { readonly profile: OccupationProfile }): ReactElement {
  const say = useText();
  const { computed } = useReading();
  const missing = profile.dimensions.filter((dimension) => dimension.value === null).length;
  const drawn = missing < profile.dimensions.length;
  return (
    <ProfileSectionBlock
      id="dimensions"
      facts={computed === null ? undefined : say('profile.scores.stated', { stated: computed.scores.overall.stated })}
      aside={drawn ? say('profile.scores.shape') : undefined}
    >
      {missing === 0 ? null : (
        <p className={styles.sentence}>
          {computed !== null
            ? say('profile.scores.computed.missing', { count: missing })
            : missing === profile.dimensions.length && profile.overall === null
              ? say('profile.scores.noneAtAll')
              : say('profile.scores.missing', { count: missing })}
        </p>
      )}
      <div className={drawn ? styles.scores : styles.scoresAlone}>
        {drawn ? <ScoreRadar dimensions={profile.dimensions} /> : null}
        <div className={styles.meters}>
          <ScoreGroup direction="benefit" dimensions={profile.dimensions} drawn={drawn} />
          <ScoreGroup direction="burden" dimensions={profile.dimensions} drawn={drawn} />
        </div>
      </div>
    </ProfileSectionBlock>
  );
}

interface ScoreGroupProps {
  readonly direction: Dimension['direction'];
  readonly dimensions: readonly Dimension[];
  /** Whether any value is stated: only then is there a fill to explain. */
  readonly drawn: boolean;
}

function ScoreGroup(props: ScoreGroupProps): ReactElement {
  const say = useText();
  const isBenefit = props.direction === 'benefit';
  return (
    <div className={styles.group}>
      <h3 className={styles.groupHead}>
        <span>{say(isBenefit ? 'profile.scores.benefits' : 'profile.scores.burdens')}</span>
        {props.drawn ? <span>{say(isBenefit ? 'profile.scores.range' : 'profile.scores.hatched')}</span> : null}
      </h3>
      <ul>
        {props.dimensions
          .filter((dimension) => dimension.direction === props.direction)
          .map((dimension) => (
            <Score key={dimension.id} dimension={dimension} />
          ))}
      </ul>
    </div>
  );
}

function Score({ dimension }: { readonly dimension: Dimension }): ReactElement {
  const say = useText();
  const name = say(`profile.dimension.${dimension.name}`);
  const { props, parts } = useItem(dimension.id, [name]);
  return (
    <li {...props} className={`${props.className} ${styles.score}`}>
      <span>{parts}</span>
      <ScoreMeter
        value={dimension.value}
        direction={dimension.direction}
        figure={(words) => (
          <OriginButton
            itemId={dimension.id}
            origin={{ kind: 'score', name: dimension.name }}
            label={say('profile.scores.how.figure', { figure: words, score: name })}
          >
            {words}
          </OriginButton>
        )}
      />
    </li>
  );
}

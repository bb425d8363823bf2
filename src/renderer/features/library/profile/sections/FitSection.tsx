import type { ReactElement } from 'react';
import { ItemText } from '#renderer/features/annotations/index.ts';
import { useText } from '#renderer/ui/index.ts';
import type { OccupationProfile, Statement } from '#shared/domain/profile/profile.ts';
import { ProfileSectionBlock } from '../ProfileSectionBlock.tsx';
import { Reason, useHasReason } from '../Reason.tsx';
import { useReading } from '../reading-context.ts';
import styles from './sections.module.css';

/** Whom the work suits and whom it does not. */
export function FitSection({ profile }: { readonly profile: OccupationProfile }): ReactElement | null {
  const { suits, doesNotSuit } = profile.fit;
  const hasReason = useHasReason();
  if (suits.length === 0 && doesNotSuit.length === 0 && !hasReason('fit.suits', 'fit.doesNotSuit')) return null;
  return (
    <ProfileSectionBlock id="fit">
      <div className={styles.columns}>
        <FitList which="suits" statements={suits} />
        <FitList which="doesNotSuit" statements={doesNotSuit} />
      </div>
    </ProfileSectionBlock>
  );
}

function FitList({
  which,
  statements,
}: {
  readonly which: 'suits' | 'doesNotSuit';
  readonly statements: readonly Statement[];
}): ReactElement | null {
  const say = useText();
  const { computed } = useReading();
  const hasReason = useHasReason();
  if (statements.length === 0 && !hasReason(`fit.${which}`)) return null;
  return (
    <div>
      <h3 className={styles.subhead}>{say(computed === null ? `profile.fit.${which}` : `profile.fit.computed.${which}`)}</h3>
      <Reason place={`fit.${which}`} />
      <ul className={styles.list}>
        {statements.map((statement) => (
          <ItemText key={statement.id} id={statement.id} text={statement.text} as="li" />
        ))}
      </ul>
    </div>
  );
}

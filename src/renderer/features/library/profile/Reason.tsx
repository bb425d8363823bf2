import type { ReactElement } from 'react';
import { useText } from '#renderer/ui/index.ts';
import type { ReasonPlace } from '#shared/domain/derived-profile/derived-profile.ts';
import styles from './profile.module.css';
import { useReading } from './reading-context.ts';

interface ReasonProps {
  readonly place: ReasonPlace;
  /** What is missing, where no head says it. */
  readonly about?: string;
}

/** Why a part of a computed profile is missing, where the part would stand. Nothing on an imported page, which states no reasons. */
export function Reason({ place, about }: ReasonProps): ReactElement | null {
  const say = useText();
  const reason = useReading().computed?.reasons[place];
  return reason === undefined ? null : (
    <p className={styles.reason}>
      {about === undefined ? null : <span className={styles.about}>{about}</span>}
      {say(reason)}
    </p>
  );
}

/** Whether a part that is missing has its reason to show. */
export function useHasReason(): (...places: readonly ReasonPlace[]) => boolean {
  const reasons = useReading().computed?.reasons;
  return (...places) => reasons !== undefined && places.some((place) => reasons[place] !== undefined);
}

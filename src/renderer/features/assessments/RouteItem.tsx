import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { Icon, useText } from '#renderer/ui/index.ts';
import { computedProfileId } from '#shared/domain/profile/computed-profile-id.ts';
import type { NamedBridge } from '#shared/domain/transition/named-routes.ts';
import type { Obstacle } from '#shared/domain/transition/routes.ts';
import styles from './Assessments.module.css';

interface RouteItemProps {
  readonly bridge: NamedBridge;
  /** The step before this one, of a way in two steps. */
  readonly by: NamedBridge | null;
}

/** What is named of each kind: more would be read by nobody. */
const namedAtMost = 3;

/** One occupation with why it is near, and with what stands in the way. */
export function RouteItem({ bridge, by }: RouteItemProps): ReactElement {
  const say = useText();
  const intl = useIntl();
  const shownAs = by ?? bridge;
  const names = (some: readonly string[]) => intl.formatList(some.slice(0, namedAtMost));
  const { activities, knowledge, tools } = bridge.shared;
  const reasons = [
    by === null
      ? say('assessments.routes.near', { from: bridge.fromTitle })
      : say('assessments.routes.way', { first: by.toTitle, second: bridge.toTitle }),
    ...(activities.length === 0 ? [] : [say('assessments.routes.activities', { names: names(activities) })]),
    ...(knowledge.length === 0 ? [] : [say('assessments.routes.knowledge', { names: names(knowledge) })]),
    ...(tools.length === 0 ? [] : [say('assessments.routes.tools', { names: names(tools) })]),
  ];
  return (
    <li className={styles.suggestion}>
      <div className={styles.name}>
        <Link to="/library/$profileId" params={{ profileId: computedProfileId(shownAs.to) }}>
          {shownAs.toTitle}
        </Link>
        <span className="caption figure">{shownAs.to}</span>
      </div>
      <ul className={styles.reasons}>
        {reasons.map((text) => (
          <li key={text} data-tone="for">
            <Icon name="plus" size={12} />
            <span>{text}</span>
          </li>
        ))}
        {bridge.obstacles.map((obstacle) => (
          <li key={obstacle.kind} data-tone="against">
            <Icon name="minus" size={12} />
            <span>{say(`assessments.routes.${obstacle.kind}`, valuesOf(obstacle))}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}

function valuesOf(obstacle: Obstacle): Readonly<Record<string, number>> {
  return obstacle.kind === 'study' ? { years: obstacle.years } : {};
}

import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { Button, EmptyState, SectionHead, useText } from '#renderer/ui/index.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import type { NamedBridge, RoutesFromHistory } from '#shared/domain/transition/named-routes.ts';
import styles from './Assessments.module.css';
import { RouteItem } from './RouteItem.tsx';

/** Of each list, until more are asked for. */
const shownAtFirst = 5;

/** Occupations near to those of the work history: within reach, with something in the way, and ways in two steps to a target. */
export function RoutesSection({ clientId }: { readonly clientId: ClientId }): ReactElement {
  const say = useText();
  const { queries } = useEngine();
  const query = useQuery(queries.assessments.routes.queryOptions({ input: { clientId } }));
  const held = query.data?.held.length ?? 0;
  return (
    <section className={styles.section} aria-label={say('assessments.routes.title')}>
      <SectionHead
        title={say('assessments.routes.title')}
        facts={held === 0 ? undefined : say('assessments.routes.facts', { count: held })}
      />
      <Loaded query={query} rows={5}>
        {(routes) =>
          routes.held.length === 0 ? (
            <EmptyState title={say('assessments.routes.empty.title')}>{say('assessments.routes.empty.text')}</EmptyState>
          ) : (
            <Routes routes={routes} />
          )
        }
      </Loaded>
    </section>
  );
}

function Routes({ routes: { within, beyond, toTargets } }: { readonly routes: RoutesFromHistory }): ReactElement {
  const say = useText();
  return (
    <>
      <p className="caption">{say('assessments.routes.caution')}</p>
      {within.length === 0 ? (
        <p>{say('assessments.routes.withinNone')}</p>
      ) : (
        <Bridges title={say('assessments.routes.within')} bridges={within} />
      )}
      {beyond.length === 0 ? null : <Bridges title={say('assessments.routes.beyond')} bridges={beyond} />}
      {toTargets.map(({ target, title, ways }) => (
        <div key={target} className={styles.groupOf}>
          <h3>{say('assessments.routes.target', { title })}</h3>
          {ways.length === 0 ? (
            <p>{say('assessments.routes.noWay')}</p>
          ) : (
            <ul className={styles.suggestions} aria-label={say('assessments.routes.target', { title })}>
              {ways.map(({ first, second }) => (
                <RouteItem key={first.to} bridge={second} by={first} />
              ))}
            </ul>
          )}
        </div>
      ))}
    </>
  );
}

function Bridges({ title, bridges }: { readonly title: string; readonly bridges: readonly NamedBridge[] }): ReactElement {
  const say = useText();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? bridges : bridges.slice(0, shownAtFirst);
  return (
    <div className={styles.groupOf}>
      <h3>{title}</h3>
      <ul className={styles.suggestions} aria-label={title}>
        {shown.map((bridge) => (
          <RouteItem key={bridge.to} bridge={bridge} by={null} />
        ))}
      </ul>
      {shown.length === bridges.length ? null : (
        <div>
          <Button icon="down" size="small" onPress={() => setShowsAll(true)}>
            {say('assessments.routes.more', { count: bridges.length - shown.length })}
          </Button>
        </div>
      )}
    </div>
  );
}

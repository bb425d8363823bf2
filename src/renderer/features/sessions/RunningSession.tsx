import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useEffect, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { Icon, useNarrow, useText } from '#renderer/ui/index.ts';
import styles from './RunningSession.module.css';

/** How often the minutes are counted anew, in milliseconds. */
const TICK = 10_000;

/** The session that was started last and still runs, with its client and its minutes; it leads there from every screen. */
export function RunningSession(): ReactElement | null {
  const say = useText();
  const narrow = useNarrow();
  const { queries } = useEngine();
  const open = useQuery(queries.sessions.open.queryOptions());
  const now = useNow();
  const [running] = open.data ?? [];
  if (running === undefined) return null;
  const { session, clientName, seconds } = running;
  // The engine says how long it ran when it was asked; from there on the window counts.
  const minutes = Math.floor((seconds + Math.max(0, now - open.dataUpdatedAt) / 1_000) / 60);
  const more = (open.data?.length ?? 0) - 1;
  const whole = `${say('sessions.runningPrefix', { number: session.number })} ${say('sessions.running', { name: clientName, minutes })}`;
  return (
    <Link
      to="/clients/$clientId/sessions/$sessionId"
      params={{ clientId: session.clientId, sessionId: session.id }}
      className={styles.running}
      title={whole}
    >
      <Icon name="clock" />
      <span className="visuallyHidden">{whole}</span>
      <span className="clipped" aria-hidden="true">
        {narrow ? clientName : say('sessions.running', { name: clientName, minutes })}
      </span>
      {narrow ? <span aria-hidden="true">{say('sessions.runningShort', { minutes })}</span> : null}
      {more > 0 ? <span className={styles.more}>{say('sessions.runningMore', { count: more })}</span> : null}
    </Link>
  );
}

function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK);
    return () => clearInterval(timer);
  }, []);
  return now;
}

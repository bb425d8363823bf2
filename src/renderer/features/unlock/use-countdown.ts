import { useEffect, useState } from 'react';
import type { Instant } from '#shared/domain/time.ts';

/** Whole seconds until `end`, counting down; 0 when it has passed or there is none. */
export function useCountdown(end: Instant | null, onEnd: () => void): number {
  const [now, setNow] = useState(() => Date.now());
  const seconds = end === null ? 0 : Math.max(0, Math.ceil((Date.parse(end) - now) / 1000));
  const isOver = end !== null && seconds === 0;
  useEffect(() => {
    if (end === null) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [end]);
  useEffect(() => {
    if (isOver) onEnd();
  }, [isOver, onEnd]);
  return seconds;
}

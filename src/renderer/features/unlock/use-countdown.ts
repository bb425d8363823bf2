import { useEffect, useState } from 'react';
import type { Instant } from '#shared/domain/time.ts';

/** Whole seconds until `end`, counting down; 0 when it has passed or there is none. */
export function useCountdown(end: Instant | null): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (end === null) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [end]);
  return end === null ? 0 : Math.max(0, Math.ceil((Date.parse(end) - now) / 1000));
}

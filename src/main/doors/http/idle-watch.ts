export interface IdleLimits {
  /** Milliseconds between two looks. */
  readonly lookEvery: number;
  /** Looks in a row without any request, after which the host is idle. */
  readonly quietLooks: number;
}

/** A window asks for a sign of life every minute; ten minutes without any means that it was closed. */
export const tenMinutes: IdleLimits = { lookEvery: 15_000, quietLooks: 40 };

export interface IdleWatch {
  /** Call at the start of a request; the returned function at its end. */
  requestStarted(): () => void;
  stop(): void;
}

/**
 * Calls `onIdle` once nobody has asked anything for a while. It counts looks instead of comparing times, so that a computer that slept does
 * not wake up to a closed workspace. A request still open (a running import, the stream of saves) is never idle.
 */
export function watchForIdleness(limits: IdleLimits, onIdle: () => void): IdleWatch {
  let open = 0;
  let quiet = 0;
  const timer = setInterval(() => {
    quiet = open > 0 ? 0 : quiet + 1;
    if (quiet < limits.quietLooks) return;
    clearInterval(timer);
    onIdle();
  }, limits.lookEvery);
  timer.unref();
  return {
    requestStarted() {
      open += 1;
      quiet = 0;
      return () => {
        open -= 1;
        quiet = 0;
      };
    },
    stop: () => clearInterval(timer),
  };
}

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Failure, useFailureText } from './failure.ts';

export interface Stream<Event, State> {
  /** What the events so far amount to; null before the first run and after `reset`. */
  readonly state: State | null;
  readonly running: boolean;
  readonly failure: Failure | null;
  /** Starts over with the events of a call; one under way is stopped. */
  readonly run: (open: (signal: AbortSignal) => Promise<AsyncIterable<Event>>) => Promise<void>;
  /** Stops the call and forgets what came of it. Asked for by a person, that is no failure. */
  readonly reset: () => void;
}

/**
 * A call that tells how far it is: gathers its events into a state. It is stopped when the component goes away, so that nothing runs on that nobody
 * can see or stop.
 * @param after the state after one more event; must stay the same function
 */
export function useStream<Event, State>(start: State, after: (state: State, event: Event) => State): Stream<Event, State> {
  const failureText = useFailureText();
  const [state, setState] = useState<State | null>(null);
  const [running, setRunning] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const underWay = useRef<AbortController | null>(null);

  const run = useCallback<Stream<Event, State>['run']>(
    async (open) => {
      underWay.current?.abort();
      const control = new AbortController();
      underWay.current = control;
      setState(start);
      setFailure(null);
      setRunning(true);
      try {
        for await (const event of await open(control.signal)) {
          if (control.signal.aborted) return;
          setState((sofar) => after(sofar ?? start, event));
        }
      } catch (error) {
        if (control.signal.aborted) return;
        setState(null);
        setFailure(failureText(error));
      } finally {
        if (underWay.current === control) setRunning(false);
      }
    },
    [start, after, failureText],
  );
  const reset = useCallback(() => {
    underWay.current?.abort();
    underWay.current = null;
    setState(null);
    setFailure(null);
    setRunning(false);
  }, []);
  useEffect(() => () => underWay.current?.abort(), []);
  return useMemo(() => ({ state, running, failure, run, reset }), [state, running, failure, run, reset]);
}

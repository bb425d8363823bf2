import { AsyncLocalStorage } from 'node:async_hooks';

/** Lets one piece of work run at a time, in the order asked. */
export interface Turns {
  take<Value>(work: () => Promise<Value>): Promise<Value>;
}

/** Asking for a turn from inside a turn could never be answered; it is a bug and throws at once. */
export function createTurns(): Turns {
  // A timer set during a turn still carries the turn's mark when it fires, so the mark says whether the turn is going on.
  const turn = new AsyncLocalStorage<{ going: boolean }>();
  let last: Promise<unknown> = Promise.resolve();
  return {
    take(work) {
      if (turn.getStore()?.going === true) {
        throw new Error('A change was started inside another change.');
      }
      const mark = { going: true };
      const mine = last
        .then(() => turn.run(mark, work))
        .finally(() => {
          mark.going = false;
        });
      // The next turn starts whether this one went well or not; its own caller hears of the failure.
      last = mine.then(ignore, ignore);
      return mine;
    },
  };
}

function ignore(): void {}

import { useBlocker } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useText } from '#renderer/ui/index.ts';
import { useSaves } from './saves.tsx';
import { UnsavedDialog } from './UnsavedDialog.tsx';

interface Place {
  readonly pathname: string;
  readonly search: object;
}

/** A tab is a screen of its own, and so is a view of a plan; what else stands in the search of an address changes on the screen. */
function screenOf({ pathname, search }: Place): string {
  return `${pathname} ${'tab' in search ? search.tab : ''} ${'show' in search ? search.show : ''}`;
}

/** Holds a screen until what is typed on it is on disk; what cannot be written is asked about before it is lost with the screen. */
export function LeaveQuestion(): ReactElement {
  const say = useText();
  const { standing, flushAll } = useSaves();
  const held = useBlocker({
    disabled: standing.kind === 'saved',
    shouldBlockFn: async ({ current, next }) => screenOf(current) !== screenOf(next) && !(await flushAll()),
    enableBeforeUnload: () => standing.kind === 'failed' || standing.kind === 'open',
    withResolver: true,
  });
  return (
    <UnsavedDialog
      isOpen={held.status === 'blocked'}
      verb={say('app.unsaved.leave')}
      onGoOn={() => held.proceed?.()}
      onStay={() => held.reset?.()}
    />
  );
}

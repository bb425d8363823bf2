import type { ReactElement } from 'react';
import { DraftConflict, useDates, useText } from '#renderer/ui/index.ts';
import type { DraftUnit, SessionDraft } from './session-draft.ts';
import type { SessionDesk } from './use-session-draft.ts';
import { ATTENDANCE_NAMES, MODE_NAMES } from './words.ts';

interface UnitConflictProps {
  readonly desk: SessionDesk;
  readonly unit: DraftUnit;
}

/** Where another window wrote the same part of the session: what it says there, and which of the two stays. */
export function UnitConflict({ desk: { conflict }, unit }: UnitConflictProps): ReactElement | null {
  const wordsOf = useUnitWords();
  if (!conflict?.units.includes(unit)) return null;
  return (
    <DraftConflict
      theirs={wordsOf(unit, conflict.theirs)}
      onKeepMine={() => conflict.keepMine(unit)}
      onTakeTheirs={() => conflict.takeTheirs(unit)}
    />
  );
}

/** A unit of a session in words. */
export function useUnitWords(): (unit: DraftUnit, draft: SessionDraft) => string {
  const say = useText();
  const dates = useDates();
  return (unit, { title, aim, note, attendance, mode, startedAt, endedAt }) => {
    switch (unit) {
      case 'title':
        return title;
      case 'aim':
        return aim;
      case 'note':
        return note;
      case 'attendance':
        return attendance === null ? '' : say(ATTENDANCE_NAMES[attendance]);
      case 'mode':
        return mode === null ? '' : say(MODE_NAMES[mode]);
      case 'times':
        return [startedAt, endedAt].flatMap((at) => (at === null ? [] : [dates.moment(at)])).join(' – ');
    }
  };
}

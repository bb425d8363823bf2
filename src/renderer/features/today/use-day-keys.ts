import { useNavigate } from '@tanstack/react-router';
import type { RefObject } from 'react';
import { currentRow, useStepKeys } from '#renderer/app/use-step-keys.ts';
import { useText } from '#renderer/ui/index.ts';
import { addDays, type CalendarDate } from '#shared/domain/time.ts';

interface DayKeys {
  readonly page: RefObject<HTMLElement | null>;
  readonly date: CalendarDate;
  readonly view: 'day' | 'week';
  readonly onMake: () => void;
}

/** One key for everything on Today: rows are stepped through, opened and ticked; a session is started; the arrows turn the days over. */
export function useDayKeys({ page, date, view, onMake }: DayKeys): void {
  const say = useText();
  const navigate = useNavigate();
  const step = view === 'week' ? 7 : 1;
  const go = (days: number) => void navigate({ to: '/today', search: (search) => ({ ...search, date: addDays(date, days) }) });
  /** The button in the row that has the focus; without one there, the first on the page. */
  const press = (button: string) =>
    (currentRow()?.querySelector<HTMLElement>(button) ?? page.current?.querySelector<HTMLElement>(button))?.click();
  useStepKeys(say('app.section.today'), page, [
    { keys: 'S', label: say('today.key.start'), run: () => press('[data-start] button') },
    { keys: 'P', label: say('today.key.prepare'), run: () => press('[data-prepare] button') },
    { keys: 'A', label: say('today.key.make'), run: onMake },
    { keys: 'ArrowLeft', label: say(view === 'week' ? 'today.previousWeek' : 'today.previousDay'), run: () => go(-step) },
    { keys: 'ArrowRight', label: say(view === 'week' ? 'today.nextWeek' : 'today.nextDay'), run: () => go(step) },
    { keys: 'T', label: say('today.toToday'), run: () => void navigate({ to: '/today', search: view === 'week' ? { view } : {} }) },
  ]);
}

import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '#renderer/ui/index.ts';
import type { WorkMonth } from '#shared/domain/intake/work-month.ts';

/** Writes when something began and ended: "Sep 2023 to May 2026", "since 2019", "until 2020"; nothing where neither is stated. */
export function usePeriodWords(): (started: WorkMonth | null, ended: WorkMonth | null) => string {
  const say = useText();
  const intl = useIntl();
  return useCallback(
    (started, ended) => {
      const write = (month: WorkMonth) =>
        month.length === 4 ? month : intl.formatDate(`${month}-01T00:00:00Z`, { month: 'short', year: 'numeric', timeZone: 'UTC' });
      if (started !== null && ended !== null) return say('intake.period', { from: write(started), to: write(ended) });
      if (started !== null) return say('intake.period.since', { from: write(started) });
      return ended === null ? '' : say('intake.period.until', { to: write(ended) });
    },
    [say, intl],
  );
}

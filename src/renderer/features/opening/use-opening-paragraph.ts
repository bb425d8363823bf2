import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useDates, useText } from '#renderer/ui/index.ts';
import type { Opening } from '#shared/domain/opening/opening.ts';
import { openingParagraph } from '#shared/domain/opening/opening-paragraph.ts';

/** The opening as one paragraph in the window's language. */
export function useOpeningParagraph(opening: Opening): string {
  const say = useText();
  const dates = useDates();
  const intl = useIntl();
  return useMemo(
    () => openingParagraph(opening, { say, date: dates.full, list: (names) => intl.formatList(names, { type: 'conjunction' }) }),
    [opening, say, dates, intl],
  );
}

import type { ReactElement } from 'react';
import { Segmented, useText } from '#renderer/ui/index.ts';
import { type PaperFilter, paperFilters } from './kept-paper-rows.ts';

interface PaperFilterBarProps {
  readonly value: PaperFilter;
  readonly onChange: (filter: PaperFilter) => void;
}

/** Which kept papers are shown, by where they are on their way. */
export function PaperFilterBar({ value, onChange }: PaperFilterBarProps): ReactElement {
  const say = useText();
  return (
    <Segmented
      label={say('paperRecord.filter')}
      choices={paperFilters.map((filter) => ({ value: filter, label: say(`paperRecord.filter.${filter}`) }))}
      value={value}
      onChange={onChange}
    />
  );
}

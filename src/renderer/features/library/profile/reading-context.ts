import { createContext, useContext } from 'react';
import type { ProfileReading } from '#shared/contract/library.ts';

/** The profile version on screen, for the parts of the page that stand far from its head. */
export const ReadingContext = createContext<ProfileReading | null>(null);

/** The reading around; used only inside the profile's page. */
export function useReading(): ProfileReading {
  const reading = useContext(ReadingContext);
  if (reading === null) throw new Error('useReading needs a profile around it');
  return reading;
}

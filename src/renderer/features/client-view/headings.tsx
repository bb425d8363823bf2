import { createContext, type ReactElement, type ReactNode, use, useMemo } from 'react';
import type { ViewLanguage } from '#shared/domain/languages.ts';
import { type ClientViewHeadingId, clientViewHeadings } from '#shared/locales/client-view-headings.ts';

interface Headings {
  /** What the headings are read in, and what stands small below the largest one; null: nothing. */
  readonly language: ViewLanguage;
  readonly second: ViewLanguage | null;
  readonly heading: (id: ClientViewHeadingId) => string;
  readonly inSecond: (id: ClientViewHeadingId) => string | null;
}

const HeadingsContext = createContext<Headings | null>(null);

interface HeadingsProviderProps extends Pick<Headings, 'language' | 'second'> {
  readonly children: ReactNode;
}

/** The client view's headings in the language chosen on it. Texts of the profile and of the counselor stay in the language they were written in. */
export function HeadingsProvider({ language, second, children }: HeadingsProviderProps): ReactElement {
  const headings = useMemo<Headings>(
    () => ({
      language,
      second,
      heading: (id) => clientViewHeadings[language][id],
      inSecond: (id) => (second === null ? null : clientViewHeadings[second][id]),
    }),
    [language, second],
  );
  return <HeadingsContext value={headings}>{children}</HeadingsContext>;
}

export function useHeadings(): Headings {
  const headings = use(HeadingsContext);
  if (headings === null) throw new Error('useHeadings needs a HeadingsProvider above it');
  return headings;
}

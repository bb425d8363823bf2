import { createContext, type ReactElement, type ReactNode, use, useMemo } from 'react';
import { z } from 'zod';
import { useKeptState } from '#renderer/app/kept.tsx';
import type { Annotation } from '#shared/domain/annotation/annotation.ts';
import type { ProfileSection } from '#shared/domain/profile/profile.ts';
import { useAnnotationDesk } from './desk.ts';
import type { NumberedNote } from './page-order.ts';

/** Where the page shows plain words: beside the original, in its place, or in the margin alone. */
export const PlainView = z.enum(['beside', 'instead', 'off']);
export type PlainView = z.infer<typeof PlainView>;

interface PlainWords {
  readonly view: PlainView;
  readonly setView: (view: PlainView) => void;
  /** The language the page is written in, a BCP 47 tag. */
  readonly language: string;
}

const none: PlainWords = { view: 'off', setView: () => undefined, language: 'und' };
const PlainWordsContext = createContext<PlainWords>(none);

/** Keeps the counselor's choice for every page. Without it around, plain words stand in the margin alone. */
export function PlainWordsProvider({ language, children }: { readonly language: string; readonly children: ReactNode }): ReactElement {
  const [view, setView] = useKeptState('profile.plainWords', PlainView, 'beside');
  const value = useMemo(() => ({ view, setView, language }), [view, setView, language]);
  return <PlainWordsContext value={value}>{children}</PlainWordsContext>;
}

export function usePlainWords(): PlainWords {
  return use(PlainWordsContext);
}

/** Whether a mark has plain words to show in the page. */
export function hasPlainWords({ kind, body }: Annotation): boolean {
  return kind === 'plainWords' && body.trim() !== '';
}

/** The plain words that stand for a whole section, in page order. */
export function usePlainSection(section: ProfileSection): readonly NumberedNote[] {
  const { shown, passages } = useAnnotationDesk();
  return shown.filter(
    ({ annotation }) =>
      hasPlainWords(annotation) && annotation.scope === 'section' && passages.get(annotation.anchor.itemId)?.section === section,
  );
}

import { type ComponentType, createContext, type ReactNode, useContext } from 'react';
import type { ItemId } from '#shared/domain/ids.ts';
import type { TextLink } from './segments.ts';

export interface LinkProps {
  readonly itemId: ItemId;
  /** As in `linksIn`. */
  readonly id: string;
  /** The runs of the link's text, marked. It must hold no control of its own but what `Link` makes of it. */
  readonly children: ReactNode;
}

/** Stretches of the passages that open something beside their notes. */
export interface PassageLinks {
  /** In the order of the text. */
  readonly linksIn: (itemId: ItemId) => readonly TextLink[];
  readonly Link: ComponentType<LinkProps>;
}

/** Null on a page without links. */
export const PassageLinksContext = createContext<PassageLinks | null>(null);

export function usePassageLinks(): PassageLinks | null {
  return useContext(PassageLinksContext);
}

import { createContext, useContext } from 'react';
import type { Figure } from '#shared/domain/derived-profile/figures.ts';
import type { DimensionName } from '#shared/domain/profile/dimensions.ts';

/** A number of a computed profile whose origin can be opened. */
export type Origin =
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'score'; readonly name: DimensionName }
  | { readonly kind: 'overall' };

/** Opens where a number comes from, beside `anchor`. */
export type OpenOrigin = (origin: Origin, anchor: HTMLElement) => void;

/** Null on an imported page, whose figures are the page's own. */
export const OriginsContext = createContext<OpenOrigin | null>(null);

export function useOpenOrigin(): OpenOrigin | null {
  return useContext(OriginsContext);
}

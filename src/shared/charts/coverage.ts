/** How much of a result rests on what is known. */
export interface Coverage {
  readonly knownWidth: number;
  /** The part that is not stated, behind the known one; null when all is known. */
  readonly gap: { readonly x: number; readonly width: number } | null;
}

/** Lays a known share, 0 to 1, over `width`; one that lies outside is taken to the nearer end. */
export function coverage({ known, width }: { readonly known: number; readonly width: number }): Coverage {
  const knownWidth = Math.round(Math.min(1, Math.max(0, known)) * width * 100) / 100;
  return { knownWidth, gap: knownWidth < width ? { x: knownWidth, width: Math.round((width - knownWidth) * 100) / 100 } : null };
}

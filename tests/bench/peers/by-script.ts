/** Splits a run where the script changes, each part with the name of the face that has its letters, for peers without fallback by script. */
export function byScript(text: string): readonly { readonly text: string; readonly font: 'Plex' | 'Thai' | 'Han' }[] {
  return [
    ...text.matchAll(
      /[\u0E00-\u0E7F]+|[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]+|[^\u0E00-\u0E7F\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]+/g,
    ),
  ].map(([part]) => ({
    text: part,
    font: /^[\u0E00-\u0E7F]/.test(part) ? 'Thai' : /^[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/.test(part) ? 'Han' : 'Plex',
  }));
}

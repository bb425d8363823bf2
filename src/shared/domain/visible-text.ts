/** Spaces, control characters, and letters that are drawn as nothing, such as the zero-width space. */
const UNSEEN = /[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** Whether there is anything in a text that can be seen: a name of zero-width spaces is an empty line on every list and paper. */
export function hasVisible(text: string): boolean {
  return text.replace(UNSEEN, '') !== '';
}

import type { ReactElement } from 'react';
import { useText } from '#renderer/ui/index.ts';

/** In place of a figure that the profile does not state. */
export function NotStated(): ReactElement {
  const say = useText();
  return <span className="caption">{say('library.notStated')}</span>;
}

import type { KeyboardEvent } from 'react';

/**
 * For the `onKeyDown` around the fields of a dialog whose buttons stand in its footer: Enter in a field of one line does what the button that
 * acts does, as in a form. Not while a word is composed, whose Enter takes the word.
 */
export function submitOnEnter(submit: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    const isField = event.target instanceof HTMLInputElement && !event.target.matches('[type="checkbox"], [type="radio"], [type="range"]');
    if (event.key !== 'Enter' || !isField || event.nativeEvent.isComposing || event.defaultPrevented) return;
    event.preventDefault();
    submit();
  };
}

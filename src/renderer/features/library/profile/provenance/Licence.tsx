import type { ReactElement } from 'react';
import { useText } from '#renderer/ui/index.ts';
import type { PackSource } from '#shared/domain/occupation/pack.ts';

/** The sentence that a source's license asks for, and the license. */
export function Licence({ source }: { readonly source: PackSource }): ReactElement {
  const say = useText();
  return (
    <>
      {asSentence(source.attribution)} {say('profile.origin.licence', { licence: source.licence })}
    </>
  );
}

function asSentence(attribution: string): string {
  return attribution === '' || attribution.endsWith('.') ? attribution : `${attribution}.`;
}

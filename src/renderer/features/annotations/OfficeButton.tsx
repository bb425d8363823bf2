import type { ReactElement } from 'react';
import { IconButton, useText } from '#renderer/ui/index.ts';
import type { Annotation } from '#shared/domain/annotation/annotation.ts';
import { canStandInOffice } from '#shared/domain/annotation/mark-rules.ts';
import { useAnnotationDesk } from './desk.ts';

/** Takes a mark into the office library, or out of it into the open client's case; notes stay where they are. */
export function OfficeButton({ annotation }: { readonly annotation: Annotation }): ReactElement | null {
  const say = useText();
  const { client, promote, demote } = useAnnotationDesk();
  if (!canStandInOffice(annotation.kind)) return null;
  if (annotation.clientId !== null) {
    return <IconButton icon="layers" size="small" kind="quiet" label={say('annotations.promote')} onPress={() => promote(annotation)} />;
  }
  return client === null ? null : (
    <IconButton
      icon="folder"
      size="small"
      kind="quiet"
      label={say('annotations.demote', { client: client.name })}
      onPress={() => demote(annotation)}
    />
  );
}

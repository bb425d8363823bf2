import type { ReactElement } from 'react';
import { Tag, useText } from '#renderer/ui/index.ts';
import type { Annotation } from '#shared/domain/annotation/annotation.ts';

/** Tells a mark of the office library from the client's own. */
export function OfficeTag({ annotation }: { readonly annotation: Annotation }): ReactElement | null {
  const say = useText();
  return annotation.clientId === null ? <Tag icon="layers">{say('annotations.office.tag')}</Tag> : null;
}

import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { Icon, useObjectUrl } from '#renderer/ui/index.ts';
import type { Attachment } from '#shared/domain/attachment/attachment.ts';
import { endingOf } from '#shared/domain/attachment/format.ts';
import styles from './attachments.module.css';

/** The small picture of a file, or the sign of a page with its ending. Says nothing: the name stands beside it. */
export function Thumbnail({ attachment: { id, name, hasThumbnail } }: { readonly attachment: Attachment }): ReactElement {
  const { queries } = useEngine();
  const { data } = useQuery({
    ...queries.attachments.thumbnail.queryOptions({ input: { attachmentId: id } }),
    enabled: hasThumbnail,
    // Made once, when the file came in.
    staleTime: 'static',
  });
  const address = useObjectUrl(data?.image ?? null);
  return (
    <span className={styles.thumbnail} aria-hidden="true">
      {address === null ? (
        <span className={styles.kind}>
          <Icon name="report" size={20} />
          {endingOf(name).toUpperCase()}
        </span>
      ) : (
        <img src={address} alt="" draggable={false} />
      )}
    </span>
  );
}

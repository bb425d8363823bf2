import type { ReactElement } from 'react';
import { Loaded } from '#renderer/app/Loaded.tsx';
import type { VersionListing } from '#shared/contract/library.ts';
import { useRawPage } from '../../queries.ts';
import styles from './versions.module.css';

interface RawTextProps {
  readonly version: VersionListing;
  /** Makes the kept text one to read; as it is kept, without it. */
  readonly readable?: (text: string) => string;
}

/** The kept file, line by line. Markup in it is only ever text. */
export function RawText({ version, readable = (text) => text }: RawTextProps): ReactElement {
  const page = useRawPage(version.id);
  return (
    <Loaded query={page} rows={12}>
      {({ text }) => (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text without controls is scrolled by the keyboard from here
        <ol className={styles.raw} tabIndex={0}>
          {readable(text)
            .split(/\r\n|\r|\n/)
            .map((line, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the place is the line's number
              <li key={place}>{line}</li>
            ))}
        </ol>
      )}
    </Loaded>
  );
}

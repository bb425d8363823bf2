import type { ReactElement } from 'react';
import { Button, type Say, SectionHead, Table, Tag, useText } from '#renderer/ui/index.ts';
import type { LibraryEdition } from '#shared/contract/packs.ts';
import styles from './packs.module.css';

interface EditionListProps {
  readonly editions: readonly LibraryEdition[];
  readonly onLook: (edition: LibraryEdition) => void;
  readonly onRemove: (edition: LibraryEdition) => void;
}

/** Every edition on this computer, newest first, and what can be done with it. */
export function EditionList({ editions, onLook, onRemove }: EditionListProps): ReactElement {
  const say = useText();
  return (
    <section aria-label={say('packs.editions')}>
      <SectionHead title={say('packs.editions')} facts={say('packs.editionCount', { count: editions.length })} />
      <Table label={say('packs.editions')} tall>
        <thead>
          <tr>
            <th>{say('packs.column.edition')}</th>
            <th>{say('packs.column.from')}</th>
            <th className="end">{say('packs.column.occupations')}</th>
            <th>{say('packs.column.figures')}</th>
            <th>{say('packs.column.checksum')}</th>
            <th aria-label={say('packs.column.actions')} />
          </tr>
        </thead>
        <tbody>
          {editions.map((edition) => (
            <tr key={edition.id}>
              <td className={styles.edition}>
                <span>{edition.edition}</span> <EditionState edition={edition} />
              </td>
              <td>{say(edition.shipped ? 'packs.shipped' : 'packs.imported')}</td>
              <td className="end figure">{edition.holds?.counts.occupations ?? say('packs.notReadable')}</td>
              <td>{figuresOf(edition, say)}</td>
              <td className="figure">{edition.checksum.slice(0, 12)}</td>
              <td className="end">
                <div className={styles.actions}>
                  {edition.holds === null ? null : (
                    <Button
                      size="small"
                      label={say(edition.inUse ? 'packs.lookBackAt' : 'packs.lookAt', { edition: edition.edition })}
                      onPress={() => onLook(edition)}
                    >
                      {say(edition.inUse ? 'packs.lookBack' : 'packs.look')}
                    </Button>
                  )}
                  {edition.shipped || edition.inUse ? null : (
                    <Button
                      size="small"
                      kind="quiet"
                      label={say('packs.removeLabel', { edition: edition.edition })}
                      onPress={() => onRemove(edition)}
                    >
                      {say('packs.remove')}
                    </Button>
                  )}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}

/** One that was damaged while the program runs is in use until its end. */
function EditionState({ edition }: { readonly edition: LibraryEdition }): ReactElement {
  const say = useText();
  return (
    <>
      {edition.inUse ? (
        <Tag tone="ok" icon="check">
          {say('packs.inUse')}
        </Tag>
      ) : null}
      {edition.holds === null ? (
        <Tag tone="danger" icon="concern">
          {say('packs.damaged')}
        </Tag>
      ) : null}
    </>
  );
}

/** The newest sources by their names and versions: pay and projections, by which editions differ most. */
function figuresOf({ holds }: LibraryEdition, say: Say): string {
  const version = (id: string) => holds?.sources.find((source) => source.id === id)?.version ?? say('packs.notReadable');
  return holds === null ? say('packs.notReadable') : say('packs.figures', { pay: version('oews'), onet: version('onet') });
}

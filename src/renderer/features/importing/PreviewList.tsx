import type { ReactElement } from 'react';
import { Button, IconButton, ProgressBar, type Say, SectionHead, Table, Tag, useText } from '#renderer/ui/index.ts';
import type { PageFile } from '#shared/contract/library.ts';
import type { ImportWarning } from '#shared/domain/profile/findings.ts';
import styles from './importing.module.css';
import { type FilePreview, sumPreviews } from './previews.ts';
import { RefusalList } from './RefusalList.tsx';
import type { Previews } from './use-previews.ts';

/** As many files as are listed one by one; of more, the sums and the refused ones are shown. */
const LISTED = 200;

interface PreviewListProps {
  readonly previews: Previews;
  readonly onImport: (files: readonly PageFile[]) => void;
}

/** What would come of each file, before anything is written. */
export function PreviewList({ previews, onImport }: PreviewListProps): ReactElement {
  const say = useText();
  const { reading } = previews;
  const readable = previews.previews.filter((one) => one.kind === 'readable');
  const refused = previews.previews.filter((one) => one.kind === 'refused');
  const sums = sumPreviews(previews.previews);
  return (
    <>
      {reading === null ? null : (
        <div className={styles.progress}>
          <span>{say('import.reading', reading)}</span>
          <ProgressBar label={say('import.reading', reading)} done={reading.done / reading.total} />
        </div>
      )}
      <RefusalList
        title={say('import.refused')}
        files={refused.map((one) => ({
          fileName: one.file.name,
          refusals: one.refusals,
          action: <RemoveFile file={one.file} onRemove={previews.remove} />,
        }))}
      />
      {readable.length === 0 ? null : (
        <section className={styles.section} aria-label={say('import.preview')}>
          <SectionHead
            title={say('import.preview')}
            facts={say('import.sums', { ...sums })}
            aside={
              <>
                <Button size="small" kind="quiet" onPress={previews.clear}>
                  {say('import.clear')}
                </Button>
                <Button kind="primary" busy={reading !== null} onPress={() => onImport(readable.map(({ file }) => file))}>
                  {say('import.start', { count: sums.profiles })}
                </Button>
              </>
            }
          />
          <Table label={say('import.preview')} tall>
            <thead>
              <tr>
                <th>{say('import.column.file')}</th>
                <th>{say('import.column.profiles')}</th>
                <th className="end">{say('import.column.questions')}</th>
                <th className="end">{say('import.column.unplaced')}</th>
                <th>{say('import.column.cautions')}</th>
                <th />
              </tr>
            </thead>
            <tbody>
              {readable.slice(0, LISTED).map((one, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two files of two folders may have one name
                <ReadableFile key={place} preview={one} onRemove={previews.remove} />
              ))}
            </tbody>
          </Table>
          {readable.length > LISTED ? <p className="caption">{say('import.more', { count: readable.length - LISTED })}</p> : null}
        </section>
      )}
    </>
  );
}

interface ReadableFileProps {
  readonly preview: Extract<FilePreview, { kind: 'readable' }>;
  readonly onRemove: (file: PageFile) => void;
}

function ReadableFile({ preview: { file, preview }, onRemove }: ReadableFileProps): ReactElement {
  const say = useText();
  return (
    <tr>
      <td className={styles.fileName}>{file.name}</td>
      <td>
        {preview.profiles.map((profile) => (
          <div key={profile.socCode} className={styles.profile}>
            <span>{profile.titles.official ?? profile.titles.page}</span>
            <span className="caption">{profile.socCode}</span>
          </div>
        ))}
      </td>
      <td className="end figure">{preview.questions.length}</td>
      <td className="end figure">{preview.unplaced.length}</td>
      <td>
        <span className={styles.tags}>
          {cautions(say, preview.warnings).map((text) => (
            <Tag key={text} tone="warn" icon="concern">
              {text}
            </Tag>
          ))}
        </span>
      </td>
      <td className="end">
        <RemoveFile file={file} onRemove={onRemove} />
      </td>
    </tr>
  );
}

/** One word a kind of caution, with how many of it there are. */
function cautions(say: Say, warnings: readonly ImportWarning[]): readonly string[] {
  const kinds = ['contradiction', 'sharedText', 'oldFigures', 'missingSection'] as const;
  return kinds.flatMap((kind) => {
    const count = warnings.filter((warning) => warning.kind === kind).length;
    return count === 0 ? [] : [say(`import.caution.${kind}`, { count })];
  });
}

function RemoveFile({ file, onRemove }: { readonly file: PageFile; readonly onRemove: (file: PageFile) => void }): ReactElement {
  const say = useText();
  return (
    <IconButton icon="close" size="small" kind="quiet" label={say('import.remove', { name: file.name })} onPress={() => onRemove(file)} />
  );
}

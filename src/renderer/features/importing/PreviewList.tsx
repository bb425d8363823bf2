import type { ReactElement } from 'react';
import { Button, IconButton, ProgressBar, type Say, SectionHead, Table, Tag, useText } from '#renderer/ui/index.ts';
import type { PageFile } from '#shared/contract/library.ts';
import type { ImportWarning } from '#shared/domain/profile/findings.ts';
import styles from './importing.module.css';
import { filesToImport, type ListedFile, type ListedPage, type PreviewSums, sumPreviews } from './previews.ts';
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
  const readable = previews.files.filter(({ pages }) => pages.length > 0);
  const refused = previews.files.filter(({ refusals }) => refusals.length > 0);
  const sums = sumPreviews(previews.files);
  return (
    <>
      {reading === null ? null : (
        <div className={styles.progress}>
          <span>{say('import.reading', reading)}</span>
          <ProgressBar label={say('import.reading', reading)} done={reading.done / reading.total} />
          <div className={styles.buttons}>
            <Button size="small" onPress={previews.stop}>
              {say('import.stop')}
            </Button>
          </div>
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
            facts={sumsInWords(say, sums)}
            aside={
              <>
                <Button size="small" kind="quiet" onPress={previews.clear}>
                  {say('import.clear')}
                </Button>
                <Button kind="primary" busy={reading !== null} onPress={() => onImport(filesToImport(previews.files))}>
                  {say('import.start', { count: sums.pages })}
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
                <ReadableFile key={place} listed={one} onRemove={previews.remove} />
              ))}
            </tbody>
          </Table>
          {readable.length > LISTED ? <p className="caption">{say('import.more', { count: readable.length - LISTED })}</p> : null}
        </section>
      )}
    </>
  );
}

/** "3 pages in 2 files · 2 new · 1 unchanged · 1 line not placed"; what there is none of is not said. */
function sumsInWords(say: Say, sums: PreviewSums): string {
  const counts = ['new', 'newVersion', 'unchanged', 'repeated', 'questions', 'unplaced'] as const;
  const said = counts.filter((count) => sums[count] > 0).map((count) => say(`import.sums.${count}`, { count: sums[count] }));
  return [say('import.sums', { pages: sums.pages, files: sums.files }), ...said].join(' · ');
}

interface ReadableFileProps {
  readonly listed: ListedFile;
  readonly onRemove: (file: PageFile) => void;
}

function ReadableFile({ listed: { file, pages }, onRemove }: ReadableFileProps): ReactElement {
  const sum = (count: 'questions' | 'unplaced'): number => pages.reduce((total, page) => total + page[count], 0);
  const say = useText();
  return (
    <tr>
      <td className={styles.fileName}>{file.name}</td>
      <td>
        {pages.map((page, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a file may hold one page twice
          <PageLine key={place} page={page} />
        ))}
      </td>
      <td className="end figure">{sum('questions')}</td>
      <td className="end figure">{sum('unplaced')}</td>
      <td>
        <span className={styles.tags}>
          {cautions(
            say,
            pages.flatMap(({ warnings }) => warnings),
          ).map((text) => (
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

/** One page with what it would be to the library, and what would become of the notes on it. */
function PageLine({ page }: { readonly page: ListedPage }): ReactElement {
  const say = useText();
  const notes = [
    ...(page.moved > 0 ? [say('import.wouldMove', { count: page.moved })] : []),
    ...(page.orphans > 0 ? [say('import.wouldLose', { count: page.orphans })] : []),
  ];
  return (
    <div className={styles.profile}>
      <span>{page.title}</span>
      <span className="caption">{page.socCode}</span>
      <Tag {...(page.outcome === 'new' || page.outcome === 'newVersion' ? { tone: 'ok', icon: 'check' } : {})}>
        {say(`import.outcome.${page.outcome}`)}
      </Tag>
      {notes.length === 0 ? null : <span className="caption">{notes.join(' · ')}</span>}
    </div>
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

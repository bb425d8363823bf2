import type { ReactElement } from 'react';
import { classes, Icon, Marked, useText } from '#renderer/ui/index.ts';
import type { TitleLanguage } from '#shared/domain/library-view.ts';
import type { Found } from './find-rows.ts';
import styles from './LibraryTable.module.css';
import type { LibraryRow } from './rows.ts';
import { titleLanguage } from './title-language.ts';

interface TitleCellProps {
  readonly row: LibraryRow;
  readonly search: string;
  readonly titles: TitleLanguage;
  readonly found: Found | null;
}

/** The title as a link, and beside it the name that was found or the title in another language. */
export function TitleCell({ row, search, titles, found }: TitleCellProps): ReactElement {
  const say = useText();
  const beside = textBeside(row, search, titles, found);
  const isOwn = beside !== null && row.titles !== null && Object.values(row.titles).includes(beside);
  const foundAs = (text: string): string =>
    found?.matched === text ? say('library.foundAs', { place: say(`library.foundIn.${found.place}`), text }) : text;
  return (
    <span className={classes(styles.cell, found?.matched != null && styles.matched)}>
      {/* A plain link: the router's own would be drawn anew at each change of the address, which every letter of a search is. */}
      <a href={`#/library/${encodeURIComponent(row.id)}`} className={styles.title} tabIndex={-1} title={row.title}>
        <Marked text={row.title} search={search} />
      </a>
      {row.isResidual ? (
        <span className={styles.several} title={say('library.allOther.hint')}>
          <Icon name="layers" size={12} />
          <span className="visuallyHidden">{say('library.allOther')}</span>
        </span>
      ) : null}
      {beside === null ? null : (
        <span
          className={styles.beside}
          lang={titleLanguage(beside) ?? (isOwn ? titles : undefined)}
          title={isOwn ? say('library.titles.unofficialOf', { title: beside }) : foundAs(beside)}
        >
          <Marked text={beside} search={search} />
        </span>
      )}
    </span>
  );
}

/** What was found comes before what was chosen; English alone shows only what was found. */
function textBeside(
  { title, titles: own, pageTitle }: LibraryRow,
  search: string,
  titles: TitleLanguage,
  found: Found | null,
): string | null {
  if (found?.matched != null) return found.matched;
  if (found?.place === 'title' && !title.toLowerCase().includes(search.toLowerCase())) return pageTitle;
  if (titles === 'en') return null;
  return own === null ? pageTitle : own[titles];
}

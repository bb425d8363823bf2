import type { ReactElement, ReactNode } from 'react';
import { Icon, type IconName, useDates, useText } from '#renderer/ui/index.ts';
import type { ShownEntry, ShownMark, ShownOccupation, ShownText } from '#shared/domain/client-view.ts';
import type { ClientViewHeadingId } from '#shared/locales/client-view-headings.ts';
import { useHeadings } from '../headings.tsx';
import { isCorrected, MarkList } from './Marks.tsx';
import styles from './steps.module.css';

/** Longer lists are not read together on one screen; the rest stands in the profile. */
export const LONGEST_LIST = 6;

/** The step's name in large type, and below it in the second language. */
export function StepHead({ id }: { readonly id: ClientViewHeadingId }): ReactElement {
  const { heading, inSecond, language, second } = useHeadings();
  const below = inSecond(id);
  return (
    <TwoHeadings
      first={{ words: heading(id), lang: language }}
      second={below === null || second === null ? null : { words: below, lang: second }}
    />
  );
}

interface Heading {
  readonly words: string;
  readonly lang: string;
}

export function TwoHeadings({ first, second }: { readonly first: Heading; readonly second: Heading | null }): ReactElement {
  return (
    <div>
      <h1 className={styles.head} lang={first.lang} tabIndex={-1}>
        {first.words}
      </h1>
      {second === null ? null : (
        <p className={styles.second} lang={second.lang}>
          {second.words}
        </p>
      )}
    </div>
  );
}

export function ColumnHead({ id, icon }: { readonly id: ClientViewHeadingId; readonly icon: IconName }): ReactElement {
  const { heading, language } = useHeadings();
  return (
    <h2 className={styles.columnHead} lang={language}>
      <Icon name={icon} size={20} />
      {heading(id)}
    </h2>
  );
}

/** A text of the profile, said to be in plain words where these stand in its place, with what was set beside it. */
export function TextWithMarks({ shown, lang }: { readonly shown: ShownText; readonly lang: string }): ReactElement {
  return (
    <div className={styles.told}>
      <p className={styles.say} lang={lang}>
        <Original marks={shown.marks}>
          <span>{shown.text}</span>
        </Original>
      </p>
      {shown.isPlainWords ? <PlainWordsTag /> : null}
      <MarkList marks={shown.marks} />
    </div>
  );
}

/** What stands in the profile: struck out where a corrected value stands for all of it. */
export function Original({ marks, children }: { readonly marks: readonly ShownMark[]; readonly children: ReactElement }): ReactElement {
  return isCorrected(marks) ? <s className={styles.struck}>{children}</s> : children;
}

export function PlainWordsTag(): ReactElement {
  const say = useText();
  return <p className={styles.quiet}>{say('clientView.plainWords')}</p>;
}

interface EntryColumnProps {
  readonly id: ClientViewHeadingId;
  readonly icon: IconName;
  readonly entries: readonly (ShownEntry & { readonly required?: boolean | null })[];
  readonly lang: string;
}

/** A list of the profile under its heading; nothing where the list is empty. */
export function EntryColumn({ id, icon, entries, lang }: EntryColumnProps): ReactElement | null {
  const { heading } = useHeadings();
  if (entries.length === 0) return null;
  return (
    <div>
      <ColumnHead id={id} icon={icon} />
      <ul className={styles.entries}>
        {entries.slice(0, LONGEST_LIST).map(({ text, detail, required, isPlainWords, marks }) => (
          <li key={text}>
            <Original marks={marks}>
              <span lang={lang}>{text}</span>
            </Original>
            {detail === null ? null : (
              <span className={styles.under} lang={lang}>
                {detail}
              </span>
            )}
            {required === undefined || required === null ? null : (
              <span className={styles.under}>{heading(required ? 'clientView.required' : 'clientView.optional')}</span>
            )}
            {isPlainWords ? <PlainWordsTag /> : null}
            <MarkList marks={marks} />
          </li>
        ))}
      </ul>
      <More count={entries.length - LONGEST_LIST} message="clientView.more" />
    </div>
  );
}

/** Where the figures and texts are from, and of what day. */
export function SourceLine({ occupation: { origin, asOf } }: { readonly occupation: ShownOccupation }): ReactElement {
  const say = useText();
  const dates = useDates();
  return (
    <p className={styles.quiet}>{say(origin === 'page' ? 'clientView.fromPage' : 'clientView.fromFigures', { date: dates.full(asOf) })}</p>
  );
}

/** What is said in place of something that is not there. */
export function Nothing({ children }: { readonly children: ReactNode }): ReactElement {
  return <p className={styles.say}>{children}</p>;
}

/** How many entries a list was cut by; nothing where it is whole. */
export function More({
  count,
  message,
}: {
  readonly count: number;
  readonly message: 'clientView.more' | 'clientView.moreSteps';
}): ReactElement | null {
  const say = useText();
  return count > 0 ? <p className={styles.quiet}>{say(message, { count })}</p> : null;
}

import { type ReactElement, useId } from 'react';
import { classes, Icon, useDates, useText } from '#renderer/ui/index.ts';
import type { PlanFile, PlanFilePreview } from '#shared/contract/plan-export.ts';
import styles from './plan-export.module.css';

interface FilePreviewProps {
  readonly preview: PlanFilePreview;
  readonly kind: PlanFile['kind'];
}

/** What goes into the file, line by line as its reader finds it, and beside it what stays here and why. */
export function FilePreview({ preview: { entries, goes, stays, fileName }, kind }: FilePreviewProps): ReactElement {
  const say = useText();
  const [going, staying] = [useId(), useId()];
  return (
    <div className={styles.preview}>
      <section className={styles.going} aria-labelledby={going}>
        <h3 id={going} className={styles.title}>
          {say('planExport.goes')}
        </h3>
        <p className={styles.counts}>
          {goes.length === 0
            ? say('planExport.nothing')
            : goes.map(({ what, count }) => say(`planExport.goes.${what}`, { count })).join(', ')}
        </p>
        {entries.length === 0 ? null : (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a long list without controls is scrolled by the keyboard from here
          <ul className={classes(styles.entries, 'scroll')} tabIndex={0} aria-label={say(`planExport.entries.${kind}`)}>
            {entries.map((entry, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a file have no other name than their place
              <li key={place}>
                <EntryDays entry={entry} />
                <span className={styles.name}>{entry.title}</span>
              </li>
            ))}
          </ul>
        )}
        <p className={styles.file}>{fileName}</p>
      </section>
      <section className={styles.staying} aria-labelledby={staying}>
        <h3 id={staying} className={styles.title}>
          {say('planExport.stays')}
        </h3>
        <ul className={styles.reasons}>
          {stays.map(({ what, count }) => (
            <li key={what}>
              <Icon name="lock" size={12} />
              {say(`planExport.stays.${what}`, { count })}
            </li>
          ))}
          <li>
            <Icon name="lock" size={12} />
            {say('planExport.stays.case')}
          </li>
        </ul>
      </section>
    </div>
  );
}

function EntryDays({ entry: { from, to } }: { readonly entry: PlanFilePreview['entries'][number] }): ReactElement {
  const say = useText();
  const dates = useDates();
  if (from === null || to === null) return <span className={styles.days}>{say('planExport.noDates')}</span>;
  return (
    <span className={styles.days}>
      {from === to ? dates.short(from) : say('planExport.span', { from: dates.short(from), to: dates.short(to) })}
    </span>
  );
}

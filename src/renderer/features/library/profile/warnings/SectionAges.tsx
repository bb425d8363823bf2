import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import { Icon, useText } from '#renderer/ui/index.ts';
import type { ProfileSection } from '#shared/domain/profile/profile.ts';
import { toCalendarDate } from '#shared/domain/time.ts';
import { useReading } from '../reading-context.ts';
import { agesOf } from './section-ages.ts';
import styles from './warnings.module.css';

/** Under a section's head: that its figures are older than they should be, and how old. */
export function SectionAges({ section }: { readonly section: ProfileSection }): ReactElement | null {
  const say = useText();
  const { formatDate } = useIntl();
  const { profile, warnings } = useReading();
  const ages = agesOf(section, profile.passages, warnings, toCalendarDate(new Date()));
  if (ages.length === 0) return null;
  return (
    <ul className={styles.inline}>
      {ages.map(({ month, age, limit }) => (
        <li key={`${month} ${limit}`}>
          <Icon name="concern" size={12} />
          {say('profile.warning.oldFigures.section', {
            month: formatDate(`${month}-01T00:00:00Z`, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
            age,
            limit,
          })}
        </li>
      ))}
    </ul>
  );
}

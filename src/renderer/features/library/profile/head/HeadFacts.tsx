import type { ReactElement } from 'react';
import { useNoteClient } from '#renderer/features/annotations/index.ts';
import { Tag, useDates, useText } from '#renderer/ui/index.ts';
import type { ProfileReading } from '#shared/contract/library.ts';
import { useShortlist } from '../../queries.ts';
import styles from '../profile.module.css';
import { Stated } from './Stated.tsx';

/** The line under the title: where the profile comes from, its code, its flag, its version, and whose shortlist it is on. */
export function HeadFacts({ reading }: { readonly reading: ProfileReading }): ReactElement {
  const say = useText();
  const dates = useDates();
  const client = useNoteClient();
  const listed = useShortlist(client?.id ?? null).some((entry) => entry.profileId === reading.id && entry.standing !== 'dropped');
  const { profile, computed, version } = reading;
  const migration = profile.skilledMigration === null ? 'notStated' : profile.skilledMigration ? 'listed' : 'notListed';
  const dependsOnJob = computed?.reasons.skilledMigration === 'derived.reason.dependsOnJob';
  const date = dates.full(version.importedAt);
  return (
    <ul className={styles.facts}>
      {computed === null ? null : (
        <li>
          <Tag>{say('profile.computed')}</Tag>
        </li>
      )}
      <li>
        <Stated profile={profile} item="socCode" words={say('profile.soc', { code: profile.socCode })} />
      </li>
      <li>
        <Stated
          profile={profile}
          item="skilledMigration"
          words={say(
            computed === null
              ? `profile.migration.${migration}`
              : `profile.migration.computed.${dependsOnJob ? 'dependsOnJob' : migration}`,
          )}
        />
      </li>
      {computed === null ? null : <li>{say('profile.computed.edition', { edition: computed.edition })}</li>}
      <li>
        {say('profile.version', { number: version.number })} ·{' '}
        {say(computed === null ? 'profile.imported' : 'profile.computed.kept', { date })}
      </li>
      {listed && client !== null ? <li>{say('profile.shortlist.of', { client: client.name })}</li> : null}
    </ul>
  );
}

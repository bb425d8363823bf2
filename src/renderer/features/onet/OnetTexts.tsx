import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { SectionHead, Tag, useText } from '#renderer/ui/index.ts';
import type { OnetProfileTexts } from '#shared/domain/onet/onet-texts.ts';
import styles from './onet.module.css';

/** Characters of a detailed code; a page may name one of O*NET's finer ones. */
const detailedCode = 7;

/**
 * Description and task statements of an occupation, when a release was imported; nothing otherwise. They are the publisher's words beside the profile,
 * not a part of it: they cannot be annotated, planned from or printed.
 */
export function OnetTexts({ code }: { readonly code: string }): ReactElement | null {
  const say = useText();
  const { queries } = useEngine();
  const { data } = useQuery(queries.onet.texts.queryOptions({ input: { socCode: code.slice(0, detailedCode) } }));
  if (data === undefined || data === null) return null;
  const { release, profiles } = data;
  return (
    <section className={styles.texts} aria-label={say('onet.title')}>
      <SectionHead title={say('onet.title')} facts={say('onet.release', { release: release.release })} />
      {profiles.length === 0 ? <p className="secondary">{say('onet.nothing')}</p> : null}
      {profiles.map((profile) => (
        <ProfileTexts key={profile.code} profile={profile} isAlone={profiles.length === 1} />
      ))}
      <p className="caption">{release.attribution}</p>
    </section>
  );
}

function ProfileTexts({ profile, isAlone }: { readonly profile: OnetProfileTexts; readonly isAlone: boolean }): ReactElement {
  const say = useText();
  const { code, title, description, tasks } = profile;
  return (
    <div className={styles.profile}>
      {isAlone ? null : <SectionHead level={3} title={title} facts={code} />}
      <p className={styles.description}>{description}</p>
      {tasks.length === 0 ? (
        <p className="secondary">{say('onet.noTasks')}</p>
      ) : (
        <ul className={styles.tasks} aria-label={say('onet.tasksOf', { title })}>
          {tasks.map(({ text, core }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: statements are a fixed list, and two may be worded alike
            <li key={place}>
              {text} <Tag>{say(core === null ? 'onet.unrated' : core ? 'onet.core' : 'onet.supplemental')}</Tag>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

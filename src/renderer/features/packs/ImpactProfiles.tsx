import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { Changes } from '#renderer/features/library/index.ts';
import { Button, type Say, useText } from '#renderer/ui/index.ts';
import type { ClientImpact, ProfileImpact } from '#shared/contract/packs.ts';
import styles from './packs.module.css';

/** As many as are listed; of more, the rest is in the file. */
const LISTED = 100;

/** Profiles that change, those first that most clients have. */
export function ImpactProfiles({ profiles }: { readonly profiles: readonly ProfileImpact[] }): ReactElement {
  const say = useText();
  const sorted = profiles.toSorted((one, other) => other.clients.length - one.clients.length);
  return (
    <>
      <ul>
        {sorted.slice(0, LISTED).map((profile) => (
          <ChangedProfile key={profile.profileId} profile={profile} />
        ))}
      </ul>
      {sorted.length > LISTED ? <p className="caption">{say('packs.impact.more', { count: sorted.length - LISTED })}</p> : null}
    </>
  );
}

function ChangedProfile({ profile }: { readonly profile: ProfileImpact }): ReactElement {
  const say = useText();
  const [open, setOpen] = useState(false);
  const { title, socCode, changes, gone, clients } = profile;
  return (
    <li className={styles.profile}>
      <div className={styles.profileRow}>
        <Link to="/library/$profileId" params={{ profileId: profile.profileId }}>
          {title}
        </Link>
        <span className="caption">{socCode}</span>
        {gone ? (
          <span className="caption">{say('packs.impact.gone')}</span>
        ) : (
          <Button
            size="small"
            kind="quiet"
            pressed={open}
            label={say(open ? 'packs.impact.hideOf' : 'packs.impact.showOf', { count: changes.length, title })}
            onPress={() => setOpen(!open)}
          >
            {say(open ? 'packs.impact.hide' : 'packs.impact.show', { count: changes.length })}
          </Button>
        )}
      </div>
      {clients.length === 0 ? null : (
        <ul className={styles.clients} aria-label={say('packs.impact.clients', { title })}>
          {clients.map((client) => (
            <li key={client.clientId}>
              <Link to="/clients/$clientId" params={{ clientId: client.clientId }}>
                {client.name}
              </Link>{' '}
              <span className="secondary">{usesInWords(client, say)}</span>
            </li>
          ))}
        </ul>
      )}
      {open ? <Changes changes={changes} /> : null}
    </li>
  );
}

function usesInWords({ notes, shortlisted, planned, papers }: ClientImpact, say: Say): string {
  return [
    ...(papers > 0 ? [say('packs.uses.papers', { count: papers })] : []),
    ...(notes > 0 ? [say('packs.uses.notes', { count: notes })] : []),
    ...(shortlisted ? [say('packs.uses.shortlist')] : []),
    ...(planned ? [say('packs.uses.plan')] : []),
  ].join(' · ');
}

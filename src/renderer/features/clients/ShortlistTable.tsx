import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { CompareSelected } from '#renderer/features/comparison/index.ts';
import {
  Button,
  Checkbox,
  EmptyState,
  IconButton,
  PayBar,
  Select,
  Table,
  Tag,
  useMoney,
  useNarrow,
  useText,
  VerdictMark,
} from '#renderer/ui/index.ts';
import type { ProfileListing } from '#shared/contract/library.ts';
import { type Client, type ShortlistEntry, ShortlistStanding } from '#shared/domain/client.ts';
import type { ProfileId } from '#shared/domain/ids.ts';
import { PlanSelected } from './PlanSelected.tsx';
import styles from './ShortlistTable.module.css';
import { STANDING_NAMES } from './words.ts';

interface ShortlistTableProps {
  readonly client: Client;
  readonly shortlist: readonly ShortlistEntry[];
  /** Standing can be changed, entries taken off, and several compared. */
  readonly editable?: boolean;
}

/** The occupations a client thinks of, with what the page says of them and where they stand for this client. */
export function ShortlistTable({ client, shortlist, editable = false }: ShortlistTableProps): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const { queries } = useEngine();
  const library = useQuery(queries.library.list.queryOptions({ input: {} }));
  const shortlisting = useShortlisting(client);
  const [ticked, setTicked] = useState<readonly ProfileId[]>([]);
  const selected = ticked.filter((id) => shortlist.some(({ profileId }) => profileId === id));
  if (shortlist.length === 0) {
    return (
      <EmptyState
        title={say('clients.shortlist.empty.title')}
        action={
          <Button icon="library" onPress={() => void navigate({ to: '/library' })}>
            {say('clients.shortlist.empty.action')}
          </Button>
        }
      >
        {say('clients.shortlist.empty.text')}
      </EmptyState>
    );
  }
  const listings = new Map((library.data ?? []).map((listing) => [listing.id, listing]));
  const highs = shortlist.flatMap((entry) => listings.get(entry.profileId)?.middlePay?.high ?? []);
  const scale = highs.length === 0 ? null : { low: 0, high: Math.max(...highs) };
  return (
    <>
      <FailureBanner failure={shortlisting.failure} />
      {editable ? (
        <div className={styles.tools}>
          <CompareSelected clientId={client.id} selected={selected} />
          <PlanSelected clientId={client.id} selected={selected} />
        </div>
      ) : null}
      <Table label={say('clients.shortlist.title')} tall>
        <thead>
          <tr>
            {editable ? (
              <th className={styles.tick}>
                <span className="visuallyHidden">{say('comparison.select.column')}</span>
              </th>
            ) : null}
            <th>{say('clients.shortlist.column.occupation')}</th>
            <th>{say('clients.shortlist.column.verdict')}</th>
            <th>{say('clients.shortlist.column.pay')}</th>
            <th className="end">{say('clients.shortlist.column.notes')}</th>
            <th className="end">{say('clients.shortlist.column.standing')}</th>
          </tr>
        </thead>
        <tbody>
          {shortlist.map((entry) => (
            <tr key={entry.profileId}>
              {editable ? (
                <td className={styles.tick}>
                  <Checkbox
                    label={say('comparison.select', { title: entry.title })}
                    checked={selected.includes(entry.profileId)}
                    onChange={(on) => setTicked(on ? [...selected, entry.profileId] : selected.filter((id) => id !== entry.profileId))}
                  />
                </td>
              ) : null}
              <td className={styles.occupation}>
                <Occupation entry={entry} listing={listings.get(entry.profileId)} />
              </td>
              <td>
                <Verdict listing={listings.get(entry.profileId)} />
              </td>
              <td>
                <Pay listing={listings.get(entry.profileId)} scale={scale} />
              </td>
              <td className="end figure">{entry.notes}</td>
              <td className="end">
                {editable ? (
                  <span className={styles.standing}>
                    <Select
                      label={say('clients.shortlist.standing', { title: entry.title })}
                      hideLabel
                      value={entry.standing}
                      choices={ShortlistStanding.options.map((value) => ({ value, label: say(STANDING_NAMES[value]) }))}
                      onChange={(standing) => shortlisting.run({ entry, standing })}
                    />
                    <IconButton
                      icon="close"
                      size="small"
                      kind="quiet"
                      label={say('clients.shortlist.remove', { title: entry.title })}
                      onPress={() => shortlisting.run({ entry, standing: null })}
                    />
                  </span>
                ) : (
                  <Tag tone={entry.standing === 'target' ? 'accent' : 'plain'}>{say(STANDING_NAMES[entry.standing])}</Tag>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}

interface StandingChange {
  readonly entry: ShortlistEntry;
  /** null: off the shortlist. */
  readonly standing: ShortlistStanding | null;
}

function useShortlisting(owner: Client) {
  const { client } = useEngine();
  const say = useText();
  return useChange({
    write: ({ entry, standing }: StandingChange) => client.clients.shortlist({ clientId: owner.id, profileId: entry.profileId, standing }),
    said: (_, { entry: { title }, standing }) =>
      standing === null
        ? say('clients.shortlist.removed', { title })
        : say('clients.shortlist.changed', { title, standing: say(STANDING_NAMES[standing]) }),
  });
}

function Occupation({ entry, listing }: { readonly entry: ShortlistEntry; readonly listing: ProfileListing | undefined }): ReactElement {
  return (
    <>
      <Link to="/library/$profileId" params={{ profileId: entry.profileId }} className={styles.title ?? ''}>
        {entry.title}
      </Link>
      <span className={styles.second}>
        {entry.socCode}
        {listing && listing.pageTitle !== listing.title ? <span>{listing.pageTitle}</span> : null}
      </span>
    </>
  );
}

function Verdict({ listing }: { readonly listing: ProfileListing | undefined }): ReactElement {
  const say = useText();
  if (!listing?.verdict) return <span className="caption">{say('library.notStated')}</span>;
  return <VerdictMark kind={listing.verdict} word={say(`library.verdict.${listing.verdict}`)} />;
}

interface PayProps {
  readonly listing: ProfileListing | undefined;
  readonly scale: { readonly low: number; readonly high: number } | null;
}

function Pay({ listing, scale }: PayProps): ReactElement {
  const say = useText();
  const money = useMoney();
  const narrow = useNarrow();
  const pay = listing?.middlePay ?? null;
  if (pay === null || scale === null) return <span className="caption">{say('library.notStated')}</span>;
  return (
    <span className={styles.pay} data-narrow={narrow}>
      {narrow ? null : <PayBar low={pay.low} high={pay.high} scale={scale} />}
      <span className="figure">{money.shortRange(pay)}</span>
    </span>
  );
}

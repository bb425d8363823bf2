import { type ReactElement, useDeferredValue, useMemo, useState } from 'react';
import { useFocusMainWhenLost } from '#renderer/app/use-focus-in-screen.ts';
import { Button, type Column, DataTable, SearchField, Segmented, Tag, useText } from '#renderer/ui/index.ts';
import type { ClientListing } from '#shared/contract/clients.ts';
import { mostInBatch, type UnfinishedBatch } from '#shared/contract/paper-batch.ts';
import type { Settings } from '#shared/contract/settings.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import type { DueReview } from '#shared/domain/plan/due-work.ts';
import type { PaperSetting, ReportKind } from '#shared/domain/report.ts';
import { settingFor, usualSections } from '#shared/domain/report-defaults.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import { BatchResult } from './BatchResult.tsx';
import { KindChoice } from './KindChoice.tsx';
import styles from './ManyPapers.module.css';
import { clientsFor, type ManyFilter } from './many-clients.ts';
import { PaperOptionGroup, PaperOptions } from './PaperOptions.tsx';
import { PaperSettingRows } from './PaperSettingRows.tsx';
import { useBatchOutput } from './use-batch-output.ts';
import { useCutOffBatch } from './use-cut-off-batch.ts';
import { usePaperBatch } from './use-paper-batch.ts';

interface ManyPapersProps {
  readonly clients: readonly ClientListing[];
  readonly settings: Settings;
  readonly today: CalendarDate;
  readonly reviews: readonly DueReview[];
  /** The last batch, where it was cut off. */
  readonly unfinished: UnfinishedBatch | null;
  /** Chosen before, on the list of clients; null: nobody yet. */
  readonly chosen: readonly ClientId[] | null;
}

/** Who, which papers, and how, at the left and in the middle; then the papers being made, and what came of it. */
export function ManyPapers({ clients, settings, today, reviews, unfinished, chosen: before }: ManyPapersProps): ReactElement {
  const say = useText();
  const [filter, setFilter] = useState<ManyFilter>(before === null ? 'active' : 'all');
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(before ?? []));
  const [kinds, setKinds] = useState<readonly ReportKind[]>(settings.paperSet);
  const [setting, setSetting] = useState<PaperSetting | null>(null);
  const batch = usePaperBatch();
  const output = useBatchOutput();
  const cutOff = useCutOffBatch(unfinished, clients);
  const wanted = useDeferredValue(search);
  const shown = useMemo(() => clientsFor(filter, wanted, clients, reviews, today), [filter, wanted, clients, reviews, today]);
  // In the order of their names, so that the stack of papers is in it too.
  const clientIds = useMemo(
    () => clientsFor('all', '', clients, [], today).flatMap(({ id }) => (chosen.has(id) ? [id] : [])),
    [clients, today, chosen],
  );
  const names = useMemo(() => new Map(clients.map(({ id, name, reference }) => [id, `${name}, ${reference}`])), [clients]);
  const papers = clientIds.length * kinds.length;
  const isChoosing = batch.state === null;
  useFocusMainWhenLost(isChoosing ? 'choosing' : batch.running ? 'making' : 'made');
  const hindrance =
    clientIds.length === 0
      ? say('report.many.chosen', { clients: 0, papers: 0 })
      : kinds.length === 0
        ? say('report.set.none')
        : papers > mostInBatch
          ? say('report.many.tooMany', { most: mostInBatch })
          : null;
  const make = () => batch.make({ clientIds, kinds: [...kinds], profileId: null, sessionId: null, sections: [...usualSections], setting });

  if (isChoosing && cutOff !== null) {
    return (
      <div className={styles.made}>
        <BatchResult batch={cutOff.batch} nameOf={(id) => names.get(id) ?? ''} output={output} />
        <div>
          <Button icon="left" onPress={cutOff.forget}>
            {say('report.many.again')}
          </Button>
        </div>
      </div>
    );
  }
  if (!isChoosing) {
    return (
      <div className={styles.made}>
        <BatchResult batch={batch} nameOf={(id) => names.get(id) ?? ''} output={output} />
        {batch.running ? null : (
          <div>
            <Button icon="left" onPress={batch.clear}>
              {say('report.many.again')}
            </Button>
          </div>
        )}
      </div>
    );
  }
  return (
    <div className={styles.many}>
      <PaperOptions
        label={say('report.options')}
        foot={
          <>
            <p className={styles.count} role="status">
              {say('report.many.chosen', { clients: clientIds.length, papers })}
            </p>
            <Button kind="primary" icon="report" onPress={make} {...(hindrance === null ? {} : { unavailable: hindrance })}>
              {say('report.set.make', { count: papers })}
            </Button>
          </>
        }
      >
        <PaperOptionGroup>
          <KindChoice label={say('report.many.kinds')} kinds={kinds} onChange={setKinds} />
        </PaperOptionGroup>
        <PaperOptionGroup>
          <Segmented
            label={say('report.many.setting')}
            full
            choices={[
              { value: 'each', label: say('report.many.setting.each') },
              { value: 'same', label: say('report.many.setting.same') },
            ]}
            value={setting === null ? 'each' : 'same'}
            onChange={(value) => setSetting(value === 'each' ? null : settingFor(null, settings))}
          />
          {setting === null ? <p className="caption">{say('report.many.setting.eachAbout')}</p> : null}
        </PaperOptionGroup>
        {setting === null ? null : <PaperSettingRows setting={setting} onChange={(part) => setSetting({ ...setting, ...part })} />}
      </PaperOptions>
      <section className={styles.who} aria-label={say('report.many.who')}>
        <div className={styles.tools}>
          <SearchField label={say('report.many.search')} value={search} onChange={setSearch} />
          <Segmented
            label={say('report.many.who')}
            choices={[
              { value: 'active', label: say('report.many.filter.active') },
              { value: 'review', label: say('report.many.filter.review') },
              { value: 'all', label: say('report.many.filter.all') },
            ]}
            value={filter}
            onChange={setFilter}
          />
        </div>
        <Clients clients={shown} chosen={chosen} onChoose={setChosen} />
      </section>
    </div>
  );
}

interface ClientsProps {
  readonly clients: readonly ClientListing[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

function Clients({ clients, chosen, onChoose }: ClientsProps): ReactElement {
  const say = useText();
  const columns: readonly Column<ClientListing>[] = [
    { id: 'client', head: say('report.many.column.client'), cell: ({ name }) => name },
    { id: 'reference', head: say('report.many.column.reference'), width: '112px', cell: ({ reference }) => reference },
    {
      id: 'papers',
      head: say('report.many.column.papers'),
      width: '148px',
      cell: ({ consentMissing }) =>
        consentMissing ? (
          <Tag tone="warn" icon="concern">
            {say('clients.consentMissing')}
          </Tag>
        ) : (
          <span className="caption">{say('clients.consentOnFile')}</span>
        ),
    },
    {
      id: 'plan',
      head: say('report.many.column.plan'),
      width: '148px',
      cell: ({ plan }) =>
        plan === null ? (
          <span className="caption">{say('clients.planNone')}</span>
        ) : (
          say('clients.planHours', { done: plan.hoursDone, hours: plan.hours })
        ),
    },
  ];
  return (
    <DataTable
      label={say('report.many.who')}
      columns={columns}
      rows={clients}
      rowId={({ id }) => id}
      rowLabel={({ name }) => name}
      selected={chosen}
      onSelect={onChoose}
      empty={<p className="caption">{say('report.many.none')}</p>}
    />
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { useShortcuts } from '#renderer/app/keyboard.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { useOpenClients } from '#renderer/app/open-clients.tsx';
import { Screen } from '#renderer/app/Screen.tsx';
import { Banner, Button, PageHead, useDates, useMoney, useText } from '#renderer/ui/index.ts';
import type { PlanReading } from '#shared/contract/plans.ts';
import type { ClientId, PlanSkillId } from '#shared/domain/ids.ts';
import { type Move, MoveDialog } from './MoveDialog.tsx';
import { NoPlan } from './NoPlan.tsx';
import { nextActions } from './next-actions.ts';
import { OwnSkillDialog } from './OwnSkillDialog.tsx';
import { PlanBar } from './PlanBar.tsx';
import styles from './PlanPage.module.css';
import { PlanSettingsDialog } from './PlanSettingsDialog.tsx';
import { type PlanRow, planRows, rowsInOrder } from './plan-rows.ts';
import { budgetState } from './plan-standing.ts';
import { SkillInspector } from './SkillInspector.tsx';
import { SkillTable } from './SkillTable.tsx';
import { TimelineSection } from './TimelineSection.tsx';
import { useFinishSentence } from './use-finish-sentence.ts';
import { type PlanChanges, usePlanChanges } from './use-plan-changes.ts';

/** A client's skill plan. */
export function PlanPage(): ReactElement {
  const { clientId } = useParams({ from: '/plans/$clientId' });
  const { queries } = useEngine();
  const { openClient } = useOpenClients();
  const say = useText();
  const client = useQuery(queries.clients.get.queryOptions({ input: { clientId } }));
  const reading = useQuery(queries.plans.forClient.queryOptions({ input: { clientId } }));
  useEffect(() => openClient(clientId), [openClient, clientId]);
  const name = client.data?.client.name ?? '';
  const trail = [
    <Link key="clients" to="/clients">
      {say('clients.title')}
    </Link>,
    <Link key="client" to="/clients/$clientId" params={{ clientId }}>
      {name}
    </Link>,
    say('plans.crumb'),
  ];
  return (
    <Screen trail={trail} title={say('plans.crumb')} actions={reading.data ? <ReportButton clientId={clientId} /> : undefined}>
      <Loaded query={client} rows={8}>
        {(found) => (
          <Loaded query={reading} rows={8}>
            {(plan) =>
              plan === null ? (
                <NoPlan client={found.client} shortlist={found.shortlist} />
              ) : (
                <PlanDesk reading={plan} clientId={clientId} clientName={found.client.name} />
              )
            }
          </Loaded>
        )}
      </Loaded>
    </Screen>
  );
}

function ReportButton({ clientId }: { readonly clientId: ClientId }): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  return (
    <Button kind="primary" icon="report" onPress={() => void navigate({ to: '/reports/$clientId', params: { clientId } })}>
      {say('plans.head.report')}
    </Button>
  );
}

interface PlanDeskProps {
  readonly reading: PlanReading;
  readonly clientId: ClientId;
  readonly clientName: string;
}

/** The plan with its table, timeline and inspector. What is selected, and what dialog is open, lives here. */
function PlanDesk({ reading, clientId, clientName }: PlanDeskProps): ReactElement {
  const say = useText();
  const dates = useDates();
  const changes = usePlanChanges(clientId);
  const finish = useFinishSentence(reading);
  const rows = planRows(reading);
  const order = rowsInOrder(rows);
  const [selected, setSelected] = useState<PlanSkillId | null>(order[0]?.skill.id ?? null);
  const [dialog, setDialog] = useState<'settings' | 'own' | null>(null);
  const [move, setMove] = useState<Move | null>(null);
  const [isAddingAction, setAddingAction] = useState(false);
  const hours = useRef<HTMLDivElement>(null);
  const row = order.find((each) => each.skill.id === selected) ?? null;
  const { plan } = reading;

  const select = (id: PlanSkillId) => {
    setSelected(id);
    if (id !== selected) setAddingAction(false);
  };
  const focusHours = () => hours.current?.querySelector('input')?.focus();
  const add = (added: PlanRow) =>
    changes.run({
      place: 'table',
      write: (plans) => plans.updateSkill({ skillId: added.skill.id, patch: { standing: 'planned' } }),
      said: (after) => say('plans.added', { skill: added.skill.name, finish: finish(after) }),
    });
  const askMove = (moved: PlanRow, onto: PlanRow) => {
    setSelected(moved.skill.id);
    setMove({ row: moved, onto });
  };
  const moveBy = (places: number) => {
    const onto = row?.place ? rows.ranked[row.place.shown - 1 + places] : undefined;
    if (row && onto) askMove(row, onto);
  };
  usePlanKeys(reading, row, changes, { focusHours, addAction: () => setAddingAction(row !== null), moveBy });

  const facts = [
    clientName,
    say('plans.head.number', { number: plan.number, revision: plan.revision }),
    plan.agreedOn === null ? say('plans.head.notAgreed') : say('plans.head.agreed', { date: dates.full(plan.agreedOn) }),
  ];
  return (
    <>
      <PageHead
        title={plan.title}
        facts={facts}
        actions={
          <>
            <Button icon="calendar" kind="quiet" onPress={() => setDialog('settings')}>
              {say('plans.settings.open')}
            </Button>
            <Button icon="plus" onPress={() => setDialog('own')}>
              {say('plans.head.ownSkill')}
            </Button>
          </>
        }
      />
      <PlanBar reading={reading} changes={changes} hours={hours} />
      <div className={styles.desk} data-inspector={row !== null}>
        <div className={styles.scroll}>
          <Warnings reading={reading} changes={changes} onBudget={() => setDialog('settings')} />
          <SkillTable plan={plan} rows={rows} selected={selected} onSelect={select} onMove={askMove} onAdd={add} />
          <TimelineSection reading={reading} selected={selected} onSelect={select} changes={changes} onTryHours={focusHours} />
        </div>
        {row ? (
          <SkillInspector
            key={row.skill.id}
            reading={reading}
            rows={rows}
            row={row}
            changes={changes}
            isAddingAction={isAddingAction}
            onAddingAction={setAddingAction}
            onMove={askMove}
            onClose={() => setSelected(null)}
          />
        ) : null}
      </div>
      {dialog === 'settings' ? <PlanSettingsDialog reading={reading} changes={changes} onClose={() => setDialog(null)} /> : null}
      {dialog === 'own' ? (
        <OwnSkillDialog
          onClose={() => setDialog(null)}
          onAdd={(name) => {
            setDialog(null);
            changes.run({
              place: 'table',
              write: (plans) => plans.addOwnSkill({ planId: plan.id, name }),
              said: (after) => say('plans.added', { skill: name, finish: finish(after) }),
            });
          }}
        />
      ) : null}
      {move ? (
        <MoveDialog
          move={move}
          onClose={() => setMove(null)}
          onMove={(reason) => {
            setMove(null);
            const rank = move.onto.ranked?.rank ?? null;
            changes.run({
              place: 'table',
              write: (plans) => plans.moveSkill({ skillId: move.row.skill.id, rank, reason }),
              said: (after) => say('plans.move.done', { skill: move.row.skill.name, rank: placeOf(after, move.row.skill.id) }),
            });
          }}
        />
      ) : null}
    </>
  );
}

function placeOf(reading: PlanReading, id: PlanSkillId): number {
  return planRows(reading).ranked.find((row) => row.skill.id === id)?.place?.shown ?? 0;
}

interface WarningsProps {
  readonly reading: PlanReading;
  readonly changes: PlanChanges;
  readonly onBudget: () => void;
}

/** A broken budget, and a change of the table that was refused. */
function Warnings({ reading, changes, onBudget }: WarningsProps): ReactElement | null {
  const say = useText();
  const money = useMoney();
  const budget = budgetState(reading);
  const failure =
    changes.failureAt('table') ?? changes.failureAt('standing') ?? changes.failureAt('milestones') ?? changes.failureAt('move');
  if (budget.kind !== 'broken' && failure === null) return null;
  return (
    <div className={styles.warnings}>
      {failure ? (
        <Banner tone="danger">
          {failure.message} {failure.next}
        </Banner>
      ) : null}
      {budget.kind === 'broken' ? (
        <Banner
          tone="warn"
          action={
            <Button size="small" onPress={onBudget}>
              {say('plans.budgetEdit')}
            </Button>
          }
        >
          {say('plans.budgetBroken', {
            over: money.amount(budget.over, budget.budget.currency),
            budget: money.amount(budget.budget.amount, budget.budget.currency),
          })}{' '}
          {say('plans.budgetBrokenNext')}
        </Banner>
      ) : null}
    </div>
  );
}

interface KeyActions {
  readonly focusHours: () => void;
  readonly addAction: () => void;
  /** Asks to move the selected skill by so many places. */
  readonly moveBy: (places: number) => void;
}

function usePlanKeys(reading: PlanReading, row: PlanRow | null, changes: PlanChanges, { focusHours, addAction, moveBy }: KeyActions): void {
  const say = useText();
  const tick = () => {
    const next = nextActions(reading.plan, reading.today).find(({ action, skill }) => skill.id === row?.skill.id && action.doneOn === null);
    if (!next) return;
    changes.run({
      place: 'actions',
      write: (plans) => plans.updateAction({ actionId: next.action.id, patch: { doneOn: reading.today } }),
      said: () => say('plans.actions.ticked', { action: next.action.text }),
    });
  };
  useShortcuts(say('plans.crumb'), [
    { keys: 'H', label: say('plans.key.hours'), run: focusHours },
    { keys: '+', label: say('plans.key.addAction'), run: addAction },
    { keys: 'Alt ArrowUp', label: say('plans.key.moveUp'), run: () => moveBy(-1), whileTyping: false },
    { keys: 'Alt ArrowDown', label: say('plans.key.moveDown'), run: () => moveBy(1), whileTyping: false },
    { keys: 'X', label: say('plans.key.tick'), run: tick },
  ]);
}

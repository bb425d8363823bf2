import { type ReactElement, useEffect, useRef, useState } from 'react';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import type { PlanView } from '#renderer/app/plan-view.ts';
import { ExportMenu } from '#renderer/features/plan-export/index.ts';
import { Button, DraftConflict, DraftsContext, PageHead, useDates, useDraftGroup, useText } from '#renderer/ui/index.ts';
import type { PlanReading } from '#shared/contract/plans.ts';
import type { Client, ShortlistEntry } from '#shared/domain/client.ts';
import type { PlanSkillId } from '#shared/domain/ids.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import type { OpenAction } from './ActionList.tsx';
import { type Move, MoveDialog } from './MoveDialog.tsx';
import { NearNames } from './near-names/NearNames.tsx';
import { OwnSkillDialog } from './OwnSkillDialog.tsx';
import { PlanBar } from './PlanBar.tsx';
import styles from './PlanDesk.module.css';
import { PlanMenu } from './PlanMenu.tsx';
import { PlanSettingsDialog, type SettingsField } from './PlanSettingsDialog.tsx';
import { PlanViewSwitch } from './PlanViewSwitch.tsx';
import { PlanWarnings, type WaysOut } from './PlanWarnings.tsx';
import { type PlanRow, planRows, rowsInOrder } from './plan-rows.ts';
import { moveWrite, skillWrite } from './plan-writes.ts';
import { SkillInspector } from './SkillInspector.tsx';
import { SkillTable } from './SkillTable.tsx';
import { TimelineSection } from './timeline/TimelineSection.tsx';
import { useFinishSentence } from './use-finish-sentence.ts';
import { usePlanChanges } from './use-plan-changes.ts';
import { usePlanKeys } from './use-plan-keys.ts';
import { WorkViews } from './WorkViews.tsx';
import { WhatIfPanel } from './what-if/WhatIfPanel.tsx';

interface PlanDeskProps {
  readonly reading: PlanReading;
  readonly client: Client;
  readonly shortlist: readonly ShortlistEntry[];
  readonly view: PlanView;
  /** A day of the week that is shown; null: of this one. */
  readonly day: CalendarDate | null;
  readonly onView: (view: PlanView, day: CalendarDate | null) => void;
}

/** What lies over the plan: its settings, with the cursor in one of the fields, or the name of a new skill. */
type OpenDialog = { readonly kind: 'settings'; readonly field: SettingsField | null } | { readonly kind: 'own' };

/** The plan with its views: table, timeline and inspector, or its week, costs, or tracker. What is selected, and what dialog is open, lives here. */
export function PlanDesk({ reading, client, shortlist, view, day, onView }: PlanDeskProps): ReactElement {
  const say = useText();
  const changes = usePlanChanges(client.id);
  const finish = useFinishSentence(reading);
  const rows = planRows(reading);
  const order = rowsInOrder(rows);
  const [selected, setSelected] = useState<PlanSkillId | null>(order[0]?.skill.id ?? null);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [move, setMove] = useState<Move | null>(null);
  const [openAction, setOpenAction] = useState<OpenAction | null>(null);
  const [isLeaving, setLeaving] = useState(false);
  const [isTrying, setTrying] = useState(false);
  const [toLog, setToLog] = useState<PlanSkillId | null>(null);
  const hours = useRef<HTMLDivElement>(null);
  const takeOut = useRef<HTMLButtonElement>(null);
  // What is not in sight is not selected either: the keys of a skill would change it unseen.
  const row = view === 'order' ? (order.find((each) => each.skill.id === selected) ?? null) : null;
  const { plan } = reading;

  const { drafts, settle } = useDraftGroup();
  /** Shows the panel of another skill, or of none, once what is typed in the one shown is on disk. Resolves to whether it does. */
  const select = async (id: PlanSkillId | null): Promise<boolean> => {
    if (id === selected) return true;
    const isWritten = await settle();
    if (isWritten) {
      setSelected(id);
      setOpenAction(null);
    }
    return isWritten;
  };
  /** Opens the form of another step once what is typed in the one that is open is kept or given up; null: closes it. */
  const openForm = async (next: OpenAction | null) => {
    if (next === null || (await settle())) setOpenAction(next);
  };
  // The way out "take an item out" leads to the button that does it, once the skill's panel is there.
  useEffect(() => {
    if (!isLeaving) return;
    takeOut.current?.scrollIntoView({ block: 'center' });
    takeOut.current?.focus();
    setLeaving(false);
  }, [isLeaving]);
  /** Shows another view, or where hours of a skill are logged, once what is typed in this one is on disk. */
  const show = async (next: PlanView, logged: PlanSkillId | null = null) => {
    if (!(await settle())) return;
    setToLog(logged);
    onView(next, null);
  };
  const tryOthers = () => {
    setTrying(true);
    if (view !== 'order') void show('order');
  };
  const focusHours = () => hours.current?.querySelector('input')?.focus();
  const askMove = async (moved: PlanRow, onto: PlanRow) => {
    if (await select(moved.skill.id)) setMove({ row: moved, onto });
  };
  const moveBy = (places: number) => {
    const onto = row?.place ? rows.ranked[row.place.shown - 1 + places] : undefined;
    if (row && onto) void askMove(row, onto);
  };
  const ways: WaysOut = {
    hours: focusHours,
    settings: (field) => setDialog({ kind: 'settings', field }),
    takeOut: async ({ skill }) => {
      if (await select(skill.id)) setLeaving(true);
    },
    cost: async ({ skill }, action) => {
      if (await select(skill.id)) setOpenAction({ id: action.id, field: 'cost' });
    },
  };
  usePlanKeys(reading, row, changes, {
    focusHours,
    tryOthers: () => setTrying(true),
    addAction: () => void openForm(row === null ? null : { id: 'new', field: 'text' }),
    moveBy,
  });

  const closeMove = () => {
    setMove(null);
    changes.clearFailure();
  };
  const moveTo = async ({ row: { skill }, onto }: Move, reason: string) => {
    const isDone = await changes.run({
      place: 'move',
      write: moveWrite(skill, onto.ranked?.rank ?? null, reason),
      said: (after) => say('plans.move.done', { skill: skill.name, rank: placeOf(after, skill.id) }),
    });
    // The reason that was typed stays until it is on disk.
    if (isDone) setMove(null);
  };
  const moveFailure = changes.failureAt('move');
  const moved = move === null ? undefined : order.find((each) => each.skill.id === move.row.skill.id);
  const moveConflict =
    move === null || moved === undefined || moveFailure?.code !== 'changedSince' ? (
      <FailureBanner failure={moveFailure} />
    ) : (
      <DraftConflict
        theirs={moved.skill.clientReason ?? ''}
        onKeepMine={() => {
          setMove({ ...move, row: moved });
          changes.clearFailure();
        }}
        onTakeTheirs={closeMove}
      />
    );

  return (
    <>
      <PlanHead
        reading={reading}
        client={client}
        onSettings={() => setDialog({ kind: 'settings', field: null })}
        onOwnSkill={() => setDialog({ kind: 'own' })}
      />
      <PlanBar reading={reading} shortlist={shortlist} changes={changes} hours={hours} onTry={tryOthers} />
      <PlanViewSwitch view={view} onView={(next) => void show(next)} />
      {view === 'order' ? (
        <div className={styles.desk} data-inspector={row !== null}>
          <div className="scroll">
            {isTrying ? <WhatIfPanel reading={reading} changes={changes} onClose={() => setTrying(false)} /> : null}
            <PlanWarnings reading={reading} rows={rows} changes={changes} ways={ways} />
            <NearNames reading={reading} changes={changes} settle={settle} onJoined={(kept) => void select(kept)} />
            <SkillTable
              plan={plan}
              rows={rows}
              selected={selected}
              onSelect={select}
              onMove={askMove}
              onAdd={({ skill }) =>
                changes.run({
                  place: 'table',
                  write: skillWrite(skill, { standing: 'planned' }),
                  said: (after) => say('plans.added', { skill: skill.name, finish: finish(after) }),
                })
              }
            />
            <TimelineSection reading={reading} selected={selected} onSelect={select} changes={changes} onTryHours={tryOthers} />
          </div>
          {row ? (
            <DraftsContext value={drafts}>
              <SkillInspector
                key={row.skill.id}
                reading={reading}
                rows={rows}
                row={row}
                changes={changes}
                openAction={openAction}
                onOpenAction={(next) => void openForm(next)}
                takeOut={takeOut}
                onMove={askMove}
                onLog={() => void show('evidence', row.skill.id)}
                onClose={() => void select(null)}
              />
            </DraftsContext>
          ) : null}
        </div>
      ) : (
        <WorkViews
          reading={reading}
          view={view}
          changes={changes}
          day={day}
          toLog={toLog}
          onDay={(shownDay) => onView('week', shownDay)}
          onCost={(skill, action) => {
            setSelected(skill.id);
            setOpenAction({ id: action.id, field: 'cost' });
            onView('order', null);
          }}
        />
      )}
      {dialog?.kind === 'settings' ? (
        <PlanSettingsDialog reading={reading} changes={changes} field={dialog.field} onClose={() => setDialog(null)} />
      ) : null}
      {dialog?.kind === 'own' ? (
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
      {move ? <MoveDialog move={move} conflict={moveConflict} onClose={closeMove} onMove={(reason) => void moveTo(move, reason)} /> : null}
    </>
  );
}

function placeOf(reading: PlanReading, id: PlanSkillId): number {
  return planRows(reading).ranked.find((row) => row.skill.id === id)?.place?.shown ?? 0;
}

interface PlanHeadProps {
  readonly reading: PlanReading;
  readonly client: Client;
  readonly onSettings: () => void;
  readonly onOwnSkill: () => void;
}

function PlanHead({ reading: { plan }, client, onSettings, onOwnSkill }: PlanHeadProps): ReactElement {
  const say = useText();
  const dates = useDates();
  const facts = [
    client.name,
    say('plans.head.number', { number: plan.number, revision: plan.revision }),
    plan.agreedOn === null ? say('plans.head.notAgreed') : say('plans.head.agreed', { date: dates.full(plan.agreedOn) }),
    ...(plan.deadline === null ? [] : [say('plans.head.deadline', { date: dates.full(plan.deadline) })]),
  ];
  return (
    <PageHead
      title={plan.title}
      facts={facts}
      actions={
        <PlanMenu plan={plan}>
          <ExportMenu plan={plan} />
          <Button icon="calendar" kind="quiet" onPress={onSettings}>
            {say('plans.settings.open')}
          </Button>
          <Button icon="plus" onPress={onOwnSkill}>
            {say('plans.head.ownSkill')}
          </Button>
        </PlanMenu>
      }
    />
  );
}

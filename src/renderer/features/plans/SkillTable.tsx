import { type DragEvent, type KeyboardEvent, type ReactElement, useCallback, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { keepFocusHere } from '#renderer/app/keep-focus-here.ts';
import { Button, classes, Icon, ProgressBar, type Say, SkillLevel, Tag, useMoney, useText } from '#renderer/ui/index.ts';
import type { PlanSkillId } from '#shared/domain/ids.ts';
import type { PlanSkill, SkillPlan } from '#shared/domain/plan/plan.ts';
import { unratedLevels } from '#shared/domain/plan/skill-standing.ts';
import { type PlanRow, type PlanRows, rowsInOrder } from './plan-rows.ts';
import styles from './SkillTable.module.css';
import { hoursText, TENTHS } from './words.ts';

interface SkillTableProps {
  readonly plan: SkillPlan;
  readonly rows: PlanRows;
  readonly selected: PlanSkillId | null;
  readonly onSelect: (id: PlanSkillId) => void;
  /** The client wants the skill where `onto` stands now. */
  readonly onMove: (row: PlanRow, onto: PlanRow) => void;
  readonly onAdd: (row: PlanRow) => void;
}

const COLUMNS = 8;

/**
 * The skills in the order of priority, with those to be rated first above, strengths and suggestions below. Arrow keys move and select;
 * a skill is moved by its handle, by keys of the screen, or by the buttons of the inspector.
 */
export function SkillTable({ plan, rows, selected, onSelect, onMove, onAdd }: SkillTableProps): ReactElement {
  const say = useText();
  const body = useRef<HTMLTableElement>(null);
  const table = useCallback((element: HTMLTableElement | null) => {
    body.current = element;
    return keepFocusHere(element);
  }, []);
  const [dragged, setDragged] = useState<PlanRow | null>(null);
  const order = rowsInOrder(rows);
  const current = order.findIndex((row) => row.skill.id === selected);

  const goTo = (place: number) => {
    const row = order[Math.max(0, Math.min(order.length - 1, place))];
    if (!row) return;
    onSelect(row.skill.id);
    body.current?.querySelector<HTMLElement>(`tr[data-skill="${CSS.escape(row.skill.id)}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLTableRowElement)) return;
    const places: Readonly<Record<string, number>> = { ArrowDown: current + 1, ArrowUp: current - 1, Home: 0, End: order.length - 1 };
    const place = places[event.key];
    if (place === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    goTo(place);
  };
  const drop = (onto: PlanRow) => {
    if (dragged && dragged.skill.id !== onto.skill.id && onto.place) onMove(dragged, onto);
    setDragged(null);
  };
  const cells = (row: PlanRow, kind: RowKind) => (
    <SkillRow
      key={row.skill.id}
      plan={plan}
      row={row}
      kind={kind}
      isSelected={row.skill.id === selected}
      isTabStop={current === -1 ? row === order[0] : row.skill.id === selected}
      onSelect={() => onSelect(row.skill.id)}
      onAdd={() => onAdd(row)}
      isDragged={dragged === row}
      onDragStart={() => setDragged(row)}
      onDrop={() => drop(row)}
    />
  );

  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows take focus and keys, which is what a grid is
    <table ref={table} className={styles.table} role="grid" aria-label={say('plans.table.label')} onKeyDown={onKeyDown}>
      <thead>
        <tr>
          <th className={styles.skillHead}>{say('plans.table.skill')}</th>
          <th>{say('plans.table.lists')}</th>
          <th>{say('plans.table.level')}</th>
          <th aria-sort="descending" className={styles.sorted}>
            {say('plans.table.priority')} <Icon name="down" size={12} />
          </th>
          <th className="end">{say('plans.table.actions')}</th>
          <th className={classes('end', styles.cost)}>{say('plans.table.cost')}</th>
          <th className="end">{say('plans.table.done')}</th>
        </tr>
      </thead>
      {rows.rateFirst.length > 0 ? (
        <Group words={say('plans.group.rateFirst')}>{rows.rateFirst.map((row) => cells(row, 'rateFirst'))}</Group>
      ) : null}
      {rows.ranked.length > 0 ? (
        <Group words={rows.rateFirst.length > 0 ? say('plans.group.ranked') : null}>{rows.ranked.map((row) => cells(row, 'ranked'))}</Group>
      ) : null}
      {order.length === rows.suggested.length ? <Group words={say('plans.group.none')}>{null}</Group> : null}
      {rows.strengths.length > 0 ? (
        <Group words={say('plans.group.strengths')}>{rows.strengths.map((row) => cells(row, 'strength'))}</Group>
      ) : null}
      {rows.suggested.length > 0 ? (
        <Group words={say('plans.group.suggested')}>{rows.suggested.map((row) => cells(row, 'suggested'))}</Group>
      ) : null}
    </table>
  );
}

type RowKind = 'rateFirst' | 'ranked' | 'strength' | 'suggested';

function Group({ words, children }: { readonly words: string | null; readonly children: React.ReactNode }): ReactElement {
  return (
    <tbody>
      {words === null ? null : (
        <tr className={styles.group}>
          <td colSpan={COLUMNS}>{words}</td>
        </tr>
      )}
      {children}
    </tbody>
  );
}

interface SkillRowProps {
  readonly plan: SkillPlan;
  readonly row: PlanRow;
  readonly kind: RowKind;
  readonly isSelected: boolean;
  readonly isTabStop: boolean;
  readonly isDragged: boolean;
  readonly onSelect: () => void;
  readonly onAdd: () => void;
  readonly onDragStart: () => void;
  readonly onDrop: () => void;
}

function SkillRow(props: SkillRowProps): ReactElement {
  const { plan, row, kind, isSelected } = props;
  const { skill } = row;
  const say = useText();
  const [isOver, setOver] = useState(false);
  const movable = kind === 'ranked';
  const allowDrop = (event: DragEvent) => {
    if (!movable) return;
    event.preventDefault();
    setOver(true);
  };
  return (
    <tr
      data-skill={skill.id}
      data-kind={kind}
      tabIndex={props.isTabStop ? 0 : -1}
      aria-selected={isSelected}
      className={classes(styles.row, props.isDragged && styles.dragged, isOver && styles.over)}
      onClick={props.onSelect}
      onFocus={(event) => {
        if (event.target === event.currentTarget) props.onSelect();
      }}
      onDragOver={allowDrop}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        props.onDrop();
      }}
    >
      <td className={styles.skill}>
        <span className={styles.skillCell}>
          {movable ? (
            // biome-ignore lint/a11y/noStaticElementInteractions: dragging has its keys on the row and its buttons in the inspector
            <span
              className={styles.handle}
              draggable
              title={say('plans.table.drag', { skill: skill.name })}
              onDragStart={(event) => {
                event.dataTransfer.effectAllowed = 'move';
                event.dataTransfer.setData('text/plain', skill.name);
                props.onDragStart();
              }}
            >
              <Icon name="drag" />
            </span>
          ) : (
            <span className={styles.handle} />
          )}
          <span className={styles.words}>
            <span className={styles.name}>{skill.name}</span>
            <RowRemark row={row} />
          </span>
        </span>
      </td>
      <td className={styles.lists}>
        {skill.sources.length === 0 ? <span className="caption">{say('plans.table.own')}</span> : <Lists plan={plan} skill={skill} />}
      </td>
      <td>
        <SkillLevel now={skill.levelNow} target={skill.levelTarget} />
      </td>
      <td>
        <Priority row={row} />
      </td>
      <td className="end figure">{skill.actions.length}</td>
      <td className={classes('end', 'figure', styles.cost)}>
        <Cost row={row} currency={plan.budget?.currency ?? 'USD'} />
      </td>
      <td className={styles.doneCell}>{kind === 'suggested' ? <Suggested row={row} onAdd={props.onAdd} /> : <Done row={row} />}</td>
    </tr>
  );
}

/** The codes of the target lists that name the skill; where only former targets do, their codes without the frame of a list in force. */
function Lists({ plan, skill }: { readonly plan: SkillPlan; readonly skill: PlanSkill }): ReactElement {
  const say = useText();
  const isTarget = (source: PlanSkill['sources'][number]) => plan.targets.some((target) => target.profileId === source.profileId);
  const named = skill.sources.filter(isTarget);
  const codes = [...new Set((named.length > 0 ? named : skill.sources).map((source) => source.socCode))];
  if (named.length > 0)
    return (
      <>
        {codes.map((code) => (
          <Tag key={code}>{code}</Tag>
        ))}
      </>
    );
  return (
    <span className="caption" title={say('plans.table.formerTarget')}>
      {codes.join(', ')}
    </span>
  );
}

/** What a counselor must see about the skill's place: the client's own move, or that it is required. */
function RowRemark({ row }: { readonly row: PlanRow }): ReactElement | null {
  const say = useText();
  const { skill, place } = row;
  const remarks = [
    skill.gate ? say('plans.table.required') : null,
    place && skill.clientRank !== null ? say('plans.table.moved', { rank: place.computed, reason: skill.clientReason ?? '' }) : null,
  ].filter((remark) => remark !== null);
  return remarks.length === 0 ? null : <span className={classes(styles.remark, 'clipped')}>{remarks.join(', ')}</span>;
}

function Priority({ row }: { readonly row: PlanRow }): ReactElement {
  const say = useText();
  const intl = useIntl();
  const missing = unratedLevels(row.skill);
  if (!row.ranked)
    return <span className="caption">{missing === null ? say('plans.table.strength') : say('plans.table.rateFirst', { missing })}</span>;
  return (
    <span className={styles.priority}>
      <span className={styles.points}>{intl.formatNumber(row.ranked.priority, TENTHS)}</span>
      <span className={styles.track} aria-hidden="true">
        <span style={{ width: `${row.ranked.priority}%` }} />
      </span>
      {row.ranked.tiedWith.length > 0 ? <span className={styles.tie}>{say('plans.table.tied')}</span> : null}
    </span>
  );
}

function Cost({ row, currency }: { readonly row: PlanRow; readonly currency: string }): ReactElement {
  const say = useText();
  const money = useMoney();
  const { stated, missing } = row.cost;
  if (stated === null) return <span className="caption">{say('plans.table.notStated')}</span>;
  const words = stated === 0 ? say('plans.table.free') : money.amount(stated, currency);
  return <span title={costTitle(say, missing)}>{missing === 0 ? words : say('plans.table.costFrom', { cost: words })}</span>;
}

/** How many actions state no cost; nothing when all do. */
function costTitle(say: Say, missing: number): string | undefined {
  return missing === 0 ? undefined : say('plans.set.costMissing', { count: missing });
}

function Done({ row }: { readonly row: PlanRow }): ReactElement {
  const say = useText();
  const { skill } = row;
  const hours = hoursText(skill.hours);
  if (!skill.hours || hours === null) {
    return (
      <span className="caption">
        {say(skill.hoursDone > 0 ? 'plans.table.doneOfUnknown' : 'plans.table.hoursUnknown', { done: skill.hoursDone })}
      </span>
    );
  }
  const words = say('plans.table.hoursDone', { done: skill.hoursDone, hours });
  return (
    <span className={styles.done}>
      <ProgressBar label={words} done={skill.hoursDone / skill.hours.low} />
      <span className="figure">{words}</span>
    </span>
  );
}

function Suggested({ row, onAdd }: { readonly row: PlanRow; readonly onAdd: () => void }): ReactElement {
  const say = useText();
  const hours = hoursText(row.skill.hours);
  return (
    <span className={styles.suggestedCell}>
      <span className="caption figure">{hours === null ? null : say('plans.table.hours', { hours })}</span>
      <Button size="small" icon="plus" label={say('plans.addLabel', { skill: row.skill.name })} onPress={onAdd}>
        {say('plans.add')}
      </Button>
    </span>
  );
}

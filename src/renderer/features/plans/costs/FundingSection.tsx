import { type ReactElement, useState } from 'react';
import { Button, classes, Icon, IconButton, SectionHead, Table, Tag, useDates, useMoney, useText } from '#renderer/ui/index.ts';
import type { PlanId } from '#shared/domain/ids.ts';
import type { Funding } from '#shared/domain/plan/funding.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import styles from './costs.module.css';
import { FundingDialog } from './FundingDialog.tsx';

interface FundingSectionProps {
  readonly planId: PlanId;
  readonly funding: readonly Funding[];
  /** Sources that state no amount and may still pay. */
  readonly missing: number;
  readonly currency: string;
  readonly today: CalendarDate;
}

/** Who pays for the plan, or is to be asked. */
export function FundingSection({ planId, funding, missing, currency, today }: FundingSectionProps): ReactElement {
  const say = useText();
  const money = useMoney();
  const [open, setOpen] = useState<Funding['id'] | 'new' | null>(null);
  const opened = funding.find(({ id }) => id === open);
  return (
    <section className={styles.section}>
      <SectionHead
        title={say('planWork.funding.title')}
        facts={missing === 0 ? undefined : say('planWork.sum.amountsMissing', { count: missing })}
        aside={
          <Button size="small" icon="plus" onPress={() => setOpen('new')}>
            {say('planWork.funding.add')}
          </Button>
        }
      />
      {funding.length === 0 ? (
        <p className="caption">{say('planWork.funding.none')}</p>
      ) : (
        <Table label={say('planWork.funding.title')} tall>
          <thead>
            <tr>
              <th scope="col">{say('planWork.funding.name')}</th>
              <th scope="col" className={styles.state}>
                {say('planWork.funding.state')}
              </th>
              <th scope="col" className={styles.day}>
                {say('planWork.funding.answerBy')}
              </th>
              <th scope="col" className={classes('end', styles.figures)}>
                {say('planWork.funding.amount')}
              </th>
              <th scope="col" className={styles.tool}>
                <span className="visuallyHidden">{say('planWork.costs.change')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {funding.map((source) => (
              <tr key={source.id}>
                <td>
                  {source.name}
                  <br />
                  <span className={styles.quiet}>
                    {[say(`planWork.funding.kind.${source.kind}`), source.note].filter(Boolean).join(' · ')}
                  </span>
                </td>
                <td>
                  <FundingMark state={source.state} />
                </td>
                <td>
                  <AnswerDay source={source} today={today} />
                </td>
                <td className={classes('end figure', source.amount === null && styles.quiet)}>
                  {source.amount === null ? say('plans.table.notStated') : money.amount(source.amount, currency)}
                </td>
                <td>
                  <IconButton
                    icon="pencil"
                    size="small"
                    kind="quiet"
                    label={say('planWork.funding.editOf', { name: source.name })}
                    onPress={() => setOpen(source.id)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      <p className={classes('caption', styles.hint)}>{say('planWork.funding.hint')}</p>
      {open === 'new' || opened !== undefined ? (
        <FundingDialog key={open} planId={planId} source={opened ?? null} currency={currency} onClose={() => setOpen(null)} />
      ) : null}
    </section>
  );
}

function FundingMark({ state }: Pick<Funding, 'state'>): ReactElement {
  const say = useText();
  const words = say(`planWork.funding.state.${state}`);
  if (state === 'granted') {
    return (
      <Tag tone="ok" icon="check">
        {words}
      </Tag>
    );
  }
  return state === 'refused' ? <Tag icon="close">{words}</Tag> : <Tag>{words}</Tag>;
}

/** The day by which an answer is expected; one that is past without an answer is late. */
function AnswerDay({ source, today }: { readonly source: Funding; readonly today: CalendarDate }): ReactElement | null {
  const say = useText();
  const dates = useDates();
  if (source.answerBy === null) return <span className={styles.quiet}>–</span>;
  const isLate = source.answerBy < today && (source.state === 'asked' || source.state === 'toAsk');
  return isLate ? (
    <span className={styles.late}>
      <Icon name="concern" size={12} />
      {say('planWork.funding.late', { date: dates.short(source.answerBy) })}
    </span>
  ) : (
    <span>{dates.short(source.answerBy)}</span>
  );
}

import { Fragment, type ReactElement } from 'react';
import { Button, classes, SectionHead, Table, useMoney, useText } from '#renderer/ui/index.ts';
import type { PlanAction, PlanSkill } from '#shared/domain/plan/plan.ts';
import type { SkillCosts } from '#shared/domain/plan/plan-costs.ts';
import styles from './costs.module.css';

interface CostTableProps {
  readonly costs: readonly SkillCosts[];
  readonly currency: string;
  readonly onCost: (skill: PlanSkill, action: PlanAction) => void;
}

/** The costs of every skill and step. Free steps of a skill that has paid ones are named beside it: they may do instead. */
export function CostTable({ costs, currency, onCost }: CostTableProps): ReactElement {
  const say = useText();
  const money = useMoney();
  const words = (cost: number | null) =>
    cost === null ? say('plans.table.notStated') : cost === 0 ? say('plans.table.free') : money.amount(cost, currency);
  return (
    <section className={styles.section}>
      <SectionHead title={say('planWork.costs.title')} facts={say('planWork.costs.in', { currency: money.currencyName(currency) })} />
      <Table label={say('planWork.costs.title')}>
        <thead>
          <tr>
            <th scope="col">{say('planWork.costs.what')}</th>
            <th scope="col" className={classes('end', styles.figures)}>
              {say('plans.table.cost')}
            </th>
            <th scope="col" className={styles.change}>
              <span className="visuallyHidden">{say('planWork.costs.change')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {costs.map(({ skill, stated, missing, free, paid, notStated }) => (
            <Fragment key={skill.id}>
              <tr className={styles.skill}>
                <td>{skill.name}</td>
                <td className="end figure">
                  {stated !== null && missing > 0 ? say('plans.table.costFrom', { cost: words(stated) }) : words(stated)}
                </td>
                <td />
              </tr>
              {[...paid, ...notStated].map((action) => (
                <tr key={action.id}>
                  <td className={styles.step}>{action.text}</td>
                  <td className={classes('end figure', action.cost === null && styles.quiet)}>{words(action.cost)}</td>
                  <td className="end">
                    <Button
                      size="small"
                      kind="quiet"
                      label={say(action.cost === null ? 'planWork.costs.stateOf' : 'planWork.costs.changeOf', { action: action.text })}
                      onPress={() => onCost(skill, action)}
                    >
                      {say(action.cost === null ? 'planWork.costs.state' : 'planWork.costs.change')}
                    </Button>
                  </td>
                </tr>
              ))}
              {free.length === 0 ? null : (
                <tr>
                  <td className={classes(styles.step, styles.quiet)}>
                    {say('planWork.costs.free', {
                      steps: free.map(({ text }) => text).join('; '),
                    })}
                  </td>
                  <td className={classes('end', styles.quiet)}>{say('plans.table.free')}</td>
                  <td />
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </Table>
    </section>
  );
}

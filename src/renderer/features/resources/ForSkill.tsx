import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import type { Failure } from '#renderer/app/failure.ts';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { Button, Icon, useDates, useText } from '#renderer/ui/index.ts';
import type { ServingResource } from '#shared/contract/resources.ts';
import type { ResourceId } from '#shared/domain/ids.ts';
import { isCheckOld } from '#shared/domain/resource/resource.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import styles from './ForSkill.module.css';
import { type ResourceStep, useResourceStep } from './use-resource-step.ts';
import { useResourceWords } from './use-resource-words.ts';

interface ForSkillProps {
  /** What the skill is called, by the plan and by the pages it came from. */
  readonly names: readonly string[];
  /** The plan's. */
  readonly currency: string;
  readonly today: CalendarDate;
  /** The resources that are steps of the skill already. */
  readonly taken: ReadonlySet<ResourceId>;
  readonly onStep: (step: ResourceStep) => void;
  readonly busy: boolean;
  readonly failure: Failure | null;
}

/** As many as a counselor takes in at a glance; the others are one press away. */
const FIRST = 3;

/** What the office has for a skill, found by its name: free ones first, then by cost. One press makes one a step. */
export function ForSkill(props: ForSkillProps): ReactElement {
  const { names, currency, today, taken, onStep, busy, failure } = props;
  const say = useText();
  const { queries } = useEngine();
  const [isAll, setIsAll] = useState(false);
  const stepOf = useResourceStep(currency);
  const serving = useQuery(queries.resources.serving.queryOptions({ input: { names: [...names].slice(0, 50), currency } }));
  return (
    <section className={styles.block} aria-label={say('resources.forSkill.title')}>
      <h3 className={styles.title}>
        {say('resources.forSkill.title')}
        <Link to="/resources">{say('resources.forSkill.all')}</Link>
      </h3>
      <FailureBanner failure={failure} />
      <Loaded query={serving} rows={2}>
        {(found) =>
          found.length === 0 ? (
            <p className="caption">{say('resources.forSkill.none')}</p>
          ) : (
            <>
              <ul className={styles.list}>
                {(isAll ? found : found.slice(0, FIRST)).map((each) => (
                  <Offer
                    key={each.resource.id}
                    offer={each}
                    today={today}
                    isTaken={taken.has(each.resource.id)}
                    busy={busy}
                    onTake={() => onStep(stepOf(each.resource))}
                  />
                ))}
              </ul>
              {found.length > FIRST ? (
                <span>
                  <Button size="small" kind="quiet" icon={isAll ? 'up' : 'down'} onPress={() => setIsAll(!isAll)}>
                    {say(isAll ? 'resources.forSkill.fewer' : 'resources.forSkill.more', { count: found.length - FIRST })}
                  </Button>
                </span>
              ) : null}
            </>
          )
        }
      </Loaded>
    </section>
  );
}

interface OfferProps {
  readonly offer: ServingResource;
  readonly today: CalendarDate;
  readonly isTaken: boolean;
  readonly busy: boolean;
  readonly onTake: () => void;
}

function Offer({ offer: { resource, skill, likeness }, today, isTaken, busy, onTake }: OfferProps): ReactElement {
  const say = useText();
  const words = useResourceWords();
  const dates = useDates();
  const { title, provider, hours, cost, languages, checkedOn } = resource;
  return (
    <li className={styles.offer}>
      <Link className={styles.name ?? ''} to="/resources" search={{ open: resource.id }}>
        {title}
      </Link>
      {isTaken ? (
        <span className={styles.taken}>
          <Icon name="check" size={12} />
          {say('resources.forSkill.taken')}
        </span>
      ) : (
        <Button size="small" icon="plus" busy={busy} label={say('resources.forSkill.takeLabel', { title })} onPress={onTake}>
          {say('resources.forSkill.take')}
        </Button>
      )}
      <span className={styles.facts}>
        <span className={styles.provider}>{[words.kind(resource.kind), provider].filter((text) => text !== '').join(' · ')}</span>
        <span>
          <Icon name="hours" size={12} />
          {hours === null ? say('resources.forSkill.hoursNone') : words.hours(hours)}
        </span>
        <span>
          {cost?.amount === 0 ? null : <Icon name="coin" size={12} />}
          {cost === null ? say('resources.forSkill.costNone') : words.cost(cost)}
        </span>
        {languages.length === 0 ? null : <span>{words.languages(languages)}</span>}
      </span>
      <span className={styles.why}>{say(`resources.forSkill.why.${likeness}`, { skill })}</span>
      {isCheckOld(checkedOn, today) && checkedOn !== null ? (
        <span className={styles.old}>
          <Icon name="clock" size={12} />
          {say('resources.forSkill.old', { date: dates.full(checkedOn) })}
        </span>
      ) : null}
    </li>
  );
}

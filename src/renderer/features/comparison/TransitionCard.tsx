import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { Button, Icon, SectionHead, Select, useText } from '#renderer/ui/index.ts';
import type { ComparedOption } from '#shared/domain/comparison/comparison.ts';
import type { ClientId, ProfileId } from '#shared/domain/ids.ts';
import type { Transition } from '#shared/domain/transition/transition.ts';
import { transitionSentence } from '#shared/domain/transition/transition-sentences.ts';
import styles from './Transition.module.css';

interface TransitionCardProps {
  readonly clientId: ClientId;
  readonly options: readonly ComparedOption[];
}

interface Ends {
  readonly from: ProfileId;
  readonly to: ProfileId;
}

/** What the step from one of the options to another asks for and brings, in five lines that are never summed up. It has a direction. */
export function TransitionCard({ clientId, options }: TransitionCardProps): ReactElement | null {
  const say = useText();
  const [chosen, setChosen] = useState<Ends | null>(null);
  const ends = endsAmong(options, chosen);
  if (ends === null) return null;
  const turned = { from: ends.to, to: ends.from };
  const choose = (changed: Partial<Ends>) => {
    const next = { ...ends, ...changed };
    setChosen(next.from === next.to ? turned : next);
  };
  const choices = options.map(({ profileId, title }) => ({ value: profileId, label: title }));
  const kinds = new Set(options.filter(({ profileId }) => profileId === ends.from || profileId === ends.to).map(({ origin }) => origin));
  return (
    <section className={styles.card} aria-label={say('comparison.step.title')}>
      <SectionHead title={say('comparison.step.title')} facts={say('comparison.step.facts')} />
      <div className={styles.ends}>
        <Select label={say('comparison.step.from')} value={ends.from} choices={choices} onChange={(from) => choose({ from })} />
        <Select label={say('comparison.step.to')} value={ends.to} choices={choices} onChange={(to) => choose({ to })} />
        <Button icon="undo" onPress={() => setChosen(turned)}>
          {say('comparison.step.turn')}
        </Button>
      </div>
      <Step clientId={clientId} ends={ends} />
      {kinds.size > 1 ? <p className="caption">{say('comparison.step.byLibrary')}</p> : null}
    </section>
  );
}

/** As chosen while both are among the options; else from the one the client has worked in, or the first, to the first other. */
function endsAmong(options: readonly ComparedOption[], chosen: Ends | null): Ends | null {
  const ids = options.map(({ profileId }) => profileId);
  if (chosen !== null && ids.includes(chosen.from) && ids.includes(chosen.to)) return chosen;
  const from = (options.find(({ isHeld }) => isHeld) ?? options[0])?.profileId;
  const to = ids.find((id) => id !== from);
  return from === undefined || to === undefined ? null : { from, to };
}

function Step({ clientId, ends }: { readonly clientId: ClientId; readonly ends: Ends }): ReactElement {
  const say = useText();
  const { queries } = useEngine();
  const step = useQuery(queries.comparison.transition.queryOptions({ input: { clientId, ...ends } }));
  return (
    <Loaded query={step} rows={5}>
      {(transition) =>
        transition === null ? <p className="secondary">{say('comparison.step.noFigures')}</p> : <FiveLines transition={transition} />
      }
    </Loaded>
  );
}

function FiveLines({ transition }: { readonly transition: Transition }): ReactElement {
  const say = useText();
  return (
    <>
      <dl className={styles.lines}>
        {transition.lines.map((line) => {
          const { id, values } = transitionSentence(line);
          return (
            <div key={line.line} data-distance={line.line === transition.distance}>
              <dt>{say(`transition.line.${line.line}`)}</dt>
              <dd>{say(id, values)}</dd>
            </div>
          );
        })}
      </dl>
      <p className={styles.distance}>
        <Icon name="info" size={12} />
        {say('comparison.step.distance', { line: transition.distance ?? 'none' })}
      </p>
    </>
  );
}

import { type CSSProperties, type ReactElement, useEffect, useRef, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { useShortcuts } from '#renderer/app/keyboard.tsx';
import { useChange } from '#renderer/app/use-change.ts';
import { useText } from '#renderer/ui/index.ts';
import { ClientAnswer, type ClientView, ClientViewStep, isAsked } from '#shared/domain/client-view.ts';
import styles from './ClientView.module.css';
import { headingLanguage, secondLanguage } from './heading-language.ts';
import { HeadingsProvider } from './headings.tsx';
import { StepFooter } from './StepFooter.tsx';
import { StepContent } from './steps/index.ts';
import { TEXT_SIZES, type TextSize } from './text-size.ts';
import { ViewHeader } from './ViewHeader.tsx';

const STEPS = ClientViewStep.options;

interface ClientViewStageProps {
  readonly view: ClientView;
  readonly onLeave: () => void;
}

/** Five steps with one question each where there is something to ask about, under a bar that only sets how they are read. */
export function ClientViewStage({ view, onLeave }: ClientViewStageProps): ReactElement {
  const say = useText();
  const { client, occupation } = view;
  const [language, setLanguage] = useState(() => headingLanguage(client.languages));
  const [size, setSize] = useState<TextSize>(client.largePrint ? 'large' : 'medium');
  const [place, setPlace] = useState(0);
  const step = STEPS[place] ?? 'work';
  const answer = useAnswer(view, step);
  const stage = useRef<HTMLElement>(null);
  const go = (next: number) => setPlace(Math.min(Math.max(next, 0), STEPS.length - 1));
  const resize = (by: 1 | -1) => setSize((current) => TEXT_SIZES[TEXT_SIZES.indexOf(current) + by] ?? current);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step begins at its top
  useEffect(() => {
    // What a screen reader says first, and what the arrow keys scroll.
    stage.current?.querySelector('h1')?.focus();
    stage.current?.scrollTo({ top: 0 });
  }, [step]);
  useShortcuts(say('clientView.title'), [
    { keys: 'ArrowRight', label: say('clientView.key.next'), run: () => go(place + 1) },
    { keys: 'ArrowLeft', label: say('clientView.key.back'), run: () => go(place - 1) },
    ...(isAsked(view, step) ? ClientAnswer.options : []).map((value, index) => ({
      keys: String(index + 1),
      label: say('clientView.key.answer'),
      run: () => answer.run(value),
    })),
    { keys: '+', label: say('clientView.key.larger'), run: () => resize(1) },
    { keys: '=', label: say('clientView.key.larger'), run: () => resize(1) },
    { keys: '-', label: say('clientView.key.smaller'), run: () => resize(-1) },
  ]);

  const scale: CSSProperties & Record<`--${string}`, string> = { '--scale': { small: '0.82', medium: '1', large: '1.25' }[size] };
  return (
    <HeadingsProvider language={language} second={secondLanguage(language, client.languages)}>
      <ViewHeader
        whose={say('clientView.forName', { name: client.name })}
        about={occupation?.title ?? (view.plan === null ? null : say('clientView.yourPlan'))}
        language={language}
        onLanguage={setLanguage}
        size={size}
        onSize={setSize}
        onLeave={onLeave}
      />
      <main
        ref={stage}
        id="main"
        className={styles.stage}
        style={scale}
        aria-label={say('clientView.step', { now: place + 1, all: STEPS.length, name: say(`clientView.step.${step}`) })}
      >
        <FailureBanner failure={answer.failure} />
        <StepContent view={view} step={step} onAnswer={answer.run} />
      </main>
      <StepFooter steps={STEPS} place={place} onGo={go} />
    </HeadingsProvider>
  );
}

/** The client's word on a step; null takes it away. */
function useAnswer({ client: { id: clientId }, occupation }: ClientView, step: ClientViewStep) {
  const { client } = useEngine();
  return useChange({
    write: (answer: ClientAnswer | null) => client.clientView.answer({ clientId, profileId: occupation?.profileId ?? null, step, answer }),
  });
}

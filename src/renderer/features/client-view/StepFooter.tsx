import type { ReactElement } from 'react';
import { Button as FooterButton } from 'react-aria-components';
import { classes, Icon, useText } from '#renderer/ui/index.ts';
import type { ClientViewStep } from '#shared/domain/client-view.ts';
import styles from './ClientView.module.css';
import { useHeadings } from './headings.tsx';

interface StepFooterProps {
  readonly steps: readonly ClientViewStep[];
  readonly place: number;
  readonly onGo: (place: number) => void;
}

/** Where in the five steps this is, and the way to the one before and after. */
export function StepFooter({ steps, place, onGo }: StepFooterProps): ReactElement {
  const say = useText();
  const { heading, language } = useHeadings();
  const next = steps[place + 1];
  return (
    <footer className={styles.footer} lang={language}>
      {place === 0 ? (
        <span />
      ) : (
        <FooterButton className={styles.way ?? ''} onPress={() => onGo(place - 1)}>
          <Icon name="left" />
          {heading('clientView.back')}
        </FooterButton>
      )}
      <ol className={styles.steps} aria-label={say('clientView.steps')}>
        {steps.map((step, index) => (
          <li
            key={step}
            className={classes(index < place && styles.past, index === place && styles.now)}
            aria-current={index === place ? 'step' : undefined}
          >
            {heading(`clientView.step.${step}`)}
          </li>
        ))}
      </ol>
      {next === undefined ? (
        <span />
      ) : (
        <FooterButton className={classes(styles.way, styles.next)} onPress={() => onGo(place + 1)}>
          {heading(`clientView.step.${next}`)}
          <Icon name="right" />
        </FooterButton>
      )}
    </footer>
  );
}

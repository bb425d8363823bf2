import type { ReactElement } from 'react';
import { Focusable, Tooltip as RacTooltip, TooltipTrigger } from 'react-aria-components';
import styles from './Tooltip.module.css';

interface TooltipProps {
  readonly text: string;
  /** A button or another focusable control of this folder. */
  readonly children: ReactElement;
}

/** Words that appear beside a control on hover and on focus. Never the only place of something a person must know. */
export function Tooltip({ text, children }: TooltipProps): ReactElement {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <RacTooltip className={styles.tooltip ?? ''} offset={6}>
        {text}
      </RacTooltip>
    </TooltipTrigger>
  );
}

/** A tooltip on something that is no button: a drawing, a mark. The child becomes focusable and must carry a role and a name. */
export function TooltipOn({
  text,
  children,
}: {
  readonly text: string;
  readonly children: ReactElement<React.DOMAttributes<Element>, string>;
}): ReactElement {
  return (
    <Tooltip text={text}>
      <Focusable>{children}</Focusable>
    </Tooltip>
  );
}

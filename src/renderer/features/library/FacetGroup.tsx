import { memo, type ReactElement, type ReactNode } from 'react';
import { Disclosure, DisclosurePanel, Heading, Button as RacButton } from 'react-aria-components';
import { z } from 'zod';
import { useKeptState } from '#renderer/app/kept.tsx';
import { Checkbox, classes, Icon, VerdictMark } from '#renderer/ui/index.ts';
import type { AiVerdict } from '#shared/domain/profile/profile.ts';
import styles from './FacetPanel.module.css';
import type { FilterId } from './facets.ts';

interface FacetGroupProps {
  readonly id: FilterId;
  readonly title: string;
  readonly startsOpen: boolean;
  readonly children: ReactNode;
}

/** One filter under its heading, which folds it; whether it is folded is kept while the workspace is open. */
export function FacetGroup({ id, title, startsOpen, children }: FacetGroupProps): ReactElement {
  const [open, setOpen] = useKeptState(`library.facet.${id}`, z.boolean(), startsOpen);
  return (
    <Disclosure className={styles.facet ?? ''} isExpanded={open} onExpandedChange={setOpen}>
      <Heading level={2} className={styles.heading ?? ''}>
        <RacButton slot="trigger" className={styles.fold ?? ''}>
          {title}
          <Icon name={open ? 'up' : 'down'} size={12} />
        </RacButton>
      </Heading>
      <DisclosurePanel className={styles.panel ?? ''} aria-label={title} role="group">
        {children}
      </DisclosurePanel>
    </Disclosure>
  );
}

interface FacetBoxProps {
  readonly word: string;
  /** The sign before the word, of a verdict. */
  readonly verdict?: AiVerdict | undefined;
  readonly value: string;
  readonly checked: boolean;
  readonly onToggle: (value: string) => void;
}

interface FacetChoiceProps extends FacetBoxProps {
  readonly amount: number;
}

/** One value of a filter, and how many profiles have it. */
export function FacetChoice({ amount, ...box }: FacetChoiceProps): ReactElement {
  return (
    <div className={classes(styles.choice, amount === 0 && !box.checked && styles.empty)}>
      <FacetBox {...box} />
      <span className={classes(styles.amount, 'figure')}>{amount}</span>
    </div>
  );
}

/** Drawn anew only when it changes itself: the amounts change with every letter of a search. */
const FacetBox = memo(function FacetBox({ word, verdict, value, checked, onToggle }: FacetBoxProps): ReactElement {
  return (
    <Checkbox checked={checked} onChange={() => onToggle(value)}>
      {verdict === undefined ? word : <VerdictMark kind={verdict} word={word} />}
    </Checkbox>
  );
});

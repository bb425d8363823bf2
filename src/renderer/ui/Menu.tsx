import type { ReactElement } from 'react';
import { MenuItem, MenuTrigger, Popover, Menu as RacMenu, Separator } from 'react-aria-components';
import { classes } from './classes.ts';
import { Icon, type IconName } from './Icon.tsx';
import { KeyHint } from './KeyHint.tsx';
import styles from './Menu.module.css';

export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName;
  /** Keys as shown: "Ctrl C". */
  readonly keys?: string;
  readonly destructive?: boolean;
  readonly onAction: () => void;
}

export interface MenuProps {
  readonly label: string;
  /** The button that opens it. */
  readonly trigger: ReactElement;
  /** Groups are parted by a hairline. */
  readonly groups: readonly (readonly MenuAction[])[];
}

export function Menu({ label, trigger, groups }: MenuProps): ReactElement {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={styles.menu ?? ''} offset={4}>
        <RacMenu className={styles.items ?? ''} aria-label={label}>
          {groups.flatMap((group, index) => [
            ...(index === 0 ? [] : [<Separator key={`line-${group[0]?.id ?? index}`} className={styles.line ?? ''} />]),
            ...group.map((action) => (
              <MenuItem
                key={action.id}
                id={action.id}
                textValue={action.label}
                className={classes(styles.item, action.destructive === true && styles.destructive)}
                onAction={action.onAction}
              >
                {action.icon === undefined ? null : <Icon name={action.icon} />}
                {action.label}
                {action.keys === undefined ? null : <KeyHint keys={action.keys} />}
              </MenuItem>
            )),
          ])}
        </RacMenu>
      </Popover>
    </MenuTrigger>
  );
}

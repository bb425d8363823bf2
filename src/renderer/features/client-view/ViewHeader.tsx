import { type ReactElement, useState } from 'react';
import { Button as HoldButton } from 'react-aria-components';
import { BrandMark } from '#renderer/app/Brand.tsx';
import { classes, Icon, KeyHint, Segmented, useText } from '#renderer/ui/index.ts';
import type { ViewLanguage } from '#shared/domain/languages.ts';
import styles from './ClientView.module.css';
import { TEXT_SIZES, type TextSize } from './text-size.ts';
import { useHeldEscape, useHold } from './use-hold.ts';

/** Each language by its own name. */
const LANGUAGES: readonly { readonly value: ViewLanguage; readonly label: string }[] = [
  { value: 'en', label: 'English' },
  { value: 'th', label: 'ไทย' },
  { value: 'zh-Hant', label: '繁體中文' },
];

const SIZE_SIGNS: Readonly<Record<TextSize, string>> = { small: 'A−', medium: 'A', large: 'A+' };

interface ViewHeaderProps {
  /** Whom it is for: always in full. */
  readonly whose: string;
  /** The occupation or plan shown; cut where the window is narrow, since its step says it as well. */
  readonly about: string | null;
  readonly language: ViewLanguage;
  readonly onLanguage: (language: ViewLanguage) => void;
  readonly size: TextSize;
  readonly onSize: (size: TextSize) => void;
  readonly onLeave: () => void;
}

export function ViewHeader({ whose, about, language, onLanguage, size, onSize, onLeave }: ViewHeaderProps): ReactElement {
  const say = useText();
  return (
    <header className={styles.header}>
      <BrandMark />
      <p className={styles.title}>
        <strong className={styles.whose}>{whose}</strong>
        {about === null ? null : (
          <span className={styles.about} title={about}>
            {about}
          </span>
        )}
      </p>
      <Segmented label={say('clientView.language')} choices={LANGUAGES} value={language} onChange={onLanguage} />
      <Segmented
        label={say('clientView.size')}
        choices={TEXT_SIZES.map((value) => ({ value, label: SIZE_SIGNS[value], spoken: say(`clientView.size.${value}`) }))}
        value={size}
        onChange={onSize}
      />
      <span className={styles.private}>
        <Icon name="eyeOff" />
        {say('clientView.private')}
      </span>
      <LeaveButton onLeave={onLeave} />
    </header>
  );
}

/** Held for a second it leaves, as Escape does. A screen reader, which cannot hold, leaves by pressing it. */
function LeaveButton({ onLeave }: { readonly onLeave: () => void }): ReactElement {
  const say = useText();
  const hold = useHold(onLeave);
  const [letGo, setLetGo] = useState(false);
  useHeldEscape(hold);
  return (
    <>
      <HoldButton
        className={classes(styles.leave, hold.holding && styles.holding)}
        onPressStart={hold.begin}
        onPressEnd={hold.stop}
        onPress={(event) => {
          if (event.pointerType === 'virtual') onLeave();
          else setLetGo(true);
        }}
      >
        {say('clientView.leave')}
        <KeyHint keys={say('clientView.leave.hold')} />
      </HoldButton>
      <span className="visuallyHidden" role="status">
        {hold.holding || letGo ? say('clientView.leave.keepHolding') : ''}
      </span>
    </>
  );
}

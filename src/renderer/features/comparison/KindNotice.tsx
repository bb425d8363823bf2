import type { ReactElement } from 'react';
import { Banner, Button, useText } from '#renderer/ui/index.ts';
import type { ComparedOption } from '#shared/domain/comparison/comparison.ts';
import { isMixed } from '#shared/domain/comparison/rank-options.ts';
import type { ProfileId } from '#shared/domain/ids.ts';
import { SocCode } from '#shared/domain/occupation/occupation.ts';
import { wholeCode } from '#shared/domain/occupation/whole-code.ts';
import { computedProfileId } from '#shared/domain/profile/computed-profile-id.ts';
import styles from './Compare.module.css';

interface KindNoticeProps {
  readonly options: readonly ComparedOption[];
  readonly onShow: (ids: readonly ProfileId[]) => void;
}

/** Says that scores are of two kinds, or that a page states none, with the way to computed scores where the library has all of the occupations. */
export function KindNotice({ options, onShow }: KindNoticeProps): ReactElement | null {
  const say = useText();
  const silent = options.filter(({ stated }) => Object.values(stated).every((value) => value === null));
  if (!isMixed(options) && silent.length === 0) return null;
  const computed = options.flatMap(({ limits, socCode }) => (limits === null ? [] : (SocCode.safeParse(wholeCode(socCode)).data ?? [])));
  const hasAll = new Set(computed).size === options.length && options.some(({ origin }) => origin === 'page');
  return (
    <div className={styles.notice}>
      <Banner
        tone={isMixed(options) ? 'warn' : 'info'}
        action={
          hasAll ? (
            <Button size="small" onPress={() => onShow(computed.map(computedProfileId))}>
              {say('comparison.mixed.action')}
            </Button>
          ) : undefined
        }
      >
        {isMixed(options) ? say('comparison.mixed') : say('comparison.silent', { count: silent.length })}
      </Banner>
    </div>
  );
}

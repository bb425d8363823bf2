import type { ReactElement, ReactNode } from 'react';
import { PlainSection } from '#renderer/features/annotations/index.ts';
import { SectionHead, useText } from '#renderer/ui/index.ts';
import type { PlaceId } from './contents.ts';
import styles from './profile.module.css';
import { SectionAges } from './warnings/SectionAges.tsx';

export interface ProfileSectionBlockProps {
  readonly id: Exclude<PlaceId, 'products' | 'takeOver' | 'augment' | 'moat'>;
  readonly facts?: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** One section of the page, opened by the heavy hairline; `data-place` is where the list of contents leads. */
export function ProfileSectionBlock({ id, facts, aside, children }: ProfileSectionBlockProps): ReactElement {
  const say = useText();
  return (
    <section className={styles.section} data-place={id} aria-labelledby={`profile-${id}`}>
      <SectionHead id={`profile-${id}`} title={say(`profile.section.${id}`)} facts={facts} aside={aside} />
      {id === 'related' ? null : <SectionAges section={id} />}
      <PlainSection section={id}>{children}</PlainSection>
    </section>
  );
}

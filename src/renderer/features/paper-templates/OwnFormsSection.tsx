import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Button, SectionHead, useText } from '#renderer/ui/index.ts';
import styles from './forms.module.css';

/** The way from the settings to the office's own forms. */
export function OwnFormsSection(): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  return (
    <section aria-labelledby="own-forms-title">
      <SectionHead id="own-forms-title" title={say('paperTemplates.title')} />
      <p className={styles.intro}>{say('paperTemplates.intro')}</p>
      <Button icon="report" onPress={() => void navigate({ to: '/forms' })}>
        {say('paperTemplates.openList')}
      </Button>
    </section>
  );
}

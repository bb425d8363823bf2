import type { ErrorComponentProps } from '@tanstack/react-router';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { EmptyState, useText } from '#renderer/ui/index.ts';
import styles from './ErrorBoundary.module.css';
import { ErrorScreen } from './ErrorBoundary.tsx';

/** A screen that broke; the frame around it still works. */
export function RouteError({ error }: ErrorComponentProps): ReactElement {
  return <ErrorScreen error={error} />;
}

export function UnknownAddress(): ReactElement {
  const say = useText();
  return (
    <div className={styles.screen}>
      <EmptyState title={say('app.nowhere.title')} action={<Link to="/today">{say('app.nowhere.today')}</Link>}>
        {say('app.nowhere.text')}
      </EmptyState>
    </div>
  );
}

import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import type { ClientId } from '#shared/domain/ids.ts';
import type { OpeningLine } from '#shared/domain/opening/opening.ts';
import styles from './opening.module.css';

interface LineLinkProps {
  readonly line: OpeningLine;
  readonly clientId: ClientId;
  readonly children: ReactNode;
}

/** Opens the place that a line is about; the keys of the screen step from one to the next. */
export function LineLink({ line, clientId, children }: LineLinkProps): ReactElement {
  const shown = { className: styles.link ?? '', 'data-step': true };
  const params = { clientId };
  switch (line.kind) {
    case 'step':
    case 'milestone':
      return (
        <Link to="/plans/$clientId" params={params} {...shown}>
          {children}
        </Link>
      );
    case 'appointment':
      return (
        <Link to="/today" search={{ date: line.date }} {...shown}>
          {children}
        </Link>
      );
    case 'contact':
      return (
        <Link to="/clients/$clientId/sessions/$sessionId" params={{ clientId, sessionId: line.sessionId }} {...shown}>
          {children}
        </Link>
      );
    case 'annotations':
    case 'profile':
      return (
        <Link
          to="/library/$profileId"
          params={{ profileId: line.profileId }}
          search={line.kind === 'annotations' && line.itemId !== null ? { passage: line.itemId } : {}}
          {...shown}
        >
          {children}
        </Link>
      );
    default:
      return (
        <Link to="/clients/$clientId" params={params} search={{ tab: TABS[line.kind] }} {...shown}>
          {children}
        </Link>
      );
  }
}

/** The tab of the client's page on which something stands. */
const TABS = {
  followUp: 'overview',
  shortlist: 'occupations',
  rating: 'assessments',
  weights: 'assessments',
  interests: 'assessments',
  confidence: 'assessments',
} as const;

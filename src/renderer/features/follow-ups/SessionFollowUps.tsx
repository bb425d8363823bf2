import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { keepFocusHere } from '#renderer/app/keep-focus-here.ts';
import { Loaded } from '#renderer/app/Loaded.tsx';
import { useText } from '#renderer/ui/index.ts';
import type { Session } from '#shared/domain/session.ts';
import { AddFollowUp } from './AddFollowUp.tsx';
import { FollowUpRows } from './FollowUpRows.tsx';

/** The steps agreed in a session, with a line to agree the next one. Takes its heading from where it stands. */
export function SessionFollowUps({ session, label }: { readonly session: Session; readonly label: string }): ReactElement {
  const say = useText();
  const { queries } = useEngine();
  const query = useQuery(queries.followUps.forClient.queryOptions({ input: { clientId: session.clientId } }));
  return (
    <Loaded query={query} rows={1}>
      {({ today, followUps }) => {
        const agreed = followUps.filter(({ sessionId }) => sessionId === session.id);
        return (
          <div ref={keepFocusHere}>
            {agreed.length === 0 ? <p className="caption">{say('followUps.noneInSession')}</p> : null}
            <FollowUpRows label={label} followUps={agreed} today={today} />
            <AddFollowUp key={session.id} clientId={session.clientId} sessionId={session.id} />
          </div>
        );
      }}
    </Loaded>
  );
}

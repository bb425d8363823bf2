import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { Select, useDates, useText } from '#renderer/ui/index.ts';
import type { ClientId, SessionId } from '#shared/domain/ids.ts';

interface SessionChoiceProps {
  readonly clientId: ClientId;
  readonly value: SessionId | null;
  readonly onChange: (sessionId: SessionId | null) => void;
}

const NEWEST = 'newest';

/** Which session's note is printed: the newest signed one as long as none is chosen. */
export function SessionChoice({ clientId, value, onChange }: SessionChoiceProps): ReactElement | null {
  const say = useText();
  const dates = useDates();
  const { queries } = useEngine();
  const sessions = useQuery(queries.sessions.forClient.queryOptions({ input: { clientId } })).data;
  if (sessions === undefined) return null;
  if (sessions.length === 0) return <p className="caption">{say('report.session.none')}</p>;
  return (
    <Select
      label={say('report.session')}
      value={value ?? NEWEST}
      choices={[
        { value: NEWEST, label: say('report.session.newest', { signed: String(sessions.some(({ signed }) => signed !== null)) }) },
        ...sessions.map(({ id, number, format, startedAt, signed }) => ({
          value: id,
          label: say('report.session.one', {
            contact: String(format === 'contact'),
            number,
            date: dates.short(startedAt),
            signed: String(signed !== null),
          }),
        })),
      ]}
      onChange={(chosen) => onChange(sessions.find(({ id }) => id === chosen)?.id ?? null)}
    />
  );
}

import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { keepFocusHere } from '#renderer/app/keep-focus-here.ts';
import { Button, Icon, IconButton, useDates, useText } from '#renderer/ui/index.ts';
import type { ClientId } from '#shared/domain/ids.ts';
import { type Evidence, levelRaisedBy } from '#shared/domain/plan/evidence.ts';
import type { PlanSkill } from '#shared/domain/plan/plan.ts';
import { levelMessage } from '../words.ts';
import styles from './evidence.module.css';

interface EvidenceListProps {
  readonly labelledBy: string;
  readonly skill: PlanSkill;
  readonly clientId: ClientId;
  readonly evidence: readonly Evidence[];
  readonly onOpen: (evidence: Evidence) => void;
  /** The counselor takes a piece for the level it supports. */
  readonly onRaise: (level: number) => void;
}

/** What there is to show of one skill. A piece that supports a higher level than the one that stands offers it; nothing changes by itself. */
export function EvidenceList({ labelledBy, skill, clientId, evidence, onOpen, onRaise }: EvidenceListProps): ReactElement {
  const say = useText();
  const dates = useDates();
  const { queries } = useEngine();
  const files = useQuery(queries.attachments.forClient.queryOptions({ input: { clientId } })).data ?? [];
  if (evidence.length === 0) return <p className={`${styles.none} caption`}>{say('planWork.evidence.none')}</p>;
  return (
    <ul ref={keepFocusHere} aria-labelledby={labelledBy}>
      {evidence.map((piece) => {
        const raised = levelRaisedBy(piece, skill);
        const file = files.find(({ id }) => id === piece.attachmentId);
        return (
          <li key={piece.id} className={styles.piece}>
            <span className={styles.words}>{piece.shows}</span>
            <IconButton
              icon="pencil"
              size="small"
              kind="quiet"
              label={say('planWork.evidence.editOf', { shows: piece.shows })}
              onPress={() => onOpen(piece)}
            />
            <span className={styles.facts}>
              <span>{dates.short(piece.day)}</span>
              <span>
                {piece.level === null
                  ? say('planWork.evidence.noLevel')
                  : say('planWork.evidence.supports', { level: say(levelMessage(piece.level)) })}
              </span>
              <span>
                <Icon name={piece.checked === null ? 'clock' : 'check'} size={12} />
                {piece.checked === null
                  ? say('planWork.evidence.notChecked')
                  : say('planWork.evidence.checked', { by: piece.checked.by, date: dates.short(piece.checked.on) })}
              </span>
              {file === undefined ? null : (
                <span>
                  <Icon name="link" size={12} />
                  {file.name}
                </span>
              )}
              {raised === null ? null : (
                <Button
                  size="small"
                  icon="up"
                  label={say('planWork.evidence.raiseOf', { skill: skill.name, level: say(levelMessage(raised)) })}
                  onPress={() => onRaise(raised)}
                >
                  {say('planWork.evidence.raise', { level: say(levelMessage(raised)) })}
                </Button>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { DateField, Select, TextArea, TextField, useText } from '#renderer/ui/index.ts';
import type { AttachmentId, ClientId } from '#shared/domain/ids.ts';
import { type Evidence, EvidenceFields, isCheckedTooEarly } from '#shared/domain/plan/evidence.ts';
import type { PlanSkill } from '#shared/domain/plan/plan.ts';
import { type CalendarDate, canHaveBeen } from '#shared/domain/time.ts';
import { EntryDialog } from '../EntryDialog.tsx';
import { useWorkChange, type WorkChange } from '../use-plan-work.ts';
import { levelMessage } from '../words.ts';
import styles from './evidence.module.css';

interface EvidenceDialogProps {
  /** null: a new piece. */
  readonly evidence: Evidence | null;
  readonly skill: PlanSkill;
  readonly clientId: ClientId;
  readonly today: CalendarDate;
  readonly onClose: () => void;
}

const NONE = 'none';

/** What a piece of evidence shows, the level it supports, who checked it, and the file it may point to. */
export function EvidenceDialog({ evidence, skill, clientId, today, onClose }: EvidenceDialogProps): ReactElement {
  const say = useText();
  const change = useWorkChange();
  const { queries } = useEngine();
  const files = useQuery(queries.attachments.forClient.queryOptions({ input: { clientId } })).data ?? [];
  const [shows, setShows] = useState(evidence?.shows ?? '');
  const [day, setDay] = useState<CalendarDate | null>(evidence?.day ?? today);
  const [level, setLevel] = useState(evidence?.level ?? null);
  const [by, setBy] = useState(evidence?.checked?.by ?? '');
  const [on, setOn] = useState<CalendarDate | null>(evidence?.checked?.on ?? null);
  const [attachmentId, setFile] = useState<AttachmentId | null>(evidence?.attachmentId ?? null);
  const [tried, setTried] = useState(false);
  const checked = by.trim() === '' && on === null ? null : { by, on };
  const read = EvidenceFields.safeParse({ shows, day, level, checked, attachmentId });
  const dayWords = (value: CalendarDate | null) =>
    value === null ? say('plans.error.date') : canHaveBeen(value, today) ? undefined : say('planWork.error.dayToCome');
  const tooEarly = read.success && isCheckedTooEarly(read.data) ? say('planWork.error.checkedTooEarly') : undefined;
  const errors = {
    shows: shows.trim() === '' ? say('planWork.error.shows') : undefined,
    day: dayWords(day),
    by: checked !== null && by.trim() === '' ? say('planWork.error.checkedBy') : undefined,
    on: checked === null ? undefined : (dayWords(on) ?? tooEarly),
  };
  const said = (words: string) => (tried ? words : undefined);
  const toKeep = (revision: number): WorkChange | null => {
    setTried(true);
    if (!read.success || Object.values(errors).some((error) => error !== undefined)) return null;
    const fields = read.data;
    return evidence === null
      ? { write: (calls) => calls.addEvidence({ skillId: skill.id, fields }), said: say('planWork.evidence.added', { skill: skill.name }) }
      : {
          write: (calls) => calls.changeEvidence({ evidenceId: evidence.id, revision, fields }),
          said: say('planWork.evidence.changed', { skill: skill.name }),
        };
  };
  return (
    <EntryDialog
      title={say(evidence === null ? 'planWork.evidence.new' : 'planWork.evidence.edit', { skill: skill.name })}
      verb={say('planWork.evidence.keep')}
      change={change}
      entry={evidence === null ? null : { revision: evidence.revision, words: evidence.shows }}
      toKeep={toKeep}
      typed={[shows, day, level, by, on, attachmentId]}
      {...(evidence === null
        ? {}
        : {
            toRemove: (revision: number) => ({
              write: (calls) => calls.removeEvidence({ evidenceId: evidence.id, revision }),
              said: say('planWork.evidence.removed', { skill: skill.name }),
            }),
          })}
      onClose={onClose}
    >
      <TextArea
        label={say('planWork.evidence.shows')}
        hint={say('planWork.evidence.hint')}
        value={shows}
        onChange={setShows}
        rows={2}
        maxLength={500}
        autoFocus
        error={errors.shows === undefined ? undefined : said(errors.shows)}
      />
      <div className={styles.pair}>
        <DateField
          label={say('planWork.evidence.day')}
          value={day}
          onChange={setDay}
          error={errors.day === undefined ? undefined : said(errors.day)}
        />
        <Select
          label={say('planWork.evidence.level')}
          value={level === null ? NONE : String(level)}
          choices={[
            { value: NONE, label: say('plans.edit.notStated') },
            ...[0, 1, 2, 3, 4].map((each) => ({ value: String(each), label: `${each}  ${say(levelMessage(each))}` })),
          ]}
          onChange={(value) => setLevel(value === NONE ? null : Number(value))}
        />
      </div>
      <div className={styles.pair}>
        <TextField
          label={say('planWork.evidence.checkedBy')}
          hint={say('planWork.evidence.checkedHint')}
          value={by}
          onChange={setBy}
          maxLength={120}
          error={errors.by === undefined ? undefined : said(errors.by)}
        />
        <DateField
          label={say('planWork.evidence.checkedOn')}
          value={on}
          onChange={setOn}
          error={errors.on === undefined ? undefined : said(errors.on)}
        />
      </div>
      <Select
        label={say('planWork.evidence.file')}
        hint={say('planWork.evidence.fileHint')}
        value={attachmentId ?? NONE}
        choices={[
          { value: NONE, label: say('planWork.evidence.noFile') },
          ...files.map(({ id, name }) => ({ value: id as string, label: name })),
        ]}
        onChange={(value) => setFile(files.find(({ id }) => id === value)?.id ?? null)}
      />
    </EntryDialog>
  );
}

import type { ReactElement } from 'react';
import { DraftField, Select, useText } from '#renderer/ui/index.ts';
import { AgeBand, type Client } from '#shared/domain/client.ts';
import styles from '../ClientForm.module.css';
import { AGE_BAND_NAMES } from '../words.ts';
import { ProgramTags } from './ProgramTags.tsx';
import type { SectionParts } from './section-parts.ts';
import { useReading } from './use-reading.ts';

/** Stands for "not stated" among the choices. */
const NOT_STATED = 'notStated';

/** Name, reference, situation, age band and the office's own words. */
export function AboutSection({ client, change, set }: SectionParts): ReactElement {
  const say = useText();
  const read = useReading();
  const failure = change.failure?.code === 'referenceTaken' ? change.failure : null;
  return (
    <>
      <div className={styles.pair}>
        <DraftField
          label={say('clients.field.name')}
          hint={say('clients.field.nameHint')}
          saved={client.name}
          read={read.name}
          onCommit={(name) => set({ name })}
        />
        <DraftField
          label={say('clients.field.reference')}
          hint={say('clients.field.referenceHint')}
          saved={client.reference}
          read={read.reference}
          onCommit={(reference) => set({ reference })}
          refused={failure === null ? undefined : `${failure.message} ${failure.next}`}
        />
      </div>
      <DraftField
        label={say('clients.field.situation')}
        hint={say('clients.field.situationHint')}
        saved={client.situation}
        read={read.line}
        onCommit={(situation) => set({ situation })}
      />
      <div className={styles.pair}>
        <AgeChoice client={client} onChange={(ageBand) => set({ ageBand }, say('clients.field.ageBand'))} />
        <ProgramTags tags={client.programTags} onChange={(programTags) => set({ programTags }, say('clients.field.tags'))} />
      </div>
    </>
  );
}

interface AgeChoiceProps {
  readonly client: Client;
  readonly onChange: (band: AgeBand | null) => void;
}

function AgeChoice({ client, onChange }: AgeChoiceProps): ReactElement {
  const say = useText();
  return (
    <Select<AgeBand | typeof NOT_STATED>
      label={say('clients.field.ageBand')}
      hint={say('clients.field.ageBandHint')}
      value={client.ageBand ?? NOT_STATED}
      choices={[
        { value: NOT_STATED, label: say('clients.ageBand.notStated') },
        ...AgeBand.options.map((value) => ({ value, label: say(AGE_BAND_NAMES[value]) })),
      ]}
      onChange={(band) => onChange(band === NOT_STATED ? null : band)}
    />
  );
}

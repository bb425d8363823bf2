import { type ReactElement, useState } from 'react';
import { Checkbox, NumberStepper, PassphraseField, SearchField, Select, Switch, TextArea, TextField } from '#renderer/ui/index.ts';
import { Section, Specimen } from './Specimen.tsx';

export function FieldSpecimens(): ReactElement {
  const [reference, setReference] = useState('');
  const [secret, setSecret] = useState('four quite usual words');
  const [search, setSearch] = useState('librar');
  const [hours, setHours] = useState<number | null>(8);
  const [missing, setMissing] = useState<number | null>(null);
  const [language, setLanguage] = useState<'en' | 'th' | null>('en');
  const [checked, setChecked] = useState(true);
  const [note, setNote] = useState('Three years at a help desk already.');
  return (
    <Section title="Fields">
      <Specimen caption="empty, with hint" wide>
        <TextField
          label="Client reference"
          placeholder="C-0000"
          hint="Letters and digits, no names"
          value={reference}
          onChange={setReference}
        />
      </Specimen>
      <Specimen caption="error says what to do" wide>
        <TextField label="Hours a week" value="90" error="A week has room for 1 to 60 hours. Enter a number in that range." />
      </Specimen>
      <Specimen caption="read-only" wide>
        <TextField label="Library edition" value="2026.10" readOnly />
      </Specimen>
      <Specimen caption="large, secret" wide>
        <PassphraseField
          label="Passphrase"
          purpose="current"
          value={secret}
          onChange={setSecret}
          error="That passphrase does not match. 3 tries left before a 60-second pause."
        />
      </Specimen>
      <Specimen caption="search" wide>
        <SearchField label="Search occupations" value={search} onChange={setSearch} end={<span className="caption">67 of 1,016</span>} />
      </Specimen>
      <Specimen caption="one of several" wide>
        <Select
          label="Language"
          choices={[
            { value: 'en', label: 'English' },
            { value: 'th', label: 'Thai' },
          ]}
          value={language}
          onChange={setLanguage}
        />
      </Specimen>
      <Specimen caption="several lines" wide>
        <TextArea label="Note" value={note} onChange={setNote} rows={2} />
      </Specimen>
      <Specimen caption="stepper">
        <NumberStepper label="Hours a week" value={hours} onChange={setHours} min={1} max={60} unit="h" />
      </Specimen>
      <Specimen caption="not stated is empty, never 0">
        <NumberStepper label="Hours, optional" value={missing} onChange={setMissing} min={1} max={60} unit="h" />
      </Specimen>
      <Specimen caption="checkbox">
        <Checkbox checked={checked} onChange={setChecked}>
          Checked
        </Checkbox>
        <Checkbox checked={false} onChange={setChecked}>
          Not checked
        </Checkbox>
        <Checkbox checked={false} partly onChange={setChecked}>
          Some
        </Checkbox>
      </Specimen>
      <Specimen caption="switch">
        <Switch on={checked} onChange={setChecked}>
          On
        </Switch>
        <Switch on={!checked} onChange={setChecked}>
          Off
        </Switch>
      </Specimen>
    </Section>
  );
}

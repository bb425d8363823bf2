import type { ReactElement } from 'react';
import { Chip, Marked, MicroChart, PayBar, ProgressBar, ScoreMeter, SkillLevel, Tag, VerdictMark } from '#renderer/ui/index.ts';
import { Section, Specimen } from './Specimen.tsx';

const nine = [5.8, 5.5, 5.2, 6.5, 5, 4.5, 6.5, 6, 5.5];

export function MarkSpecimens(): ReactElement {
  return (
    <>
      <Section title="Chips and marks">
        <Specimen caption="filter chip">
          <Chip onRemove={() => undefined} removeLabel="Remove 25-4022 Librarian">
            25-4022 Librarian
          </Chip>
        </Specimen>
        <Specimen caption="tag">
          <Tag>Open</Tag>
        </Specimen>
        <Specimen caption="selected">
          <Tag tone="accent">Target</Tag>
        </Specimen>
        <Specimen caption="passed">
          <Tag tone="ok" icon="check">
            Fits its pages
          </Tag>
        </Specimen>
        <Specimen caption="warning">
          <Tag tone="warn" icon="concern">
            1 note has no date
          </Tag>
        </Specimen>
        <Specimen caption="failed">
          <Tag tone="danger" icon="close">
            Disk was full
          </Tag>
        </Specimen>
        <Specimen caption="verdicts">
          <VerdictMark kind="growing" word="Growing" />
          <VerdictMark kind="mixed" word="Mixed" />
          <VerdictMark kind="shrinking" word="Shrinking" />
          <VerdictMark kind="other" word="Unclear" />
        </Specimen>
        <Specimen caption="found">
          <span>
            <Marked text="Librarian and library technician" search="librar" />
          </span>
        </Specimen>
      </Section>
      <Section title="Scores">
        <Specimen caption="benefit" wide>
          <ScoreMeter value={6.5} direction="benefit" />
        </Specimen>
        <Specimen caption="burden" wide>
          <ScoreMeter value={6.5} direction="burden" />
        </Specimen>
        <Specimen caption="missing is never drawn as zero" wide>
          <ScoreMeter value={null} direction="benefit" />
        </Specimen>
        <Specimen caption="nine scores">
          <MicroChart values={nine} label="Income 5.8, Demand 5.5, Outlook 5.2, PR friendliness 6.5, AI risk 5.0 and four more" />
        </Specimen>
        <Specimen caption="nine not stated">
          <MicroChart values={nine.map(() => null)} label="No score is stated" />
        </Specimen>
        <Specimen caption="level 1, target 3 of 4">
          <SkillLevel now={1} target={3} />
        </Specimen>
        <Specimen caption="level not stated">
          <SkillLevel now={null} target={2} />
        </Specimen>
        <Specimen caption="39% done; tick: where it should be" wide>
          <ProgressBar label="74 of 192 h" done={0.39} due={0.42} size="medium" />
        </Specimen>
        <Specimen caption="pay on a shared scale" wide>
          <PayBar low={60_000} high={80_000} scale={{ low: 20_000, high: 120_000 }} />
        </Specimen>
      </Section>
    </>
  );
}

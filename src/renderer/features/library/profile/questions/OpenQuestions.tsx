import { type ReactElement, useState } from 'react';
import { useEngine } from '#renderer/app/engine-client.tsx';
import { FailureBanner } from '#renderer/app/FailureBanner.tsx';
import { type Change, useChange } from '#renderer/app/use-change.ts';
import { useFocusMainWhenLost } from '#renderer/app/use-focus-in-screen.ts';
import { Banner, Button, Dialog, IconButton, TextField, useText } from '#renderer/ui/index.ts';
import type { ProfileVersionId } from '#shared/domain/ids.ts';
import type { ImportQuestion } from '#shared/domain/profile/findings.ts';
import { partMessage } from './part-labels.ts';
import styles from './questions.module.css';

type Parts = ImportQuestion['parts'];

interface Answer {
  readonly question: ImportQuestion;
  readonly parts: Parts;
}

interface OpenQuestionsProps {
  readonly questions: readonly ImportQuestion[];
  readonly versionId: ProfileVersionId;
}

/** Lines whose split the text alone does not decide: counted above the page, decided one by one in a panel. */
export function OpenQuestions({ questions, versionId }: OpenQuestionsProps): ReactElement | null {
  const say = useText();
  const { client } = useEngine();
  const [open, setOpen] = useState(false);
  const answer = useChange({
    write: ({ question, parts }: Answer) => client.library.answerQuestion({ versionId, questionId: question.id, parts }),
    said: () => say('profile.questions.accepted'),
    onDone: (reading) => {
      if (reading.questions.length === 0) setOpen(false);
    },
  });
  // With the last answer the banner goes, and with it the button that the closing panel would give the keyboard back to.
  useFocusMainWhenLost(questions.length === 0);
  if (questions.length === 0) return null;
  return (
    <>
      <Banner
        action={
          <Button size="small" onPress={() => setOpen(true)}>
            {say('profile.questions.show')}
          </Button>
        }
      >
        {say('profile.questions.open', { count: questions.length })}
      </Banner>
      <Dialog
        title={say('profile.questions.title')}
        isOpen={open}
        onClose={() => setOpen(false)}
        width="wide"
        footer={<Button onPress={() => setOpen(false)}>{say('profile.questions.close')}</Button>}
      >
        <p className="secondary">{say('profile.questions.intro')}</p>
        <FailureBanner failure={answer.failure} />
        <ul className={styles.questions}>
          {questions.map((question) => (
            <Question key={question.id} question={question} answer={answer} />
          ))}
        </ul>
      </Dialog>
    </>
  );
}

function Question({ question, answer }: { readonly question: ImportQuestion; readonly answer: Change<Answer> }): ReactElement {
  const say = useText();
  const [draft, setDraft] = useState<Parts | null>(null);
  return (
    <li className={styles.question}>
      <h3>
        {say(`profile.questions.kind.${question.kind}`)}{' '}
        <span className="caption">{say('profile.questions.line', { line: question.line })}</span>
      </h3>
      <p className={styles.raw}>{question.raw}</p>
      {draft === null ? (
        <Proposal
          parts={question.parts}
          onAccept={() => answer.run({ question, parts: question.parts })}
          onEdit={() => setDraft(question.parts)}
          busy={answer.busy}
        />
      ) : (
        <PartsForm
          parts={draft}
          onChange={setDraft}
          onCancel={() => setDraft(null)}
          onSave={() => answer.run({ question, parts: draft.filter((part) => part.text.trim() !== '') })}
          busy={answer.busy}
        />
      )}
    </li>
  );
}

interface ProposalProps {
  readonly parts: Parts;
  readonly onAccept: () => void;
  readonly onEdit: () => void;
  readonly busy: boolean;
}

function Proposal({ parts, onAccept, onEdit, busy }: ProposalProps): ReactElement {
  const say = useText();
  return (
    <>
      <dl className={styles.parts}>
        {parts.map((part, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts are an order of words; two may be alike
          <div key={place}>
            <dt>{say(partMessage(part.label))}</dt>
            <dd>{part.text}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.buttons}>
        <Button size="small" icon="check" busy={busy} onPress={onAccept}>
          {say('profile.questions.accept')}
        </Button>
        <Button size="small" kind="quiet" icon="pencil" onPress={onEdit}>
          {say('profile.questions.edit')}
        </Button>
      </div>
    </>
  );
}

interface PartsFormProps {
  readonly parts: Parts;
  readonly onChange: (parts: Parts) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly busy: boolean;
}

function PartsForm({ parts, onChange, onSave, onCancel, busy }: PartsFormProps): ReactElement {
  const say = useText();
  const label = parts.at(-1)?.label ?? 'name';
  return (
    <>
      <ul className={styles.form}>
        {parts.map((part, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts are an order of words; two may be alike
          <li key={place}>
            <TextField
              label={say(partMessage(part.label))}
              value={part.text}
              onChange={(text) => onChange(parts.map((other, at) => (at === place ? { ...other, text } : other)))}
            />
            {parts.length > 1 ? (
              <IconButton
                icon="close"
                size="small"
                kind="quiet"
                label={say('profile.questions.removePart')}
                onPress={() => onChange(parts.filter((_, at) => at !== place))}
              />
            ) : null}
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button size="small" busy={busy} onPress={onSave}>
          {say('profile.questions.save')}
        </Button>
        <Button size="small" kind="quiet" icon="plus" onPress={() => onChange([...parts, { label, text: '' }])}>
          {say('profile.questions.addPart')}
        </Button>
        <Button size="small" kind="quiet" onPress={onCancel}>
          {say('profile.questions.cancel')}
        </Button>
      </div>
    </>
  );
}

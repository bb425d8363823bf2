import { createContext, type ReactElement, use, useRef } from 'react';
import { TextArea, useText } from '#renderer/ui/index.ts';
import { readFieldText } from '#shared/domain/paper-template/field-text.ts';
import { type FormWords, longestWords } from '#shared/domain/paper-template/paper-template.ts';
import { FieldMenu } from './FieldMenu.tsx';
import styles from './FormEditor.module.css';

/** Whether the case file has the form as it stands on the screen: then Ctrl Z in a text takes back the last change of the form. */
export const FormIsSaved = createContext(false);

interface FormTextProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Fields in it are filled in; else it is printed as it is written. */
  readonly takesFields: boolean;
  readonly rows?: number;
  /** The block says already what it is. */
  readonly hideLabel?: boolean;
}

/** A text of a form; what is wrong in it is said at it, with the place. */
export function FormText({ label, value, onChange, takesFields, rows = 1, hideLabel = false }: FormTextProps): ReactElement {
  const say = useText();
  const isSaved = use(FormIsSaved);
  const field = useRef<HTMLTextAreaElement>(null);
  const [fault] = takesFields ? readFieldText(value).faults : [];
  return (
    <div className={styles.text}>
      <TextArea
        ref={field}
        label={label}
        hideLabel={hideLabel}
        value={value}
        saved={isSaved ? value : undefined}
        onChange={onChange}
        rows={rows}
        maxLength={longestWords}
        error={fault === undefined ? undefined : say('paperTemplates.fault', { why: fault.why, found: fault.found, at: fault.at })}
      />
      {takesFields ? <FieldMenu field={field} of={label} /> : null}
    </div>
  );
}

interface FormWordsFieldProps extends Omit<FormTextProps, 'value' | 'onChange'> {
  readonly words: FormWords;
  readonly onChange: (words: FormWords) => void;
  /** The form has a second language. */
  readonly isTwofold: boolean;
}

/** A text in the language of the form, and in its second one beneath. */
export function FormWordsField({ words, onChange, isTwofold, label, ...rest }: FormWordsFieldProps): ReactElement {
  const say = useText();
  return (
    <>
      <FormText {...rest} label={label} value={words.text} onChange={(text) => onChange({ ...words, text })} />
      {isTwofold ? (
        <FormText
          {...rest}
          hideLabel={false}
          label={say('paperTemplates.inSecond', { label })}
          value={words.second}
          onChange={(second) => onChange({ ...words, second })}
        />
      ) : null}
    </>
  );
}

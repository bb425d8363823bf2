import type { ReactElement, RefObject } from 'react';
import { putIn } from '#renderer/features/phrases/index.ts';
import { Button, Menu, useText } from '#renderer/ui/index.ts';
import { writtenField } from '#shared/domain/paper-template/field-text.ts';
import { type FormField, formFieldNames, formFields } from '#shared/domain/paper-template/fields.ts';

interface FieldMenuProps {
  /** Where the field goes, at its caret. */
  readonly field: RefObject<HTMLTextAreaElement | null>;
  /** The text it goes into, for the button's name. */
  readonly of: string;
}

const groups = [...new Set(formFieldNames.map((name) => formFields[name].from))].map((from) =>
  formFieldNames.filter((name) => formFields[name].from === from),
);

/** All fields there are, by their names in words; the chosen one goes where the caret was. */
export function FieldMenu({ field, of }: FieldMenuProps): ReactElement {
  const say = useText();
  const put = (name: FormField) => {
    // The menu gives the focus back to its button first.
    requestAnimationFrame(() => {
      const { current } = field;
      if (current !== null) putIn(current, { from: current.selectionStart, to: current.selectionEnd, words: writtenField(name) });
    });
  };
  return (
    <Menu
      label={say('paperTemplates.fields')}
      trigger={
        <Button size="small" kind="quiet" icon="plus" label={say('paperTemplates.insertInto', { of })}>
          {say('paperTemplates.insert')}
        </Button>
      }
      groups={groups.map((names) =>
        names.map((name) => ({ id: name, label: say(`paperTemplates.field.${name}`), onAction: () => put(name) })),
      )}
    />
  );
}

import { type ReactElement, useId } from 'react';
import { Checkbox, NumberStepper, Segmented, Select, useText } from '#renderer/ui/index.ts';
import { columnsOf, formListNames } from '#shared/domain/paper-template/fields.ts';
import type { FormBlock } from '#shared/domain/paper-template/paper-template.ts';
import styles from './FormEditor.module.css';
import { FormText, FormWordsField } from './FormText.tsx';
import { newTable, noWords } from './new-block.ts';
import { RowList } from './RowList.tsx';

export interface BlockFieldsProps<Block extends FormBlock = FormBlock> {
  readonly block: Block;
  readonly isTwofold: boolean;
  readonly onChange: (block: FormBlock) => void;
}

/** What is written and chosen in a block. */
export function BlockFields({ block, isTwofold, onChange }: BlockFieldsProps): ReactElement | null {
  const say = useText();
  switch (block.kind) {
    case 'heading':
      return (
        <FormWordsField
          label={say('paperTemplates.heading')}
          hideLabel
          takesFields
          isTwofold={isTwofold}
          words={block.words}
          onChange={(words) => onChange({ ...block, words })}
        />
      );
    case 'text':
    case 'fixed':
      return (
        <>
          <FormWordsField
            label={say(block.kind === 'text' ? 'paperTemplates.text' : 'paperTemplates.fixedText')}
            hideLabel
            takesFields={block.kind === 'text'}
            isTwofold={isTwofold}
            rows={3}
            words={block.words}
            onChange={(words) => onChange({ ...block, words })}
          />
          <div>
            <Segmented
              label={say('paperTemplates.size')}
              size="small"
              choices={[
                { value: 'body', label: say('paperTemplates.size.body') },
                { value: 'caption', label: say('paperTemplates.size.caption') },
              ]}
              value={block.size}
              onChange={(size) => onChange({ ...block, size })}
            />
          </div>
        </>
      );
    case 'facts':
      return (
        <RowList
          rows={block.rows}
          added={{ label: noWords, value: '' }}
          addLabel={say('paperTemplates.addRow')}
          removeLabel={(number) => say('paperTemplates.removeRow', { number })}
          onChange={(rows) => onChange({ ...block, rows })}
        >
          {(row, number, set) => (
            <div className={isTwofold ? styles.rowFields : styles.pair}>
              <FormWordsField
                label={say('paperTemplates.rowLabel', { number })}
                takesFields={false}
                isTwofold={isTwofold}
                words={row.label}
                onChange={(label) => set({ ...row, label })}
              />
              <FormText
                label={say('paperTemplates.rowValue', { number })}
                takesFields
                value={row.value}
                onChange={(value) => set({ ...row, value })}
              />
            </div>
          )}
        </RowList>
      );
    case 'table':
      return <TableFields block={block} isTwofold={isTwofold} onChange={onChange} />;
    case 'lines':
      return (
        <>
          <FormWordsField
            label={say('paperTemplates.linesLabel')}
            takesFields={false}
            isTwofold={isTwofold}
            words={block.label}
            onChange={(label) => onChange({ ...block, label })}
          />
          <NumberStepper
            label={say('paperTemplates.linesCount')}
            value={block.count}
            min={1}
            max={30}
            onChange={(count) => {
              if (count !== null) onChange({ ...block, count });
            }}
          />
        </>
      );
    case 'ticks':
    case 'signatures': {
      const isTicks = block.kind === 'ticks';
      return (
        <RowList
          rows={isTicks ? block.items : block.lines}
          added={noWords}
          addLabel={say(isTicks ? 'paperTemplates.addTick' : 'paperTemplates.addSignature')}
          removeLabel={(number) => say('paperTemplates.removeRow', { number })}
          onChange={(rows) => onChange(isTicks ? { ...block, items: rows } : { ...block, lines: rows })}
        >
          {(words, number, set) => (
            <FormWordsField
              label={say(isTicks ? 'paperTemplates.tick' : 'paperTemplates.signature', { number })}
              takesFields={!isTicks}
              isTwofold={isTwofold}
              words={words}
              onChange={set}
            />
          )}
        </RowList>
      );
    }
    case 'pageBreak':
      return null;
  }
}

function TableFields({ block, onChange }: BlockFieldsProps<Extract<FormBlock, { kind: 'table' }>>): ReactElement {
  const say = useText();
  const hint = useId();
  const { list, columns } = block;
  return (
    <>
      <Select
        label={say('paperTemplates.list')}
        value={list}
        choices={formListNames.map((value) => ({ value, label: say(`paperTemplates.list.${value}`) }))}
        onChange={(chosen) => onChange(newTable(chosen))}
      />
      <fieldset className={styles.columns}>
        <legend>{say('paperTemplates.columns')}</legend>
        {columnsOf(list).map((column) => {
          const isOnly = columns.length === 1 && columns[0] === column;
          return (
            <Checkbox
              key={column}
              checked={columns.includes(column)}
              unavailableBy={isOnly ? hint : undefined}
              onChange={(on) =>
                onChange({ ...block, columns: columnsOf(list).filter((each) => (each === column ? on : columns.includes(each))) })
              }
            >
              {say(column === 'blank' ? 'paperTemplates.blankColumn' : `paperTemplate.column.${column}`)}
            </Checkbox>
          );
        })}
      </fieldset>
      <p id={hint} className="caption">
        {say('paperTemplates.columnsHint')}
      </p>
    </>
  );
}

/**
 * The controls and marks every screen is made of. Texts come in already translated (`say('clients.new')`, see `useText`); the few words a
 * control owns itself (Show, Undo, Clear, not stated) it takes from the catalogue under `app.`.
 */
export { Banner } from './Banner.tsx';
export { Button } from './Button.tsx';
export { Checkbox } from './Checkbox.tsx';
export { Chip } from './Chip.tsx';
export { classes } from './classes.ts';
export { type Column, DataTable, type Sorting } from './DataTable.tsx';
export { DateField } from './DateField.tsx';
export { ConfirmDialog, Dialog } from './Dialog.tsx';
export { DraftField, type DraftReading } from './DraftField.tsx';
export { DropWords, DropZone } from './DropZone.tsx';
export { type Dates, useDates } from './dates.ts';
export { EmptyState } from './EmptyState.tsx';
export { ErrorState } from './ErrorState.tsx';
export { Icon, type IconName } from './Icon.tsx';
export { IconButton } from './IconButton.tsx';
export { InfoPopover } from './InfoPopover.tsx';
export { KeyHint } from './KeyHint.tsx';
export { LoadingBars } from './LoadingBars.tsx';
export { Marked } from './Marked.tsx';
export { Menu, type MenuAction } from './Menu.tsx';
export { MicroChart } from './MicroChart.tsx';
export { type Money, useMoney } from './money.ts';
export { NumberStepper } from './NumberStepper.tsx';
export { PageHead } from './PageHead.tsx';
export { PassphraseField } from './PassphraseField.tsx';
export { PayBar } from './PayBar.tsx';
export { ProgressBar } from './ProgressBar.tsx';
export { ScoreMeter } from './ScoreMeter.tsx';
export { SearchField } from './SearchField.tsx';
export { SectionHead } from './SectionHead.tsx';
export { Segmented, type SegmentedChoice } from './Segmented.tsx';
export { Select, type SelectChoice } from './Select.tsx';
export { SkillLevel } from './SkillLevel.tsx';
export { Switch } from './Switch.tsx';
export { Table } from './Table.tsx';
export { type TabChoice, Tabs } from './Tabs.tsx';
export { Tag } from './Tag.tsx';
export { TextArea } from './TextArea.tsx';
export { TextField } from './TextField.tsx';
export { type ToastMessage, ToastProvider, useToast } from './Toasts.tsx';
export { type MessageValues, type Say, useText } from './text.ts';
export { useNarrow } from './use-narrow.ts';
export { useWidth } from './use-width.ts';
export { VerdictMark } from './VerdictMark.tsx';

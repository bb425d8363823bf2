/** The lists a client's intake is made of, each edited where it stands. */
export { AddField } from './AddField.tsx';
export { BarrierList } from './BarrierList.tsx';
export { EducationList } from './EducationList.tsx';
export { GoalList } from './GoalList.tsx';
export { type Read, type Readers, useReaders } from './readers.ts';
export { WorkHistoryList } from './WorkHistoryList.tsx';

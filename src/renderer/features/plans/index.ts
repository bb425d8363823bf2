/** The skill plan's screens, and what the client's page shows of a plan. */

export { useStartPlan } from './NoPlan.tsx';
export { nextActions, type PlannedAction } from './next-actions.ts';
export { PlanListPage } from './PlanListPage.tsx';
export { PlanPage } from './PlanPage.tsx';
export { type PlanRow, planRows } from './plan-rows.ts';
export { dueState, planShares } from './plan-standing.ts';
export { actionWrite } from './plan-writes.ts';
export { TemplatesSection } from './templates/TemplatesSection.tsx';
export { useAddTargets } from './use-add-targets.ts';
export { usePaceWords } from './use-pace-words.ts';
export { type PlanChanges, usePlanChanges } from './use-plan-changes.ts';
export { PlanVersionsPage } from './versions/VersionsPage.tsx';
export { levelMessage } from './words.ts';

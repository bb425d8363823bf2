import type { ReactElement } from 'react';
import { Loaded } from '#renderer/app/Loaded.tsx';
import type { PlanView } from '#renderer/app/plan-view.ts';
import type { PlanReading } from '#shared/contract/plans.ts';
import type { PlanSkillId } from '#shared/domain/ids.ts';
import type { PlanAction, PlanSkill } from '#shared/domain/plan/plan.ts';
import type { CalendarDate } from '#shared/domain/time.ts';
import { CostsView } from './costs/CostsView.tsx';
import { EvidenceView } from './evidence/EvidenceView.tsx';
import type { PlanChanges } from './use-plan-changes.ts';
import { usePlanWork } from './use-plan-work.ts';
import { WeekView } from './week/WeekView.tsx';

interface WorkViewsProps {
  readonly reading: PlanReading;
  readonly view: Exclude<PlanView, 'order'>;
  readonly changes: PlanChanges;
  readonly day: CalendarDate | null;
  /** The skill whose hours the person came to log. */
  readonly toLog: PlanSkillId | null;
  readonly onDay: (day: CalendarDate | null) => void;
  readonly onCost: (skill: PlanSkill, action: PlanAction) => void;
}

/** The views of a plan beside its order, each with the plan's hours, evidence and funding. */
export function WorkViews({ reading, view, changes, day, toLog, onDay, onCost }: WorkViewsProps): ReactElement {
  const query = usePlanWork(reading.plan.id);
  return (
    // Each view begins at its top, wherever the one before was read to.
    <div key={view} className="scroll">
      <Loaded query={query} rows={8}>
        {(work) => {
          switch (view) {
            case 'week':
              return <WeekView reading={reading} work={work} changes={changes} day={day} onDay={onDay} />;
            case 'costs':
              return <CostsView reading={reading} work={work} onCost={onCost} />;
            case 'evidence':
              return <EvidenceView reading={reading} work={work} changes={changes} toLog={toLog} />;
          }
        }}
      </Loaded>
    </div>
  );
}

export { PriorityRuleSection } from './PriorityRuleSection.tsx';

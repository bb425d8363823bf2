export { StepContent } from './StepContent.tsx';

/** What the office can point its clients to: the list, and what a plan's skill is offered of it. */

export { ForSkill } from './ForSkill.tsx';
export { ResourcesPage } from './ResourcesPage.tsx';

export * from './career-graph/index.ts';
export { sizeRefusal } from './text/index.ts';

export * from './career-graph/index.ts';
export { decode, sizeRefusal } from './text/index.ts';

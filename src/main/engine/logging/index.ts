export { installFaultHandlers } from './fault-handlers.ts';
export { createLog } from './log.ts';

export { type AuditEvent, writeAudit } from './audit.ts';
export { historyHandlers } from './handlers.ts';

/** The day and minute of the mock-ups and the sample workspace. */
export const sampleNow = '2026-11-17T10:42:00';

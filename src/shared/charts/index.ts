export { type ContourInput, contours, type Hill } from './contours.ts';
export { type Coverage, coverage } from './coverage.ts';
export { hatch } from './hatch.ts';
export { type PayScale, type PayTier, payScale } from './pay-scale.ts';
export { type Progress, progress } from './progress.ts';
export { type Radar, type RadarAxis, type RadarPoint, type RadarSeries, radar } from './radar.ts';
export { type Timeline, type TimelineBar, type TimelineInput, type TimelineMilestone, timeline } from './timeline.ts';

import type { ResourceCost } from './resource.ts';

/**
 * Free first, then by cost; then what is in other currencies, which no rate is known for, each currency by itself; last what is not stated.
 * @param currency the one the reader pays in
 * @returns below 0 when `left` comes first
 */
export function compareCosts(left: ResourceCost | null, right: ResourceCost | null, currency: string): number {
  const group = rank(left, currency) - rank(right, currency);
  if (group !== 0 || left === null || right === null) return group;
  const byCurrency = (left.currency ?? '').localeCompare(right.currency ?? '');
  return byCurrency === 0 ? left.amount - right.amount : byCurrency;
}

function rank(cost: ResourceCost | null, currency: string): number {
  if (cost === null) return 3;
  if (cost.amount === 0) return 0;
  return cost.currency === currency ? 1 : 2;
}

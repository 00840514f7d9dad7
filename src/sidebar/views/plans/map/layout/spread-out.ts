/** Something that wants to be at a place on a line, and needs room beside what comes before it. */
export interface Wish {
  readonly at: number;
  /** How much it counts against others. */
  readonly weight: number;
  /** Least distance from the one before. */
  readonly apart: number;
}

/**
 * Places in the order given that keep the distances and, weighed, stay as close to the wishes as can be (least squares).
 *
 * Pools neighbours that are in each other's way until none are: Barlow et al., Statistical Inference under Order Restrictions, 1972.
 *
 * @example spreadOut([{ at: 5, weight: 1, apart: 0 }, { at: 5, weight: 1, apart: 4 }]) // [3, 7]
 */
export function spreadOut(wishes: readonly Wish[]): readonly number[] {
  const pools: { sum: number; weight: number; count: number }[] = [];
  let offset = 0;
  const offsets: number[] = [];
  for (const { at, weight, apart } of wishes) {
    if (offsets.length > 0) offset += apart;
    offsets.push(offset);
    // Without the distances, places have only to be in order.
    let pool = { sum: weight * (at - offset), weight, count: 1 };
    for (
      let last = pools[pools.length - 1];
      last && last.sum / last.weight >= pool.sum / pool.weight;
      last = pools[pools.length - 1]
    ) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, weight: last.weight + pool.weight, count: last.count + pool.count };
    }
    pools.push(pool);
  }
  const places = pools.flatMap(({ sum, weight, count }) => new Array<number>(count).fill(sum / weight));
  return places.map((place, index) => place + (offsets[index] ?? 0));
}

/**
 * The same between two ends; where there is not room enough, with smaller distances, all alike.
 *
 * @example spreadBetween(0, 10, [{ at: 20, weight: 1, apart: 0 }, { at: 20, weight: 1, apart: 4 }]) // [6, 10]
 */
export function spreadBetween(from: number, to: number, wishes: readonly Wish[]): readonly number[] {
  const apart = wishes.slice(1).reduce((sum, wish) => sum + wish.apart, 0);
  const scale = apart > to - from ? (to - from) / apart : 1;
  const scaled = wishes.map((wish) => ({ ...wish, apart: wish.apart * scale }));
  let before = 0;
  return spreadOut(scaled).map((place, index) => {
    if (index > 0) before += scaled[index]?.apart ?? 0;
    return Math.min(Math.max(place, from + before), to - (apart * scale - before));
  });
}

/**
 * Points of the kind `recency`: 100 on the day, halved every `halfLife` days. A day to come counts as today.
 *
 * @param age - whole calendar days from the value's day to the reference date.
 * @param halfLife - days, above 0.
 * @returns points, 0…100.
 * @example recencyPoints(90, 90) // 50
 */
export function recencyPoints(age: number, halfLife: number): number {
  return age <= 0 ? 100 : 100 * 0.5 ** (age / halfLife);
}

/** Short arrays, made in loops: typed arrays, and functions handed to `map`, would take twice as long. */
export type Vector = readonly number[];

/** Rows of a lower triangular matrix. */
export type Triangle = readonly Vector[];

/** A vector times a number. */
export function scaled(vector: Vector, factor: number): number[] {
  const out: number[] = [];
  for (let i = 0; i < vector.length; i += 1) out.push(factor * (vector[i] ?? 0));
  return out;
}

/** The sum of a vector, behind whose end stands 0, and so many times another one. */
export function plus(vector: Vector, factor: number, other: Vector): number[] {
  const out: number[] = [];
  for (let i = 0; i < other.length; i += 1) out.push((vector[i] ?? 0) + factor * (other[i] ?? 0));
  return out;
}

/** The square of each element. */
export function squared(vector: Vector): number[] {
  const out: number[] = [];
  for (let i = 0; i < vector.length; i += 1) out.push((vector[i] ?? 0) ** 2);
  return out;
}

/** Sum of products, over the shorter of the two. */
export function dot(a: Vector, b: Vector): number {
  // Not by `Math.min`: to reach a global costs more than the rest, and this is asked most of all.
  const length = a.length < b.length ? a.length : b.length;
  let sum = 0;
  for (let i = 0; i < length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

/** A triangle times a vector. */
export function times(rows: Triangle, vector: Vector): number[] {
  const out: number[] = [];
  for (let i = 0; i < rows.length; i += 1) out.push(dot(rows[i] ?? [], vector));
  return out;
}

/** The same with the triangle turned over. */
export function timesTransposed(rows: Triangle, vector: Vector): number[] {
  const last = rows.length - 1;
  const out = scaled(rows[last] ?? [], vector[last] ?? 0);
  for (let i = last - 1; i >= 0; i -= 1) {
    const row = rows[i] ?? [];
    const factor = vector[i] ?? 0;
    for (let j = 0; j <= i; j += 1) out[j] = (out[j] ?? 0) + (row[j] ?? 0) * factor;
  }
  return out;
}

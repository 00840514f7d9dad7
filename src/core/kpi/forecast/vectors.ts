/** Rows of a lower triangular matrix. */
export type Triangle = readonly Float64Array[];

/** Sum of products, over the shorter of the two. */
export function dot(a: Float64Array, b: Float64Array): number {
  const length = Math.min(a.length, b.length);
  let sum = 0;
  for (let i = 0; i < length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

/** A triangle times a vector. */
export function times(rows: Triangle, vector: Float64Array): Float64Array {
  const out = new Float64Array(rows.length);
  rows.forEach((row, i) => {
    out[i] = dot(row, vector);
  });
  return out;
}

/** The same with the triangle turned over. */
export function timesTransposed(rows: Triangle, vector: Float64Array): Float64Array {
  const out = new Float64Array(rows.length);
  rows.forEach((row, i) => {
    const factor = vector[i] ?? 0;
    for (let j = 0; j <= i; j += 1) out[j] = (out[j] ?? 0) + (row[j] ?? 0) * factor;
  });
  return out;
}

/** The difference from each number to the next, or null where it is not the same everywhere. */
export function constantStep(numbers: readonly number[]): number | null {
  const [first = 0, second = first] = numbers;
  const step = second - first;
  const size = Math.max(...numbers.map(Math.abs), Math.abs(step));
  const isConstant = numbers.every((number, place) => Math.abs(first + step * place - number) <= size * 1e-12);
  return isConstant ? step : null;
}

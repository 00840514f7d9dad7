/**
 * The value below which a normal variable of mean 0 and deviation 1 lies with a probability: Wichura (1988), "Algorithm AS 241",
 * PPND7, good to about 7 digits.
 *
 * @param share - between 0 and 1, neither of them included.
 * @example normalQuantile(0.975).toFixed(5) // '1.95996'
 */
export function normalQuantile(share: number): number {
  const middle = share - 0.5;
  if (middle > -0.425 && middle < 0.425) {
    const r = 0.180625 - middle * middle;
    return (
      (middle * (((59.10937472 * r + 159.29113202) * r + 50.434271938) * r + 3.3871327179)) /
      (((67.1875636 * r + 78.757757664) * r + 17.895169469) * r + 1)
    );
  }
  const r = Math.sqrt(-Math.log(middle < 0 ? share : 1 - share));
  const size = r <= 5 ? nearTail(r - 1.6) : farTail(r - 5);
  return middle < 0 ? -size : size;
}

function nearTail(r: number): number {
  return (
    (((0.17023821103 * r + 1.3067284816) * r + 2.75681539) * r + 1.4234372777) /
    ((0.12021132975 * r + 0.7370016425) * r + 1)
  );
}

function farTail(r: number): number {
  return (
    (((0.017337203997 * r + 0.42868294337) * r + 3.081226386) * r + 6.657905115) /
    ((0.012258202635 * r + 0.24197894225) * r + 1)
  );
}

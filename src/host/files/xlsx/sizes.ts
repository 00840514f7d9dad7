/** Excel counts a column's width in digits of 7 pixels, with 5 pixels for the edges. */
export function columnWidthForFile(pixels: number): number {
  return Math.max(0, pixels - 5) / 7;
}

export function columnPixels(width: number): number {
  return Math.round(width * 7 + 5);
}

/** Excel counts a row's height in points, of which 72 are an inch; pixels are 96. */
export function rowHeightForFile(pixels: number): number {
  return pixels * 0.75;
}

export function rowPixels(points: number): number {
  return Math.round(points / 0.75);
}

/** Colours of generated tabs, dark letters on light grounds. */

/** The headers of tables that people fill in. */
export const HEADER_BLUE = { isBold: true, isWrapped: true, vertical: 'middle', background: '#e8f0fe' } as const;

/** The headers of what formulas make. */
export const HEADER_GREY = { ...HEADER_BLUE, background: '#f1f3f4' } as const;

/** A cell that does not matter. */
export const UNUSED = { background: '#eceff1', colour: '#5f6368' } as const;

/** A cell that has to be filled. */
export const NEEDED = { background: '#fef7e0', colour: '#8a5100' } as const;

/** Tiers, best first; the last one stands for all further ones. */
export const TIERS = [
  { background: '#e6f4ea', colour: '#137333' },
  { background: '#e8f0fe', colour: '#174ea6' },
  { background: '#fef7e0', colour: '#8a5100' },
  { background: '#f1f3f4', colour: '#3c4043' },
] as const;

/** Colours of generated tabs, dark letters on light grounds. */

const GREEN = { background: '#e6f4ea', colour: '#137333' } as const;
const BLUE = { background: '#e8f0fe', colour: '#174ea6' } as const;
const AMBER = { background: '#fef7e0', colour: '#8a5100' } as const;
const GREY = { background: '#f1f3f4', colour: '#3c4043' } as const;

/** The headers of tables that people fill in. */
export const HEADER_BLUE = { isBold: true, isWrapped: true, vertical: 'middle', background: BLUE.background } as const;

/** The headers of what formulas make. */
export const HEADER_GREY = { ...HEADER_BLUE, background: GREY.background } as const;

/** The letters of what matters less than what stands beside it. */
export const QUIET = '#5f6368';

/** Thin lines between cells. */
export const LINES = '#dadce0';

/** The letters of headings. */
export const TITLE = BLUE.colour;

/** A cell that does not matter. */
export const UNUSED = { background: '#eceff1', colour: QUIET } as const;

/** A cell that waits for somebody. */
export const NEEDED = AMBER;

/** A cell that has waited too long, or that points nowhere. */
export const WRONG = { background: '#fce8e6', colour: '#b3261e' } as const;

/** What has come to its end. */
export const STOPPED = { background: '#b3261e', colour: '#ffffff' } as const;

/** What was decided for. */
export const CHOSEN = GREEN;

/** Tiers, best first; the last one stands for all further ones. */
export const TIERS = [GREEN, BLUE, AMBER, GREY] as const;

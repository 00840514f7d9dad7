/** The colours of a map: those of the page, which follow its scheme, or those of a picture, which is always light. */
export interface MapColours {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly edge: string;
  readonly shade: string;
  readonly blue: string;
  readonly green: string;
  readonly paleGreen: string;
  readonly red: string;
  readonly paleRed: string;
}

export const PAGE_COLOURS: MapColours = {
  paper: 'var(--paper)',
  ink: 'var(--ink)',
  quiet: 'var(--quiet)',
  edge: 'var(--edge)',
  shade: 'var(--shade)',
  blue: 'var(--blue)',
  green: 'var(--green)',
  paleGreen: 'var(--pale-green)',
  red: 'var(--red)',
  paleRed: 'var(--pale-red)',
};

export const PICTURE_COLOURS: MapColours = {
  paper: '#ffffff',
  ink: '#202124',
  quiet: '#5f6368',
  edge: '#80868b',
  shade: '#f1f3f4',
  blue: '#1967d2',
  green: '#137333',
  paleGreen: '#e6f4ea',
  red: '#b3261e',
  paleRed: '#fce8e6',
};

/** Paths on a square of 24: outlines drawn with a line of 2, and with `fill` areas. */
const paths = {
  undo: 'M8 5 4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11H8',
  redo: 'M16 5l4 4-4 4M20 9H10a5.5 5.5 0 0 0 0 11h6',
  strikethrough:
    'M4 12h16M16.5 7.5C16 5.5 14.3 4.5 12 4.5c-2.6 0-4.3 1.3-4.3 3.3M7.3 16c.3 2.3 2.2 3.5 4.8 3.5 2.7 0 4.5-1.3 4.5-3.5',
  borders: 'M4 4h16v16H4zM12 4v16M4 12h16',
  merge: 'M4 5h16v14H4zM6 12h4m8 0h-4M8.5 10l2 2-2 2M15.5 10l-2 2 2 2',
  left: 'M4 5h16M4 10h10M4 15h16M4 20h10',
  center: 'M4 5h16M7 10h10M4 15h16M7 20h10',
  right: 'M4 5h16M10 10h10M4 15h16M10 20h10',
  top: 'M4 4h16M12 20V9m-4 4 4-4 4 4',
  middle: 'M4 12h16M12 2v6m-2.5-2.5L12 8l2.5-2.5M12 22v-6m-2.5 2.5L12 16l2.5 2.5',
  bottom: 'M4 20h16M12 4v11m-4-4 4 4 4-4',
  overflow: 'M4 5v14M13 5v14M8 12h12m-3-3 3 3-3 3',
  wrap: 'M4 5v14M20 5v14M7 9h7a3 3 0 0 1 0 6H9m2.5-2.5L9 15l2.5 2.5',
  clip: 'M4 5v14M20 5v14M7 12h10',
  add: 'M12 5v14M5 12h14',
  list: 'M4 6h16M4 12h16M4 18h16',
  close: 'M6 6l12 12M18 6 6 18',
  up: 'M6 15l6-6 6 6',
  down: 'M6 9l6 6 6-6',
  more: 'M12 5v.1M12 12v.1M12 19v.1',
  saved: 'M7 18.5h10a4 4 0 0 0 .6-7.95A6 6 0 0 0 6.3 9.2 4.7 4.7 0 0 0 7 18.5zM9 13l2.3 2.3L15.3 11',
  unsaved: 'M7 18.5h10a4 4 0 0 0 .6-7.95A6 6 0 0 0 6.3 9.2 4.7 4.7 0 0 0 7 18.5zM12 9.5v3.5M12 15.8v.1',
} as const;

export type IconName = keyof typeof paths;

/** A small picture; what it means is said by what it stands on. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}

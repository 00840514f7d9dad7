import type { GridThemeType } from '@deephaven/grid';
import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH } from './viewport.ts';

export const SCROLL_BAR = 14;

export const FONT_FAMILY =
  'Arial, "Noto Sans JP", "Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic", Meiryo, sans-serif';

export const colors = {
  paper: '#ffffff',
  gridline: '#e1e1e1',
  frozenEdge: '#c0c0c0',
  header: '#f9fbfd',
  headerEdge: '#c4c7c5',
  headerText: '#575a5a',
  selectedHeader: '#d3e3fd',
  wholeHeader: '#0b57d0',
  text: '#000000',
  link: '#1155cc',
  selection: '#1a73e8',
  selected: 'rgba(26, 115, 232, 0.1)',
  problem: '#e53935',
  note: '#fbbc04',
  chip: '#5f6368',
} as const;

/** The colours in which the references of a formula are framed, in order of first use. */
export const referenceColors = ['#e8710a', '#7627bb', '#1e8e3e', '#d01884', '#12b5cb', '#a50e0e', '#1967d2'] as const;

/** For what the grid component does itself: measuring, scrolling and its scroll bars. */
export const theme: Partial<GridThemeType> = {
  allowColumnResize: false,
  allowRowResize: false,
  allowColumnReorder: false,
  allowRowReorder: false,
  autoSizeColumns: false,
  autoSizeRows: false,
  backgroundColor: colors.paper,
  columnHeaderHeight: COLUMN_HEADER_HEIGHT,
  rowHeaderWidth: ROW_HEADER_WIDTH,
  rowHeight: 21,
  columnWidth: 100,
  scrollBarSize: SCROLL_BAR,
  scrollBarHoverSize: SCROLL_BAR,
  scrollBarCasingColor: '#e1e3e1',
  scrollBarBackgroundColor: '#ffffff',
  scrollBarHoverBackgroundColor: '#ffffff',
  scrollBarCornerColor: '#ffffff',
  scrollBarColor: '#dadce0',
  scrollBarHoverColor: '#bdc1c6',
  scrollBarActiveColor: '#9aa0a6',
  scrollBarSelectionTick: false,
};

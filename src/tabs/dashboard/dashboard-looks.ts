import { cellAddress } from '../../core/tables/index.ts';
import { KPI_VALUES, type KpiStatus, type KpiValue } from '../../model/kpi.ts';
import { LANGUAGES } from '../../model/language.ts';
import { dashboardWords } from '../../text/dashboard/index.ts';
import { kpisWords } from '../../text/kpis/index.ts';
import { KPI_STATUS_LOOKS, PENDING } from '../kpis/status-looks.ts';
import { across, downFrom } from '../tables/areas.ts';
import { HEADER_GREY, LINES, NEEDED, QUIET, TITLE } from '../tables/tab-colours.ts';
import type { Area, ColourRule, RangeFormat } from '../tables/tab-description.ts';
import { DAY_FORMAT } from '../tables/written-cell.ts';
import { type DashboardPlaces, INSIGHT_ROWS } from './dashboard-places.ts';
import { EXIT_COLUMNS, SHOWN_EXIT_COLUMNS } from './exit-cells.ts';
import { scorecardColumn } from './insight-cells.ts';

const MAY_LACK_DATA: ReadonlySet<KpiValue> = new Set(['runRate', 'forecast', 'low', 'high', 'chance', 'exitLine']);

/** Where a figure may be missing its column has room for saying so: cut off, it would say the opposite. */
const FIGURE_WIDTHS = KPI_VALUES.map((what) => (MAY_LACK_DATA.has(what) ? 108 : what === 'status' ? 120 : 92));

/** In pixels: about as wide as a lying A4 page, like the plans. */
export const DASHBOARD_WIDTHS = [36, 220, ...FIGURE_WIDTHS];

const WIDTH = DASHBOARD_WIDTHS.length;

/** Columns of a sentence, which are one cell. */
export const SENTENCE_COLUMNS = 6;

/** Whole numbers where they are large, so that counts and money can stand in one column. */
const NUMBER = '[>=100]#,##0;[<=-100]-#,##0;0.0#';

/** How the parts look that are new. */
export function dashboardFormats(
  places: DashboardPlaces,
  rows: { readonly kpis: number; readonly exitDates: number },
): RangeFormat[] {
  const { insights, scorecard, exitDates, charts } = places;
  const heading = ({ row, column }: { readonly row: number; readonly column: number }): RangeFormat => ({
    area: across(row, column),
    isBold: true,
    fontSize: 12,
    colour: TITLE,
  });
  const sections = [insights, scorecard, exitDates, charts].filter(({ isNew }) => isNew);
  return [
    ...(places.isDayNew ? [dayFormat(places.asOf)] : []),
    ...sections.map((section) => heading(section.heading)),
    ...(insights.isNew ? insightFormats(insights.body) : []),
    ...(scorecard.isNew ? scorecardFormats(scorecard.body, rows.kpis) : []),
    ...(exitDates.isNew ? exitFormats(exitDates.body, rows.exitDates) : []),
  ];
}

interface Corner {
  readonly row: number;
  readonly column: number;
}

function block({ row, column }: Corner, rows: number, columns = 1): Area {
  return { row, column, rows, columns };
}

function dayFormat({ row, column }: Corner): RangeFormat {
  return {
    area: across(row, column),
    numberFormat: DAY_FORMAT,
    isBold: true,
    horizontal: 'center',
    border: LINES,
  };
}

function insightFormats({ row, column }: Corner): RangeFormat[] {
  const figures = column + SENTENCE_COLUMNS;
  return [
    { area: block({ row, column }, INSIGHT_ROWS, SENTENCE_COLUMNS), isWrapped: true, vertical: 'middle' },
    { area: across(row - 1, figures), colour: QUIET },
    {
      area: block({ row, column: figures }, INSIGHT_ROWS, WIDTH - 1 - SENTENCE_COLUMNS),
      colour: QUIET,
      horizontal: 'right',
      vertical: 'middle',
    },
  ];
}

function scorecardFormats({ row, column }: Corner, rows: number): RangeFormat[] {
  const below = (what: Parameters<typeof scorecardColumn>[0]) =>
    block({ row: row + 1, column: column + scorecardColumn(what) }, rows);
  return [
    { area: across(row, column - 1, KPI_VALUES.length + 2), ...HEADER_GREY },
    { area: across(row, column + 1, KPI_VALUES.length), horizontal: 'center' },
    { area: block({ row: row + 1, column: column - 1 }, rows), horizontal: 'center' },
    { area: below('kpi'), isWrapped: true },
    {
      area: block({ row: row + 1, column: column + 1 }, rows, KPI_VALUES.length - 1),
      numberFormat: NUMBER,
      horizontal: 'right',
    },
    { area: below('pace'), numberFormat: '0%' },
    { area: below('chance'), numberFormat: '0%' },
    { area: below('status'), horizontal: 'center' },
    { area: block({ row: row + 1, column: column - 1 }, rows, KPI_VALUES.length + 2), vertical: 'middle' },
  ];
}

function exitFormats({ row, column }: Corner, rows: number): RangeFormat[] {
  const below = (key: keyof typeof EXIT_COLUMNS, columns = 1) =>
    block({ row, column: column + EXIT_COLUMNS[key] }, rows, columns);
  return [
    { area: across(row - 1, column - 1, WIDTH), isBold: true, vertical: 'middle', background: HEADER_GREY.background },
    { area: block({ row, column: column - 1 }, rows), horizontal: 'center' },
    { area: below('kpi'), isWrapped: true },
    { area: below('exitDate'), numberFormat: DAY_FORMAT, horizontal: 'center' },
    { area: below('state'), horizontal: 'center' },
    { area: below('actual', 2), numberFormat: NUMBER, horizontal: 'right' },
    { area: below('chance'), numberFormat: '0%', horizontal: 'center' },
    { area: across(row - 1, column + 1, EXIT_COLUMNS.terms - 1), horizontal: 'center' },
    { area: block({ row, column: column - 1 }, rows, SHOWN_EXIT_COLUMNS + 1), vertical: 'middle' },
  ];
}

/** Colours of statuses and of dates that wait for their decision, beside signs and words that say the same. */
export function dashboardColours({ scorecard, exitDates }: DashboardPlaces): ColourRule[] {
  const { row, column } = exitDates.body;
  const at = (key: keyof typeof EXIT_COLUMNS) => `$${cellAddress(row, column + EXIT_COLUMNS[key])}`;
  const pending = LANGUAGES.map((language) => `${at('state')}="${dashboardWords[language].states.pending}"`);
  const isPending = `=OR(${pending.join(',')})`;
  const differs = LANGUAGES.map(
    (language) => `ISNUMBER(SEARCH("${dashboardWords[language].differing}",${at('terms')}))`,
  );
  return [
    ...statusColours(scorecard.body),
    { area: downFrom(row, column + EXIT_COLUMNS.state), formula: isPending, ...PENDING },
    { area: downFrom(row, column - 1, 3), formula: isPending, ...PENDING },
    { area: downFrom(row, column + EXIT_COLUMNS.terms), formula: `=OR(${differs.join(',')})`, ...NEEDED },
  ];
}

/** One rule for all statuses that look alike, on the sign and on the word. */
function statusColours({ row, column }: Corner): ColourRule[] {
  const status = column + scorecardColumn('status');
  const alike = new Map<string, { readonly background: string; readonly colour: string; words: string[] }>();
  for (const key of Object.keys(KPI_STATUS_LOOKS) as KpiStatus[]) {
    const { background, colour } = KPI_STATUS_LOOKS[key];
    const words = LANGUAGES.map((language) => kpisWords[language].statuses[key]);
    const known = alike.get(background);
    alike.set(background, { background, colour, words: [...(known?.words ?? []), ...words] });
  }
  return [...alike.values()].flatMap(({ background, colour, words }) => {
    const formula = `=OR(${words.map((word) => `$${cellAddress(row + 1, status)}="${word}"`).join(',')})`;
    return [column - 1, status].map((position) => ({ area: downFrom(row + 1, position), formula, background, colour }));
  });
}

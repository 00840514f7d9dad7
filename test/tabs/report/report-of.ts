import type { Kpi, KpiEntry } from '../../../src/model/kpi.ts';
import type { Language } from '../../../src/model/language.ts';
import {
  describeReport,
  type ReportSources,
  reportState,
  reportTracks,
  type TargetStanding,
} from '../../../src/tabs/index.ts';
import { reportWords } from '../../../src/text/report/index.ts';
import { day } from '../../core/kpi/kpi-of.ts';

/** Tables in which nothing stands yet, on 1 July 2026. */
const NOTHING: ReportSources = {
  asOf: day('2026-07-01'),
  kpis: [],
  entriesOf: () => [],
  logIssues: [],
  setAside: { log: 0, record: 0 },
  agreements: [],
  decisions: [],
  standings: [],
  isRanked: true,
};

/** A log by the names of its KPIs: days and values. */
export function logOf(log: Readonly<Record<string, readonly (readonly [date: string, value: number])[]>>) {
  return ({ name }: Pick<Kpi, 'name'>): KpiEntry[] =>
    (log[name] ?? []).map(([date, value], index) => ({ day: day(date), value, row: index + 2 }));
}

/** A target; what a test leaves out is blank. */
export function standingOf(
  name: string,
  target: Partial<TargetStanding['target']> = {},
  standing: Partial<TargetStanding> = {},
): TargetStanding {
  return {
    target: {
      row: 2,
      id: '',
      name,
      addedAs: name,
      salesVote: null,
      marketingVote: null,
      decision: 'target',
      salesOwner: '',
      marketingOwner: '',
      loop: null,
      stage: null,
      nextAction: '',
      due: null,
      ...target,
    },
    account: null,
    name,
    status: null,
    rank: null,
    score: null,
    tier: '',
    ...standing,
  };
}

/** A report, and what stands on it: its rows from A1 on, and those under the heading of a section. */
export function reportOf(sources: Partial<ReportSources>, language: Language = 'en') {
  const state = reportState({ ...NOTHING, ...sources });
  const tracks = reportTracks(state, language);
  const report = describeReport(state, tracks, { tabId: 7, row: 1, rows: 40 }, language);
  const cells = report.blocks[0]?.cells ?? [];
  const { sections } = reportWords[language];
  const headings = new Set<unknown>(Object.values(sections));
  const under = (section: keyof typeof sections) => {
    const from = cells.findIndex(([cell]) => cell === sections[section]) + 1;
    const below = cells.slice(from);
    const end = below.findIndex(([cell]) => headings.has(cell));
    return (end < 0 ? below : below.slice(0, end)).map((row) => row.filter((cell) => cell !== ''));
  };
  return { report, tracks, cells, under, height: report.rowHeights?.reduce((sum, height) => sum + height, 0) ?? 0 };
}

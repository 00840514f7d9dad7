import { agreementOf, exitDateFigures, judgedKpi } from '../../core/kpi/index.ts';
import type { ExitDateState, ExitDecision, ExitDecisionWord } from '../../model/exit-record.ts';
import type { Language } from '../../model/language.ts';
import { exitRecordWords } from '../../text/exit-record/index.ts';
import { kpisWords } from '../../text/kpis/index.ts';
import { reportWords } from '../../text/report/index.ts';
import { EXIT_STATE_SIGNS, PENDING } from '../kpis/status-looks.ts';
import { CHOSEN, NEEDED, QUIET, STOPPED } from '../tables/tab-colours.ts';
import {
  centredHeader,
  dayCell,
  figureCell,
  figureHeader,
  headerCell,
  percentCell,
  signCell,
  textCell,
} from './report-cells.ts';
import { type CellLook, type ReportLine, type ReportSection, reportLine, sentenceLine } from './report-lines.ts';
import type { ReportState } from './report-sources.ts';

const LOOKS: Readonly<Record<ExitDecisionWord, CellLook>> = {
  exit: STOPPED,
  shrink: NEEDED,
  change: NEEDED,
  'go on': CHOSEN,
};

/** The exit dates that wait for a decision, then what was decided, the latest first. */
export function decisionSection(state: ReportState, language: Language): ReportSection {
  const words = reportWords[language];
  const record = exitRecordWords[language];
  const { columns, values } = kpisWords[language];
  const lines = [
    ...state.states.flatMap((date) => (date.state === 'pending' ? [pendingLine(date, state, language)] : [])),
    ...[...state.decisions]
      .sort((a, b) => b.decidedOn - a.decidedOn || b.row - a.row)
      .map((decision) => decisionLine(decision, language)),
  ];
  const header = [
    headerCell(''),
    headerCell(columns.kpi[0]),
    centredHeader(columns.exitDate[0]),
    centredHeader(record.columns.decision[0]),
    centredHeader(words.decidedOn),
    figureHeader(values.actual[0]),
    centredHeader(values.chance[0]),
    headerCell(words.reasonAndPeople, 3),
  ];
  const unread = state.setAside.record;
  const remark = unread > 0 ? [sentenceLine(words.setAside.record(unread), { colour: QUIET })] : [];
  return {
    heading: words.sections.decisions,
    head:
      lines.length === 0
        ? [...remark, sentenceLine(words.nothing.decisions, { colour: QUIET })]
        : [...remark, reportLine(header)],
    list: lines,
    perRound: 1,
    leftOut: (shown) => (shown < lines.length ? words.more(lines.length - shown) : ''),
  };
}

/** An exit date without a decision, with the figures of that day by the terms that were agreed on. */
function pendingLine(date: ExitDateState, state: ReportState, language: Language): ReportLine {
  const words = reportWords[language];
  const kpi = judgedKpi(date, state.kpis, state.agreements);
  const figures = kpi && exitDateFigures(kpi, state.entriesOf(kpi), date.exitDate);
  const action = kpi?.exitAction ? kpisWords[language].exitActions[kpi.exitAction][0] : '';
  const { decides = '' } = agreementOf(date, state.agreements) ?? {};
  const said = [
    figures === null ? '' : ruleSaid(figures.fired, action, words),
    decides === '' ? '' : words.decides(decides),
  ];
  const look = { ...PENDING, isBold: true };
  return reportLine([
    signCell(EXIT_STATE_SIGNS.pending, look),
    textCell(date.kpi, 2, 1, look),
    dayCell(date.exitDate, look),
    textCell(words.pending, 4, 1, { ...look, horizontal: 'center' }),
    dayCell(null, look),
    figureCell(figures?.actual ?? null, language, look),
    percentCell(figures?.chance ?? null, language, look),
    textCell(said.filter((sentence) => sentence !== '').join(language === 'ja' ? '' : ' '), 8, 3, look),
  ]);
}

function ruleSaid(fired: boolean | null, action: string, words: (typeof reportWords)[Language]): string {
  if (fired === null) return words.ruleNotJudged;
  return fired ? words.ruleApplies(action) : words.ruleDoesNotApply;
}

function decisionLine(decision: ExitDecision, language: Language): ReportLine {
  const { reason, people } = decision;
  return reportLine([
    signCell(''),
    textCell(decision.kpi, 2),
    dayCell(decision.exitDate),
    textCell(exitRecordWords[language].decisions[decision.decision][0], 4, 1, {
      ...LOOKS[decision.decision],
      horizontal: 'center',
    }),
    dayCell(decision.decidedOn),
    figureCell(decision.actual, language),
    percentCell(decision.chance, language),
    textCell([reason, people].filter((text) => text !== '').join(language === 'ja' ? '／' : '; '), 8, 3),
  ]);
}

import type { Day } from '../../model/calendar.ts';
import type { Language } from '../../model/language.ts';
import { LOOP_STAGES, type Stage } from '../../model/target.ts';
import { reportWords } from '../../text/report/index.ts';
import { targetsWords } from '../../text/targets/index.ts';
import { QUIET, WRONG } from '../tables/tab-colours.ts';
import type { TargetStanding } from '../targets/target-standings.ts';
import { centredHeader, dayCell, figureCell, figureHeader, headerCell, signCell, textCell } from './report-cells.ts';
import { type ReportLine, type ReportSection, reportLine, sentenceLine } from './report-lines.ts';
import type { ReportSources } from './report-sources.ts';

const MOST_TARGETS = 10;

/** The best of the targets. */
export function topTargetsSection(sources: ReportSources, language: Language): ReportSection {
  const words = reportWords[language];
  const { columns, stages } = targetsWords[language];
  const targets = [...currentTargets(sources)].sort((a, b) => rankOf(a) - rankOf(b));
  const isNothing = targets.length === 0;
  const remark = sources.isRanked || isNothing ? [] : [sentenceLine(words.unranked, { colour: QUIET })];
  const line = ({ target, name, rank, score, tier }: TargetStanding) =>
    reportLine([
      figureCell(rank, language, { numberFormat: '0', horizontal: 'center' }),
      textCell(name, 2),
      figureCell(score, language, { numberFormat: '0.0' }),
      textCell(tier, 4, 1, { horizontal: 'center' }),
      textCell(target.stage === null ? '' : stages[target.stage][0], 5, 2),
      textCell(target.salesOwner, 7, 2),
      textCell(target.marketingOwner, 9, 2),
    ]);
  return {
    heading: words.sections.targets,
    head: isNothing
      ? [sentenceLine(words.nothing.targets, { colour: QUIET })]
      : [
          ...remark,
          reportLine([
            centredHeader('#'),
            headerCell(columns.account[0]),
            figureHeader(columns.score[0]),
            centredHeader(columns.tier[0]),
            headerCell(columns.stage[0], 2),
            headerCell(columns.salesOwner[0], 2),
            headerCell(columns.marketingOwner[0], 2),
          ]),
        ],
    list: targets.slice(0, MOST_TARGETS).map(line),
    perRound: 2,
    leftOut: (shown) => (shown < targets.length ? words.more(targets.length - shown) : ''),
  };
}

/** How many targets stand at each stage of the two loops. */
export function stagesSection(sources: ReportSources, language: Language): ReportSection {
  const words = reportWords[language];
  const targets = currentTargets(sources);
  const { purchase, loyalty } = LOOP_STAGES;
  const stages = [...purchase, ...loyalty];
  const count = (stage: Stage | null) => targets.filter(({ target }) => target.stage === stage).length;
  const figure = (value: number) =>
    figureCell(value, language, {
      numberFormat: '0',
      horizontal: 'center',
      ...(value === 0 ? { colour: QUIET } : { isBold: true }),
    });
  return {
    heading: words.sections.stages,
    head: [
      reportLine([
        headerCell('', 2),
        headerCell(words.purchaseLoop, purchase.length, { horizontal: 'center' }),
        headerCell(words.loyaltyLoop, loyalty.length, { horizontal: 'center' }),
      ]),
      reportLine([
        headerCell(words.withoutStage, 2, { horizontal: 'center' }),
        ...stages.map((stage) => centredHeader(targetsWords[language].stages[stage][0])),
      ]),
      reportLine([{ ...figure(count(null)), columns: 2 }, ...stages.map((stage) => figure(count(stage)))]),
    ],
    list: [],
    perRound: 1,
    leftOut: () => '',
  };
}

/** What is to be done next, the longest overdue first; without a date last. */
export function nextStepsSection({ standings, asOf }: ReportSources, language: Language): ReportSection {
  const words = reportWords[language];
  const { columns } = targetsWords[language];
  const steps = standings
    .filter(({ target: { decision, nextAction, due } }) => decision !== 'no' && (nextAction !== '' || due !== null))
    .sort((a, b) => order(a.target.due) - order(b.target.due));
  const line = ({ target, name }: TargetStanding): ReportLine => {
    const { due, nextAction, salesOwner, marketingOwner } = target;
    const look = due !== null && due < asOf ? WRONG : {};
    const owners = [salesOwner, marketingOwner].filter((owner) => owner !== '');
    return reportLine([
      signCell(due !== null && due < asOf ? '!' : '', look),
      textCell(name, 2),
      dayCell(due, look),
      textCell(nextAction, 4, 4),
      textCell([...new Set(owners)].join(language === 'ja' ? '、' : ', '), 8, 3),
    ]);
  };
  return {
    heading: words.sections.nextSteps,
    head:
      steps.length === 0
        ? [sentenceLine(words.nothing.nextSteps, { colour: QUIET })]
        : [
            reportLine([
              headerCell(''),
              headerCell(columns.account[0]),
              centredHeader(columns.due[0]),
              headerCell(columns.nextAction[0], 4),
              headerCell(words.salesAndMarketing, 3),
            ]),
          ],
    list: steps.map(line),
    perRound: 1,
    leftOut: (shown) => (shown < steps.length ? words.more(steps.length - shown) : ''),
  };
}

/** Those that were decided on; where nothing is decided yet, all that are on the list and were not put off. */
function currentTargets({ standings }: ReportSources): readonly TargetStanding[] {
  const decided = standings.filter(({ target }) => target.decision === 'target');
  return decided.length > 0 ? decided : standings.filter(({ target }) => target.decision === null);
}

function rankOf({ rank }: TargetStanding): number {
  return rank ?? Number.MAX_SAFE_INTEGER;
}

function order(due: Day | null): number {
  return due ?? Number.MAX_SAFE_INTEGER;
}

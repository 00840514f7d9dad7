import { ja as kpis } from '../kpis/ja.ts';
import type { AgreementInWords, DecisionInWords, ExitRecordWords } from './words.ts';

const { columns } = kpis;

export const ja: ExitRecordWords = {
  columns: {
    recordedOn: ['記録日'],
    entry: ['区分'],
    kpi: columns.kpi,
    version: ['版'],
    text: ['記録'],
    decision: ['判断'],
    reason: ['理由'],
    people: ['関係者'],
    decides: ['判断者'],
    kind: columns.kind,
    direction: columns.direction,
    baseline: columns.baseline,
    start: columns.start,
    due: columns.due,
    target: columns.target,
    population: columns.population,
    period: columns.period,
    exitDate: columns.exitDate,
    exitRule: columns.exitRule,
    exitAction: columns.exitAction,
    stopsSuccess: ['成功を止める率'],
    catchesFailure: ['失敗を見抜く率'],
    actual: kpis.values.actual,
    expected: kpis.values.expected,
    chance: kpis.values.chance,
    exitLine: ['当日のライン'],
    fired: ['ライン該当'],
  },
  entries: { agreement: ['合意'], decision: ['判断'] },
  decisions: { exit: ['撤退'], shrink: ['縮小'], change: ['変更'], 'go on': ['継続'] },
  fired: { yes: ['該当'], no: ['非該当'] },
  comma: '、',
  agreement,
  decision,
  unreadable: (row, column, found) =>
    `撤退ライン記録の${row}行目「${column}」：「${found}」を読み取れません。元の内容に戻すまで、この行は数えられません。`,
};

const ACTIONS = { exit: '撤退', shrink: '縮小', change: '計画を変更' } as const;

function agreement(terms: AgreementInWords): string {
  const { day, people, kpi, target, population, due, exitDates, rule, action, decides } = terms;
  const goal = `${due}までに${population === null ? '' : `${population}社中`}${target}${population === null ? '' : '社'}${terms.direction === 'up' ? '' : '以下'}`;
  const line = rule.map((condition) =>
    condition.measure === 'chance'
      ? `目標達成の見込みが${condition.line}未満`
      : `値が${condition.line}${terms.direction === 'up' ? '未満' : '超'}`,
  );
  const rates = [
    ...(terms.stopsSuccess === null ? [] : [`成功するはずの取り組みの${terms.stopsSuccess}を誤って止め`]),
    ...(terms.catchesFailure === null ? [] : [`失敗するはずの取り組みの${terms.catchesFailure}を見抜く`]),
  ];
  return [
    `${day} ${people.join('、')}が「${kpi}」（目標：${goal}）の撤退ラインに合意。`,
    `${exitDates.join('または')}の時点で${line.join('、または')}なら${action === null ? '対応を決める' : ACTIONS[action]}。`,
    `判断者：${decides}。`,
    ...(rates.length === 0 ? [] : [`この線引きでは、${rates.join('、')}と想定。`]),
  ].join('');
}

function decision(made: DecisionInWords): string {
  const figures = [
    `実績${made.actual ?? `は${kpis.noData}`}`,
    ...(made.expected === null ? [] : [`計画${made.expected}`]),
    `見込み${made.chance ?? `は${kpis.noData}`}`,
    ...(made.exitLine === null ? [] : [`撤退ライン${made.exitLine}`]),
  ];
  return [
    `${made.day} ${made.people.join('、')}が「${made.kpi}」の撤退判断日（${made.exitDate}）について`,
    `「${ja.decisions[made.decision][0]}」と判断。`,
    ...(made.reason === '' ? [] : [`理由：「${made.reason}」。`]),
    `当日は${figures.join('、')}で、撤退ラインに${made.fired === null ? '該当するかは判定不可' : made.fired ? '該当' : '該当せず'}。`,
  ].join('');
}

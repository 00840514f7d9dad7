/** The same ranking written with native formulas, one row of them per account, computed by HyperFormula. */
import vm from 'node:vm';
import { HyperFormula } from 'hyperformula';
import { medians, ms, ratio, report, scriptContext, time } from './measure.mjs';
import { mixedAccounts } from './mixed-accounts.mjs';

/** Criteria that native formulas can express, on columns that they can read: B 業種, C 従業員数, F 地域, G 上場, J 評価, L 創業. */
const CRITERIA = [
  ['基準', '種類', '重み', '下限', '上限', '点数'],
  ['業種', '分類', 30, '', '', '製造業=100; 情報・通信業=80; *=20'],
  ['従業員数', '数値', 25, 0, 5000, ''],
  ['地域', '分類', 15, '', '', '東京都=100; 大阪府=60'],
  ['上場', 'はい・いいえ', 10, '', '', ''],
  ['評価', '評価', 15, 1, 5, ''],
  ['創業', '数値', 5, 2020, 1900, ''],
];

const POINTS = [
  ['製造業', 100, '東京都', 100],
  ['情報・通信業', 80, '大阪府', 60],
];

function formulas(row) {
  const line = (cell, from, to) => `=IF(${cell}="","",MAX(0,MIN(1,(${cell}-${from})/(${to}-${from})))*100)`;
  const points = `N${row}:S${row}`;
  return [
    `=IF(B${row}="","",XLOOKUP(B${row},Points!$A$1:$A$2,Points!$B$1:$B$2,20))`,
    line(`C${row}`, 0, 5000),
    `=IF(F${row}="","",XLOOKUP(F${row},Points!$C$1:$C$2,Points!$D$1:$D$2,0))`,
    `=IF(G${row}="","",IF(G${row}="有",100,0))`,
    line(`J${row}`, 1, 5),
    line(`L${row}`, 2020, 1900),
    `=SUMPRODUCT(Weights!$A$1:$F$1,${points})/ARRAYFORMULA(SUMPRODUCT(Weights!$A$1:$F$1,IF(ISNUMBER(${points}),1,0)))`,
  ];
}

/** HyperFormula has no RANK. This is what RANK means, and looks at all rows for each row. */
const rankFormula = (row, rows) => `=COUNTIF(T$2:T$${rows + 1},">"&T${row})+1`;

/**
 * @param withRanks - without ranks the comparison favours the native formulas: an edit of a weight leaves all points as they are.
 */
export function benchNativeFormulas(rows, withRanks) {
  const context = scriptContext(
    mixedAccounts,
    `var criteria = ${JSON.stringify(CRITERIA)}; var accounts = mixedAccounts(${rows}); var ranks = [];`,
  );
  // Where no value is known a native formula divides by nothing, so every row gets one.
  vm.runInContext(`accounts.forEach((row, i) => { if (i > 0 && row[9] === '') row[9] = 3; });`, context);
  const accounts = vm.runInContext('JSON.parse(JSON.stringify(accounts))', context);
  const nativeRow = (cells, row) => [
    ...cells.map((cell) => (cell === '' ? null : cell)),
    ...formulas(row),
    ...(withRanks ? [rankFormula(row, rows)] : []),
  ];
  const sheets = {
    Accounts: accounts.map((cells, i) => (i === 0 ? cells : nativeRow(cells, i + 1))),
    Weights: [CRITERIA.slice(1).map((row) => row[2])],
    Points: POINTS,
  };
  let engine;
  const fromScratch = time(() => {
    engine = HyperFormula.buildFromSheets(sheets, { licenseKey: 'gpl-v3' });
  });
  let weight = 30;
  const native = () => {
    weight += 1;
    engine.setCellContents({ sheet: 1, row: 0, col: 0 }, weight);
  };
  const ranking = withRanks ? 'ranks = ABMRANK(scores);' : '';
  const own = () =>
    vm.runInContext(`criteria[1][2] = ${weight}; var scores = ABMSCORE(accounts, criteria); ${ranking} 0`, context);
  const [recalculation, ours] = medians([native, own], 3);
  const scores = vm.runInContext('scores', context);
  const ranks = vm.runInContext('ranks', context);
  const nativeValue = (row, column) => engine.getCellValue({ sheet: 0, row, col: column });
  const differing = scores.filter(
    ([score], row) =>
      row > 0 &&
      (Math.abs(nativeValue(row, 19) - score) > 1e-9 || (withRanks && nativeValue(row, 20) !== ranks[row][0])),
  );
  const functions = withRanks ? 'ABMSCORE and ABMRANK' : 'ABMSCORE';
  report(
    `The same ${withRanks ? 'ranking' : 'scores'} with native formulas in HyperFormula, ${rows.toLocaleString('en')} rows × 6 criteria`,
    [
      ['rows that differ (wanted: 0)', String(differing.length)],
      ['native formulas from scratch', ms(fromScratch)],
      ['native formulas after the edit of one weight', ms(recalculation)],
      [`${functions} from scratch`, ms(ours)],
      [`native from scratch ÷ ${functions} (wanted: at least 10)`, ratio(fromScratch / ours)],
      [`native after one edit ÷ ${functions} (wanted: at least 10)`, ratio(recalculation / ours)],
    ],
  );
}

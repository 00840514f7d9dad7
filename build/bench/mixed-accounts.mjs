/**
 * A table of invented accounts, the same for the same seed: 12 mixed columns beside the name (numbers, numbers as text, categories
 * in Japanese, yes/no, dates, keywords), a tenth of the cells blank. Plain script, so that it can be evaluated in any context: the
 * dates then belong to that context, as they do on the platform.
 */
export const mixedAccounts = `
function mixedAccounts(rows) {
  let seed = 20261121;
  const random = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
  const whole = (below) => Math.floor(random() * below);
  const oneOf = (words) => words[whole(words.length)];
  const orBlank = (value) => (random() < 0.1 ? '' : value);
  const industries = ['製造業', '情報・通信業', '小売業', '銀行業', '建設業', 'サービス業'];
  const notes = ['DX推進の専任部署を新設', 'AI活用を検討', '紙の業務が中心', '既存の取引先から紹介', '展示会で名刺交換'];
  const table = [['会社名', '業種', '従業員数', '売上', '利益率', '地域', '上場', '最終接触', '備考', '評価', '資本金', '創業', '導入済み']];
  for (let row = 1; row <= rows; row += 1) {
    table.push([
      '株式会社' + row,
      orBlank(oneOf(industries)),
      orBlank(whole(5000)),
      orBlank(String(1000 + whole(90000)).replace(/(\\d{3})$/, ',$1')),
      orBlank(whole(300) / 10 + '%'),
      orBlank(oneOf(['東京都', '大阪府', '愛知県', '福岡県'])),
      orBlank(oneOf(['有', '無'])),
      orBlank(new Date(Date.UTC(2025, 0, 1) + whole(600) * 86400000)),
      orBlank(oneOf(notes) + '（' + row + '）'),
      orBlank(1 + whole(5)),
      orBlank(whole(100) + '億円'),
      orBlank(1900 + whole(120)),
      orBlank(random() < 0.5 ? 'yes' : 'no'),
    ]);
  }
  return table;
}`;

/** Criteria for these accounts, of every kind. */
export const mixedCriteria = [
  ['基準', '列', '種類', '重み', '区分', '下限', '上限', '点数', '空欄時', '足切り'],
  ['業種', '', '分類', 20, '適合', '', '', '製造業=100; 情報・通信業=80; *=20', '', ''],
  ['従業員数', '', '数値', 15, '適合', 0, 5000, '', '', ''],
  ['売上', '', '段階', 10, '適合', '', '', '0=10; 10000=50; 50000=100', '', ''],
  ['利益率', '', '範囲', 10, '適合', '5%', '20%', '0.05', '中立', ''],
  ['地域', '', '分類', 5, '適合', '', '', '東京都=100; 大阪府=60', '', ''],
  ['上場', '', 'はい・いいえ', 5, '適合', '', '', '', '', ''],
  ['最終接触', '', '直近', 10, '関心', '', '', 180, '0点', ''],
  ['備考', '', 'キーワード', 10, '関心', '', '', 'DX=40; AI=40; 紙=-20', '', ''],
  ['評価', '', '評価', 5, '関心', '', '', '', '', ''],
  ['資本金', '', '数値', 5, '適合', 0, '100億', '', '', ''],
  ['創業', '', '数値', 3, '適合', 2020, 1900, '', '', ''],
  ['導入済み', '', 'はい・いいえ', 2, '関心', '', '', '', '', ''],
];

export const AS_OF = '2026-11-21';

import type { Words } from './words.ts';

const errors = {
  '#N/A': '関数または数式で使用できる値がありません。',
  '#DIV/0!': '0 で割ることはできません。',
  '#REF!': '参照が存在しません。',
  '#VALUE!': '値の型が数式に合いません。',
  '#NAME?': '不明な関数名または範囲名です。',
  '#NUM!': '数値が数式で扱える範囲を超えています。',
  '#ERROR!': '数式の解析エラーです。',
};

/** Sentences of the engine, which come in English. */
const sentences: readonly (readonly [RegExp, string])[] = [
  [
    /^Circular dependency detected\. To resolve with iterative calculation, see File > Settings\.$/,
    '循環依存が検出されました。反復計算で解決するには、［ファイル］>［設定］をご覧ください。',
  ],
  [/^Function DIVIDE parameter 2 cannot be zero\.$/, '関数 DIVIDE のパラメータ 2 をゼロにすることはできません。'],
  [/^Reference does not exist\.$/, '参照が存在しません。'],
  [/^Formula parse error\.$/, '数式の解析エラーです。'],
  [/^Result was not a number\.$/, '結果が数値になりませんでした。'],
  [/^Unknown function: '(.*)'\.$/, '不明な関数です: 「$1」。'],
  [/^Unknown range name: '(.*)'\.$/, '不明な範囲名です: 「$1」。'],
  [/^Function name (.*) not recognized\.$/, '不明な関数です: 「$1」。'],
  [/^Named expression (.*) not recognized\.$/, '不明な範囲名です: 「$1」。'],
  [/^Wrong number of arguments to (\S+?)\.$/, '$1 に対する引数の数が正しくありません。'],
  [/^Wrong number of arguments\.$/, '引数の数が正しくありません。'],
  [/^Value not found\.$/, '値が見つかりませんでした。'],
  [/^No match found\.$/, '一致する値が見つかりませんでした。'],
  [
    /^Array result was not expanded because it would overwrite data in (\S+)\.$/,
    '配列結果は $1 のデータを上書きするため、展開されませんでした。',
  ],
  // After what a custom function says in words of its own.
  [/ \(line (\d+)\)\.$/, '（行 $1）。'],
];

export const japanese: Words = {
  addOnName: 'SmallStart ABM',
  error: (text, note) => {
    const known = sentences.find(([pattern]) => pattern.test(note));
    return known ? note.replace(...known) : note || errors[text];
  },
  invalid: ({ criteria, helpText }) => helpText ?? `無効: ${wanted(criteria.type)}`,
  refused: (address, { criteria, helpText }) =>
    helpText ??
    `セル ${address} に入力したデータは、このセルに設定されたデータの入力規則に違反しています。${wanted(criteria.type)}`,
  newTabName: (number) => `シート${number}`,
  copyName: (name) => `${name} のコピー`,
  textTooLong: '1 つのセルに入力できるのは最大 50,000 文字です。',
  tabGone: 'このシートはもうありません。',
  outsideGrid: 'このセルはもうありません。',
  tooManyCells: 'スプレッドシートのセルは 10,000,000 個までです。',
  tooManyColumns: 'シートの列は 18,278 列までです。',
  lastRows: 'シートのすべての行を削除することはできません。',
  lastColumns: 'シートのすべての列を削除することはできません。',
  frozenRows: 'シートの表示されている行をすべて固定することはできません。',
  frozenColumns: 'シートの表示されている列をすべて固定することはできません。',
  hiddenRows: 'シートのすべての行を非表示にすることはできません。',
  hiddenColumns: 'シートのすべての列を非表示にすることはできません。',
  lastTab: 'ドキュメントのすべてのシートを削除することはできません。',
  lastVisibleTab: '表示されているシートをすべて削除または非表示にすることはできません。',
  tabNameEmpty: 'シート名を入力してください。',
  tabNameTooLong: 'シート名は 100 文字以内で入力してください。',
  tabNameTaken: (name) => `「${name}」という名前のシートは既に存在します。別の名前を入力してください。`,
  mergeReachesOut: '結合または結合解除するには、結合された範囲のセルをすべて選択してください。',
  mergesInTheWay: '結合されたセルを含む範囲ではこの操作を行えません。先に結合を解除してください。',
  nothingToPaste: '貼り付ける内容がありません。',
  chartGone: 'このグラフはもうありません。',
  imageGone: 'この画像はもうありません。',
  frameGone: 'アドオンのこの画面は閉じられました。',
  protectedCells: {
    title: '編集の確認',
    message: 'このシートの、誤って変更しないように保護されている部分を編集しようとしています。このまま編集しますか？',
  },
  unexpected: (message) => `エラーが発生しました: ${message}`,
};

function wanted(type: string): string {
  if (type.startsWith('VALUE_IN')) return '入力値は指定したリスト内の項目である必要があります。';
  if (type.startsWith('NUMBER_')) return '入力値は指定した範囲の数値である必要があります。';
  if (type.startsWith('DATE_')) return '入力値は指定した範囲の有効な日付である必要があります。';
  if (type === 'TEXT_IS_VALID_EMAIL') return '入力値はメールアドレスである必要があります。';
  if (type === 'TEXT_IS_VALID_URL') return '入力値は URL である必要があります。';
  if (type === 'CHECKBOX') return '入力値はチェックボックスの値である必要があります。';
  return '入力値がこのセルのルールを満たしていません。';
}

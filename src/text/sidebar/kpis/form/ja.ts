import type { FormWords } from './words.ts';

export const ja: FormWords = {
  heading: (name) => `${name}を編集`,
  fresh: '新しいKPI',
  kinds: {
    count: '面談などの件数を足し上げます。記録の1行が1件です。',
    amount: '商談金額などの値を足し上げます。',
    level: '最新の値が実績になります（交渉中の企業数や比率など）。期限の日の値で判定します。',
    share: '決まった企業リストのうちの受注数です。結果が出た企業ごとに、受注か失注かを1行ずつ記録します。',
  },
  choose: '選択…',
  wins: '目標（受注数）',
  population: '対象数（リストの企業数）',
  baseline: '起点（開始時の値）',
  directionNote: '「減」は、解約数のように少ないほどよい場合に選びます。',
  keepsAtLeast: (target) =>
    `目標が起点より小さいため、「期限まで${target}以上を保つ」という意味になります。減らすのが目的なら「減」を選んでください。`,
  source: '値の取得元',
  typed: '記録に入力する',
  sourceUnreadable: 'この取得元は読み取れません。選び直すか、値を記録に入力してください。',
  sourceNote: '「ターゲット」の現在の数は、記録のボタンで追加します。自動では追加されません。',
  save: '保存',
  saving: 'KPIを保存しています…',
  saved: 'KPIを保存しました。',
  savedFirst: 'KPIを保存しました。続けて、撤退ラインに合意しましょう。',
  unchanged: '変更はありません。',
  onTab: (text) => `その間にシートが変更されました：${text}`,
  blank: '（空欄）',
  gone: 'このKPIの行が見つかりません。',
  frozen: '撤退ラインは合意済みです。ここを変更すると、合意し直すまで「合意した内容と異なる」と表示されます。',
  toMend: (n) => `保存する前に直す項目：${n}件`,
};

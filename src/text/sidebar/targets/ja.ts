import type { TargetsWords } from './words.ts';

export const ja: TargetsWords = {
  heading: 'ターゲット',
  noTab: 'ターゲットのシートはまだありません。最初の企業を追加すると作成されます。',
  noHeaders:
    'ターゲットのシートに、企業を示す見出しがありません。一覧の上に「ID」「アカウント」「追加時の名称」のいずれかを戻してください。',
  empty: 'まだ企業がありません。企業を追加したら、営業とマーケがターゲットのシートで賛否を入力します。',
  waits: '「データ」に示した誤りを修正すると、企業を追加できます。',
  add: {
    heading: '企業を追加',
    best: 'ランキングの上位',
    tier: 'ティア',
    selected: '選択した行を追加',
    noneSelected: '企業の行が選択されていません。企業の一覧またはランキングで行を選択してください。',
    put: (n) => `${n.toLocaleString('ja')}社を追加`,
    onTargets: (n) => `${n.toLocaleString('ja')}社をターゲットに追加`,
    adding: 'ターゲットに追加しています…',
    added: ({ added, already, gone }) =>
      [
        `${added.toLocaleString('ja')}社を追加しました。`,
        ...(already > 0 ? [`追加済み：${already}社。`] : []),
        ...(gone > 0 ? [`見つからない、またはIDが重複：${gone}社。`] : []),
        ...(added > 0 ? ['次は、営業とマーケが「ターゲット」シートで賛否を入力します。'] : []),
      ].join(''),
  },
  list: {
    count: (n) => `${n.toLocaleString('ja')}社`,
    caption: '決定とティア別の社数',
    decision: '決定',
    undecided: '未決定',
    noTier: '－',
    all: '計',
  },
  votes: {
    heading: '営業とマーケの賛否',
    none: '両方の賛否がそろった企業はまだありません。',
    agree: ({ both, agree, share, kappa }) =>
      `双方が回答した${both}社のうち${agree}社で一致（${share}${kappa === '' ? '' : `、κ係数 ${kappa}`}）`,
    kappa: 'κ係数：1は完全に一致、0は偶然の一致と同程度です。',
    disagree: (n) => `賛否が分かれている企業 ${n}社`,
    pair: (sales, marketing) => `営業：${sales}　マーケ：${marketing}`,
    noSales: (n) => `営業が未回答 ${n}社`,
    noMarketing: (n) => `マーケが未回答 ${n}社`,
    unsure: (n) => `「?」（判断保留） ${n}社`,
  },
  week: {
    heading: '今週',
    none: '期限の近い行動はなく、担当も決まっています。',
    overdue: (n) => `期限切れ ${n}件`,
    soon: (n) => `7日以内に期限 ${n}件`,
    withoutOwner: (n) => `担当が決まっていないターゲット ${n}社`,
    missing: (sales, marketing) => (sales && marketing ? '担当なし' : sales ? '営業担当なし' : 'マーケ担当なし'),
  },
  mend: {
    heading: '要修正',
    lost: (n) => `企業の一覧に見つからない行 ${n}件`,
    lostById: 'このIDの企業が一覧にありません。一覧のIDを元に戻すか、この行を削除してください。',
    lostByName: 'この名称の企業が一覧にありません。「追加時の名称」を修正するか、この行を削除してください。',
    twice: (n) => `重複している企業 ${n}社`,
    row: (row) => `${row}行目`,
    unreadable: (n) => `読み取れないセル ${n}件`,
    cell: (row, column) => `${row}行目「${column}」`,
  },
  signOff: {
    heading: '合意の記録',
    sales: '営業の合意者',
    marketing: 'マーケの合意者',
    names: '複数の場合は「、」で区切ります。',
    note: 'メモ（任意）',
    keeps: ({ targets, others, criteria, asOf }) =>
      `ターゲット${targets}社、その他${others}社、選定基準${criteria}件を、${asOf}時点の内容で新しいシートに残します。`,
    open: (n) => `賛否が分かれたままの企業が${n}社あります。そのことも記録に残ります。`,
    noTargets: 'ターゲットがまだありません。「決定」で「ターゲット」を選んでください。',
    button: '合意を記録',
    needsNames: '営業とマーケの名前をそれぞれ1人以上入力してください。',
    running: '合意を記録しています…',
    done: '合意を新しいシートに記録しました。',
    earlier: 'これまでの合意',
    changed: (list, criteria) =>
      list || criteria
        ? `前回の合意から${[...(list ? ['ターゲット'] : []), ...(criteria ? ['選定基準'] : [])].join('と')}が変わっています。`
        : '前回の合意から変更はありません。',
  },
};

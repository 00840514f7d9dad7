import type { DataWords } from './words.ts';

export const ja: DataWords = {
  accounts: {
    heading: 'アカウント',
    companies: (count) => `${count.toLocaleString('ja')}社`,
    nameColumn: ({ header, letters }) => (header === '' ? `社名は${letters}列` : `社名は「${header}」（${letters}列）`),
    idColumn: (letters) => `IDは${letters}列`,
    noIds: 'ID列がないため、企業は社名で見分けます。',
    missing: '企業の一覧がまだありません。',
    firstStep:
      'いずれかのシートの見出し行に「会社名」の列を作り、その下に1行に1社ずつ入力してください。入力したら［更新］をクリックします。',
  },
  gaps: {
    heading: '修復が必要な箇所：',
    parts: {
      criteria: '選定基準の表・ティア・基準日',
      ranking: 'ランキングのシートまたはその数式',
      targets: 'ターゲットのシート',
      scores: 'ターゲットが参照する非表示のシート',
      'accounts range': '企業の一覧に追加された行や列',
      names: '名前付き範囲',
    },
    repair: '修復する',
    repairing: '修復しています…',
    repaired: '修復しました。',
    obstacle: 'ランキングの表示を妨げているセルがあります。移動するか消去してください：',
  },
  findings: {
    heading: '要確認',
    none: '誤りはなく、すべてのセルを読み取れます。',
    mistakes: (count) => `誤り ${count}件`,
    unreadable: (cells) =>
      `読み取れないセルが${cells.toLocaleString('ja')}件あります。下の列ごとの一覧をご確認ください。`,
    blank: { name: (rows) => `社名のない行（${rows}行）`, id: (rows) => `IDのない行（${rows}行）` },
    repeated: { name: (rows) => `社名が重複している行（${rows}行）`, id: (rows) => `IDが重複している行（${rows}行）` },
  },
  columns: {
    heading: '列の入力状況',
    blank: (cells) => `空欄 ${cells.toLocaleString('ja')}件`,
    unreadable: (cells) => `読み取れない ${cells.toLocaleString('ja')}件`,
    list: (column) => `「${column}」の読み取れないセル`,
    row: (row) => `${row}行目`,
  },
  research: {
    heading: '優先して調べたい項目',
    unknown: (companies, couldChange) =>
      `不明 ${companies.toLocaleString('ja')}社（うち${couldChange.toLocaleString('ja')}社はティアが変わる可能性あり）`,
    nearest: 'ティアの境目に近い企業',
  },
};

import type { DataWords } from './words.ts';

export const ja: DataWords = {
  accounts: {
    heading: 'アカウント',
    companies: (count) => `${count.toLocaleString('ja')}社`,
    nameColumn: ({ header, letters }) => (header === '' ? `社名は${letters}列` : `社名は「${header}」（${letters}列）`),
    missing: '企業の一覧がまだありません。',
    firstStep:
      'いずれかのシートの見出し行に「会社名」の列を作り、その下に1行に1社ずつ入力してください。入力したら［更新］をクリックします。',
  },
  findings: {
    heading: '要確認',
    none: '誤りはなく、すべてのセルを読み取れます。',
    mistakes: (count) => `誤り ${count}件`,
    unreadable: (count) => `確認が必要なセル ${count.toLocaleString('ja')}件`,
    more: (count) => `ほか${count.toLocaleString('ja')}件`,
  },
};

/** What the command line says, and the words of the tables that it makes or translates, in both languages. */
export interface Words {
  readonly usage: string;
  readonly sameFile: (path: string) => string;
  readonly noAccounts: (path: string) => string;
  readonly saved: (path: string) => string;
  readonly summary: (accounts: number, tiers: readonly (readonly [string, number])[], asOf: string) => string;
  readonly tabs: { readonly ranking: string; readonly accounts: string; readonly criteria: string };
  readonly asOf: string;
  /** Headers of a criteria table, in the order of its columns. */
  readonly criteriaHeaders: readonly string[];
}

export type CommandLanguage = 'en' | 'ja';

export const words: Readonly<Record<CommandLanguage, Words>> = {
  en: {
    usage:
      'Usage: npm run rank -- accounts.csv criteria.csv [--out ranked.xlsx] [--as-of 2026-11-21] [--lang en|ja] [--json]',
    sameFile: (path) => `"${path}" is one of the files to read; choose another name for --out.`,
    noAccounts: (path) => `"${path}" holds no company: there is nothing below its headers.`,
    saved: (path) => `Saved ${path}`,
    summary: (accounts, tiers, asOf) =>
      `${accounts} ${accounts === 1 ? 'account' : 'accounts'}: ${tiers.map(([tier, count]) => `${tier} ${count}`).join(', ')}. Reference date ${asOf}.`,
    tabs: { ranking: 'Ranking', accounts: 'Accounts', criteria: 'Criteria' },
    asOf: 'As of',
    criteriaHeaders: 'Criterion|Column|Kind|Weight|Group|From|To|Points|If blank|Gate|Note'.split('|'),
  },
  ja: {
    usage:
      '使い方：npm run rank -- accounts.csv criteria.csv [--out ranked.xlsx] [--as-of 2026-11-21] [--lang en|ja] [--json]',
    sameFile: (path) => `「${path}」は読み込むファイルです。--out には別の名前を指定してください。`,
    noAccounts: (path) => `「${path}」には見出しの下に企業がありません。`,
    saved: (path) => `${path} に保存しました`,
    summary: (accounts, tiers, asOf) =>
      `${accounts}社：${tiers.map(([tier, count]) => `${tier} ${count}社`).join('、')}。基準日 ${asOf}。`,
    tabs: { ranking: 'ランキング', accounts: 'アカウント', criteria: '選定基準' },
    asOf: '基準日',
    criteriaHeaders: '基準|列|種類|重み|区分|下限|上限|点数|空欄時|足切り|メモ'.split('|'),
  },
};

/** The language that somebody named, or undefined where it is none of ours. */
export function languageNamed(name: unknown): CommandLanguage | undefined {
  return name === 'en' || name === 'ja' ? name : undefined;
}

import { describe, expect, test } from 'vitest';
import { fold } from '../../src/core/tables/index.ts';
import { kpisWords } from '../../src/text/kpis/index.ts';

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

const DICTIONARIES = [
  'columns',
  'logColumns',
  'kinds',
  'directions',
  'periods',
  'exitActions',
  'measures',
  'values',
] as const;

describe('no word of KPIs means two things:', () => {
  test.each(DICTIONARIES)('%s', (name) => {
    const meanings = new Map<string, string>();
    for (const language of ['en', 'ja'] as const) {
      for (const [key, words] of Object.entries(kpisWords[language][name])) {
        for (const word of words.map(fold)) {
          expect([word, meanings.get(word) ?? key]).toEqual([word, key]);
          meanings.set(word, key);
        }
      }
    }
  });
});

test('the Japanese words of KPIs are Japanese, the English ones are not', () => {
  for (const name of [...DICTIONARIES, 'statuses'] as const) {
    for (const words of Object.values(kpisWords.ja[name])) expect([words].flat()[0]).toMatch(JAPANESE);
    for (const words of Object.values(kpisWords.en[name])) expect([words].flat().join()).not.toMatch(JAPANESE);
  }
});

test('the words of KPIs are those of the tables that people were given, and of where values are read from', () => {
  const first = (words: Readonly<Record<string, readonly string[]>>) => Object.values(words).map(([word]) => word);
  const { columns, values, statuses } = kpisWords.ja;
  expect(first(columns).join()).toBe(
    '指標,種類,向き,起点,開始日,期限,目標,対象数,周期,撤退判断日,撤退ライン,撤退時の対応,担当,合意,取得元',
  );
  expect(first(values).join()).toBe(
    '実績,計画,ペース,残り,必要ペース,実績ペース,着地予測,下限,上限,見込み,撤退ライン,状態',
  );
  expect(Object.values(statuses).join()).toBe('達成,開始前,撤退,終了,データなし,更新切れ,順調,注意,危険');
});

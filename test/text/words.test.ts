import { describe, expect, test } from 'vitest';
import { fold } from '../../src/core/tables/index.ts';
import { register } from '../../src/main.ts';
import { functionHelp } from '../../src/text/function-help/index.ts';
import { texts, type Words } from '../../src/text/index.ts';

const DICTIONARIES = ['criteriaColumns', 'tiersColumns', 'kinds', 'policies', 'groups'] as const;

describe('no word means two things:', () => {
  test.each(DICTIONARIES)('%s', (name) => {
    const meanings = new Map<string, string>();
    for (const language of ['en', 'ja'] as const) {
      for (const [key, words] of Object.entries(texts[language][name]) as [string, Words][]) {
        for (const word of words.map(fold)) {
          expect([word, meanings.get(word) ?? key]).toEqual([word, key]);
          meanings.set(word, key);
        }
      }
    }
  });
});

describe('Japanese texts are Japanese, English ones are not:', () => {
  const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

  test.each([...DICTIONARIES, 'statuses', 'resultColumns', 'places'] as const)('%s', (name) => {
    // OK is OK in both.
    for (const words of Object.values(texts.ja[name]).flat()) if (words !== 'OK') expect(words).toMatch(JAPANESE);
    for (const words of Object.values(texts.en[name]).flat()) expect(words).not.toMatch(JAPANESE);
  });
});

test('the Japanese words are those of the tables that people were given', () => {
  const first = (words: Readonly<Record<string, Words>>) => Object.values(words).map(([word]) => word);
  expect(first(texts.ja.criteriaColumns)).toEqual([
    '基準',
    '列',
    '種類',
    '重み',
    '区分',
    '下限',
    '上限',
    '点数',
    '空欄時',
    '足切り',
    'メモ',
  ]);
  expect(first(texts.ja.kinds)).toEqual(['数値', '範囲', '段階', '分類', 'キーワード', 'はい・いいえ', '評価', '直近']);
  expect(first(texts.ja.policies)).toEqual(['除外', '0点', '中立', '必須']);
  expect(texts.ja.statuses).toEqual({ ok: 'OK', excluded: '対象外', incomplete: '情報不足' });
});

describe('the help of a function', () => {
  test.each(Object.keys(functionHelp.en) as (keyof typeof functionHelp.en)[])(
    '%s names the same parameters in both languages',
    (name) => {
      const parameters = Object.keys(functionHelp.en[name].parameters);
      expect(Object.keys(functionHelp.ja[name].parameters)).toEqual(parameters);
      expect(register()[name].parameters).toEqual(parameters);
    },
  );
});

import { describe, expect, test } from 'vitest';
import { fold } from '../../src/core/tables/index.ts';
import { exitRecordWords } from '../../src/text/exit-record/index.ts';
import { kpiTabsWords } from '../../src/text/kpi-tabs/index.ts';

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

const DICTIONARIES = ['columns', 'entries', 'decisions', 'fired'] as const;

describe('no word of the record of exit lines means two things:', () => {
  test.each(DICTIONARIES)('%s', (name) => {
    const meanings = new Map<string, string>();
    for (const language of ['en', 'ja'] as const) {
      for (const [key, words] of Object.entries(exitRecordWords[language][name])) {
        for (const word of words.map(fold)) {
          expect([word, meanings.get(word) ?? key]).toEqual([word, key]);
          meanings.set(word, key);
        }
      }
    }
  });
});

test('the Japanese words of the record are Japanese, the English ones are not', () => {
  for (const name of DICTIONARIES) {
    for (const [word] of Object.values(exitRecordWords.ja[name])) expect(word).toMatch(JAPANESE);
    for (const words of Object.values(exitRecordWords.en[name])) expect(words.join()).not.toMatch(JAPANESE);
  }
});

test('the tabs of KPIs have help on every column that people fill in, in their language', () => {
  for (const { kpis, kpiLog, exitRecord, recordIsKept } of [kpiTabsWords.ja, kpiTabsWords.en]) {
    const isJapanese = JAPANESE.test(recordIsKept);
    for (const help of Object.values({ ...kpis, ...kpiLog, ...exitRecord })) {
      expect([help, JAPANESE.test(help)]).toEqual([help, isJapanese]);
    }
  }
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wrappedText } from '../../../../../src/sidebar/views/plans/map/layout/wrapped-text.ts';

/** Two for a full-width letter, one for others. */
const columns = (text: string) => [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1), 0);

const wrap = (text: string, width: number, lines: number) => wrappedText(text, width, lines, columns);

describe('a text on several lines', () => {
  test.each([
    ['代表取締役社長 兼 最高執行責任者', 20, ['代表取締役社長 兼', '最高執行責任者']],
    ['情報システム部 基幹システム課', 18, ['情報システム部', '基幹システム課']],
    ['執行役員（営業担当）', 12, ['執行役員', '（営業担当）']],
    ['経営企画・広報', 10, ['経営企画・', '広報']],
    ['Chief Financial Officer', 16, ['Chief Financial', 'Officer']],
    ['Jean-Baptiste', 8, ['Jean-', 'Baptiste']],
    ['経営企画本部デジタル推進室', 14, ['経営企画本部', 'デジタル推進室']],
  ])('%s breaks where a reader would', (text, width, lines) => {
    expect(wrap(text, width, 3)).toEqual(lines);
  });

  test('breaks within a word that is wider than a line, and begins no line with a sign that ends one', () => {
    expect(wrap('デジタルトランスフォーメーション', 14, 3)).toEqual(['デジタルトラン', 'スフォーメー', 'ション']);
    expect(wrap('あいうえお。', 10, 3)).toEqual(['あいうえ', 'お。']);
  });

  test('ends in an ellipsis where lines are not enough', () => {
    expect(wrap('one two three four', 8, 2)).toEqual(['one two', 'three…']);
  });

  test('is nothing where there is nothing', () => {
    expect(wrap('　 ', 8, 2)).toEqual([]);
  });

  test('loses no letter as long as there are lines enough', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.integer({ min: 2, max: 20 }), (text, width) => {
        const bare = (part: string) => part.replace(/\s+/gu, '');
        expect(bare(wrap(text, width, 100).join(''))).toBe(bare(text));
      }),
    );
  });
});

import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { customFunctionHelp } from '../../../src/host/execution/function-help.ts';
import { readProjectFiles } from '../../../src/host/execution/project.ts';
import { functionHelp } from '../../../src/text/function-help/index.ts';

const helpOf = (source: string, language: 'en' | 'ja' = 'en') =>
  customFunctionHelp([{ name: 'code.js', source }], language);

describe('the help of custom functions', () => {
  test('is what their docblocks say', () => {
    const source = `
      /**
       * Doubles a number.
       * Whatever it is.
       *
       * @param {number} value The number.
       * @param {number} [times] How often, once if left out.
       * @return {number} Twice as much.
       * @customfunction
       */
      function DOUBLE(value, times) {}`;
    expect(helpOf(source)).toEqual([
      {
        name: 'DOUBLE',
        isCustom: true,
        summary: 'Doubles a number. Whatever it is.',
        parameters: [
          { name: 'value', help: 'The number.' },
          { name: 'times', help: 'How often, once if left out.', optional: true },
        ],
        returns: 'Twice as much.',
      },
    ]);
  });

  test('is there for functions that say that they are custom functions, in scripts', () => {
    const source = '/** Not for cells. */ function plain() {}\n/** @customfunction */ function BARE() {}';
    expect(helpOf(source)).toEqual([{ name: 'BARE', isCustom: true, summary: '', parameters: [], returns: '' }]);
    expect(customFunctionHelp([{ name: 'page.html', source }], 'en')).toEqual([]);
  });

  test.each([
    ['A score. スコア。', 'A score.', 'スコア。'],
    ['Ranks, as wide as scores. scores と同じ幅。', 'Ranks, as wide as scores.', 'scores と同じ幅。'],
    ['One. Or two, such as 株式会社.', 'One.', 'Or two, such as 株式会社.'],
    ['English alone.', 'English alone.', 'English alone.'],
    ['日本語だけ。', '日本語だけ。', '日本語だけ。'],
    ['Such as 株式会社', 'Such as 株式会社', 'Such as 株式会社'],
  ])('is in the language of the person where both can be told apart: %s', (text, english, japanese) => {
    const source = `/**\n * ${text}\n * @customfunction\n */\nfunction F() {}`;
    expect(helpOf(source)[0]?.summary).toBe(english);
    expect(helpOf(source, 'ja')[0]?.summary).toBe(japanese);
  });

  test.each(['en', 'ja'] as const)('of the built add-on is that of the product (%s)', (language) => {
    const files = readProjectFiles(fileURLToPath(new URL('../../../build/dist', import.meta.url)));
    const expected = Object.entries(functionHelp[language]).map(([name, { summary, parameters, returns }]) => ({
      name,
      isCustom: true,
      summary,
      parameters: Object.entries(parameters).map(([parameter, help]) => ({
        name: parameter,
        help,
        ...(/^(?:Optional|省略可)/.test(help) && { optional: true }),
      })),
      returns,
    }));
    expect(customFunctionHelp(files, language)).toEqual(expected);
  });
});

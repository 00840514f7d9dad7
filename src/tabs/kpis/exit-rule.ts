import { fold, quotableText, readNumber } from '../../core/tables/index.ts';
import type { ExitCondition, KpiColumn, KpiDirection } from '../../model/kpi.ts';
import type { Language } from '../../model/language.ts';
import { kpisWords } from '../../text/kpis/index.ts';
import { meanings } from '../tables/meaning.ts';
import type { TypedCells } from '../tables/typed-cells.ts';

const measureOf = meanings((language) => kpisWords[language].measures);

const OR = new RegExp(`\\s(?:${kpisWords.en.or.join('|')})\\s|${kpisWords.ja.or.join('|')}`, 'u');

/** `chance < 50%`, `値<8`; in Japanese also with the sign as a word: `見込み50%未満`, `値8超`. */
const CONDITION = /^(\p{L}+) ?(?:([<>]) ?(.+)|([^<>]+?) ?(未満|超))$/u;

const SIGN_WORDS: Readonly<Record<string, string>> = { 未満: '<', 超: '>' };

/**
 * Reads an exit rule such as `chance < 50% or value < 8`, in either language; what cannot be read is reported, piece by piece.
 *
 * @param language - of the table, for what would have been right.
 */
export function readExitRule(
  cells: TypedCells<KpiColumn>,
  direction: KpiDirection,
  language: Language,
): ExitCondition[] {
  const text = fold(cells.text('exitRule'));
  if (text === '') return [];
  return text.split(OR).flatMap((piece): ExitCondition[] => {
    const found = quotableText(piece);
    const [, word = '', sign, amount, otherAmount, signWord = ''] = CONDITION.exec(piece.trim()) ?? [];
    const measure = measureOf(word)?.key;
    const written = amount ?? otherAmount ?? '';
    const line = readNumber(written.trim());
    // A chance of 50 without its sign would be sure to fire.
    if (measure === undefined || line === undefined || (measure === 'chance' && (line < 0 || line > 1))) {
      cells.report('exitRule', { code: 'unreadable rule', found });
      return [];
    }
    const worse = worseThan(measure, direction);
    if ((sign ?? SIGN_WORDS[signWord]) !== worse) {
      const expected = `${kpisWords[language].measures[measure][0]} ${worse} ${written.trim()}`;
      cells.report('exitRule', { code: 'rule the wrong way', found, expected });
      return [];
    }
    return [{ measure, line }];
  });
}

/**
 * An exit rule as people write it.
 *
 * @example exitRuleText([{ measure: 'chance', line: 0.5 }, { measure: 'value', line: 8 }], 'up', 'en') // 'chance < 50% or value < 8'
 * @example exitRuleText([{ measure: 'chance', line: 0.5 }], 'up', 'ja') // '見込み<50%'
 */
export function exitRuleText(rule: readonly ExitCondition[], direction: KpiDirection, language: Language): string {
  const { measures, or } = kpisWords[language];
  const space = language === 'ja' ? '' : ' ';
  return rule
    .map(({ measure, line }) =>
      [measures[measure][0], worseThan(measure, direction), writtenLine(measure, line)].join(space),
    )
    .join(` ${or[0]} `);
}

/**
 * The line of a condition in full.
 *
 * @example writtenLine('chance', 0.07) // '7%'
 */
export function writtenLine(measure: ExitCondition['measure'], line: number): string {
  return measure === 'chance' ? `${Number((line * 100).toPrecision(12))}%` : String(line);
}

function worseThan(measure: ExitCondition['measure'], direction: KpiDirection): '<' | '>' {
  return measure === 'value' && direction === 'down' ? '>' : '<';
}

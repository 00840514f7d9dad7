import type { Language } from '../model/language.ts';

/**
 * Words by language, each language made when somebody first asks for it: the script is evaluated anew for every formula of a
 * spreadsheet, and formulas need few of its words.
 *
 * @example onDemand({ en: () => 'yes', ja: () => 'はい' }).ja // 'はい'
 */
export function onDemand<Words>(make: Readonly<Record<Language, () => Words>>): Readonly<Record<Language, Words>> {
  const made: { [Of in Language]?: Words } = {};
  return {
    get en() {
      made.en ??= make.en();
      return made.en;
    },
    get ja() {
      made.ja ??= make.ja();
      return made.ja;
    },
  };
}

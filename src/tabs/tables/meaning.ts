import { fold } from '../../core/tables/index.ts';
import { LANGUAGES, type Language } from '../../model/language.ts';
import type { Words } from '../../text/index.ts';

export interface Meaning<Key> {
  readonly key: Key;
  /** Languages in which the word has this meaning. */
  readonly languages: readonly Language[];
}

/**
 * A look-up from what people type to what it means, in any language and spelling of case and width.
 * Built at the first question, since most executions ask only some of the dictionaries.
 *
 * @param dictionary - the words for each key in a language.
 */
export function meanings<Key extends string>(dictionary: Dictionary<Key>): (text: string) => Meaning<Key> | undefined {
  let byWord: Map<string, Meaning<Key>> | null = null;
  return (text) => {
    byWord ??= index(dictionary);
    return byWord.get(fold(text));
  };
}

type Dictionary<Key extends string> = (language: Language) => Readonly<Record<Key, Words>>;

function index<Key extends string>(dictionary: Dictionary<Key>): Map<string, Meaning<Key>> {
  const byWord = new Map<string, Meaning<Key>>();
  for (const language of LANGUAGES) {
    for (const [key, words] of Object.entries(dictionary(language)) as [Key, Words][]) {
      for (const word of words.map(fold)) {
        const languages = byWord.get(word)?.languages ?? [];
        byWord.set(word, { key, languages: [...languages, language] });
      }
    }
  }
  return byWord;
}

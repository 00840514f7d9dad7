import { fold } from '../tables/index.ts';

/**
 * Two spellings are the same person when their keys are equal: width, case, blanks, and a form of address make no difference. A surname
 * alone stays apart from a full name, since it may be somebody else's.
 *
 * @example personKey('山田　太郎 様') === personKey('山田太郎') // true
 */
export function personKey(name: string): string {
  const folded = fold(name).replace(ADDRESS_BEFORE, '');
  const key = folded.replace(/\s+/gu, '');
  const plain = key.replace(ADDRESS_AFTER, '');
  // Of one letter and an address, such as 三様, too little would be left to be a name.
  return [...plain].length > 1 ? plain : key;
}

/** Titles of a post, such as 部長, are not among these: they tell people of one name apart. */
const ADDRESS_AFTER = /(?:さん|さま|様|氏|殿|先生|くん|ちゃん)$/u;

const ADDRESS_BEFORE = /^(?:mr|mrs|ms|miss|dr|prof)(?:\.\s*|\s+)(?=\S)/u;

const failures = [
  'サービスでエラーが発生しました',
  '操作を完了できませんでした',
  '指定された値は使えません',
  'この操作は許可されていません',
];

/**
 * Stands for what a person with another language reads: the platform translates its messages, so nobody may depend on their
 * words. The same message always gives the same text, and no word of it survives.
 */
export function translated(message: string): string {
  let code = 0;
  for (const character of message) code = (code * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return `${failures[code % failures.length]}（コード ${code}）。`;
}

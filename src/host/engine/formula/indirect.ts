import { type Token, tokenize } from './tokens.ts';

/**
 * A formula in which each `INDIRECT` of a text that it names itself, such as `INDIRECT("Log!A2:A")`, is what the text means: the library has no
 * such function. One of a text that is computed stays.
 */
export function withoutIndirect(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (let place = 0; place < tokens.length; place += 1) {
    const target = indirectTarget(tokens.slice(place, place + 4));
    const token = target ?? tokens[place];
    if (token) result.push(token);
    if (target) place += 3;
  }
  return result;
}

function indirectTarget([name, open, text, close]: readonly Token[]): Token | null {
  if (name?.kind !== 'function' || name.text.toUpperCase() !== 'INDIRECT') return null;
  if (open?.text !== '(' || text?.kind !== 'string' || close?.text !== ')') return null;
  const [target, ...rest] = tokenize(text.text.slice(1, -1).replaceAll('""', '"'));
  return rest.length === 0 && (target?.kind === 'reference' || target?.kind === 'name') ? target : null;
}

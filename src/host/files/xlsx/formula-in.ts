import { parseReference, printReference } from '../../engine/formula/reference.ts';
import { tokenize } from '../../engine/formula/tokens.ts';
import type { OpenContext } from './file-context.ts';
import { linkToPlace } from './link.ts';

/** What a formula cell of a file stands for: a formula of its own, or a value that another cell's formula puts there. */
export type FileFormula = { readonly formula: string } | 'spilled';

const placeholder = /^IFERROR\(\s*__xludf\.DUMMYFUNCTION\(((?:\s*"(?:[^"]|"")*"\s*&?)+)\)\s*,/i;

/**
 * Reads a formula of a file (without its `=`): the kept text where Sheets' export or ours put a placeholder, else the formula with
 * the prefixes of newer functions taken off, and tabs named as they are here.
 */
export function formulaFromFile(formula: string, context: OpenContext): FileFormula {
  const kept = placeholder.exec(formula)?.[1];
  if (kept === undefined) return { formula: `=${plainFormula(formula, context)}` };
  const text = [...kept.matchAll(/"((?:[^"]|"")*)"/g)].map((piece) => piece[1]?.replaceAll('""', '"')).join('');
  return text === '"COMPUTED_VALUE"' ? 'spilled' : { formula: `=${text}` };
}

function plainFormula(formula: string, context: OpenContext): string {
  const pieces = tokenize(formula).map(({ kind, text }) => {
    if (kind === 'function' || kind === 'name') return text.replace(/^(?:_xlfn\.|_xlws\.|_xludf\.|_xlpm\.)+/i, '');
    if (kind === 'string' && text.startsWith('"#')) {
      const link = linkToPlace(text.slice(2, -1), context);
      return link === undefined ? text : `"${link}"`;
    }
    if (kind !== 'reference') return text;
    const reference = parseReference(text);
    if (reference.tab === null) return text;
    const tab = context.tabOf(reference.tab)?.name ?? reference.tab;
    return tab === reference.tab ? text : printReference({ ...reference, tab });
  });
  return pieces.join('');
}

import type { Realm } from '../../execution/realm.ts';
import { EscapingContext } from './contextual-escape.ts';

/** A page with scriptlets, and the values that the script gave to it, as they are in the script's world. */
export interface Template {
  readonly source: string;
  readonly variables: Map<string, unknown>;
}

const scriptlet = /<\?(!?=)?([\s\S]*?)\?>/g;
const identifier = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/** Runs a template in the script's global scope, its variables at hand by name, and returns the page's text. */
export function evaluateTemplate({ source, variables }: Template, realm: Realm): string {
  let page = '';
  const context = new EscapingContext();
  const print = (html: string) => {
    page += html;
    context.read(html);
  };
  const output = realm.object();
  Object.defineProperties(output, {
    _: { set: realm.method('_', (_self, [value]) => print(String(value))) },
    _$: { set: realm.method('_$', (_self, [value]) => print(context.escape(value))) },
  });
  const names = [...variables.keys()].filter((name) => identifier.test(name));
  realm.compile(['output', ...names], templateCode(source))(output, ...names.map((name) => variables.get(name)));
  return page;
}

/** The statements that a template stands for. Printing is an assignment, so of a printing scriptlet the first statement is printed. */
export function templateCode(source: string): string {
  const statements: string[] = [];
  let end = 0;
  for (const match of source.matchAll(scriptlet)) {
    statements.push(textCode(source.slice(end, match.index)), scriptletCode(match[1], match[2] ?? ''));
    end = match.index + match[0].length;
  }
  statements.push(textCode(source.slice(end)));
  return statements.join('');
}

function textCode(text: string): string {
  return text === '' ? '' : `output._ = ${JSON.stringify(text)};\n`;
}

function scriptletCode(printing: string | undefined, code: string): string {
  if (printing === '=') return `output._$ = ${code}\n;`;
  return printing === '!=' ? `output._ = ${code}\n;` : `${code}\n`;
}

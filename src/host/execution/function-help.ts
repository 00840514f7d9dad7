import type { FunctionHelp } from '../protocol/workbook-view.ts';
import type { ProjectFile } from './project.ts';

/**
 * What the docblocks of a project say of its custom functions, as the editor shows it while somebody types a formula. Where a text is
 * a sentence in English and then the same in Japanese, only that in the person's language is kept.
 */
export function customFunctionHelp(files: readonly ProjectFile[], language: 'en' | 'ja'): FunctionHelp[] {
  const scripts = files.filter(({ name }) => /\.(?:js|gs)$/.test(name));
  return scripts.flatMap(({ source }) =>
    [...source.matchAll(documentedFunction)].flatMap(([, docblock = '', name = '']) => {
      const tags = tagsOf(docblock);
      return tags.some(({ tag }) => tag === 'customfunction') ? [helpOf(name, tags, language)] : [];
    }),
  );
}

const documentedFunction = /\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*function\s+([\w$]+)/g;

interface Tag {
  /** Empty: what stands before the first tag. */
  readonly tag: string;
  readonly text: string;
}

function tagsOf(docblock: string): Tag[] {
  const text = docblock.replace(/^[ \t]*\*? ?/gm, '');
  return text.split(/^@/m).map((part, index) => {
    const [, tag = '', rest = ''] = index === 0 ? ['', '', part] : (/^(\w+)\s*([\s\S]*)$/.exec(part) ?? []);
    return { tag, text: rest.replace(/\s+/g, ' ').trim() };
  });
}

function helpOf(name: string, tags: readonly Tag[], language: 'en' | 'ja'): FunctionHelp {
  const textOf = (...names: string[]) => tags.find(({ tag }) => names.includes(tag))?.text ?? '';
  return {
    name,
    summary: inLanguage(textOf(''), language),
    parameters: tags.filter(({ tag }) => tag === 'param').map(({ text }) => parameterOf(text, language)),
    returns: inLanguage(textOf('return', 'returns').replace(type, ''), language),
    isCustom: true,
  };
}

const type = /^\{[^}]*\}\s*/;

/** `{type} name text` or, where it may be left out, `{type} [name] text`; our own say so in the text. */
function parameterOf(tag: string, language: 'en' | 'ja'): FunctionHelp['parameters'][number] {
  const [, bracket, name = '', text = ''] = /^(\[)?([\w$]+)[^\s]*\s*(?:- )?(.*)$/.exec(tag.replace(type, '')) ?? [];
  const isOptional = bracket !== undefined || /^(?:Optional|省略可)/i.test(text);
  return { name, help: inLanguage(text, language), ...(isOptional && { optional: true }) };
}

/** The part of a text in two languages that begins with the sentence of its first Japanese letter, or the part before it. */
function inLanguage(text: string, language: 'en' | 'ja'): string {
  const japanese = text.search(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u);
  const end = text.lastIndexOf('. ', japanese) + 1;
  if (japanese === -1 || end === 0) return text;
  return (language === 'ja' ? text.slice(end) : text.slice(0, end)).trim();
}

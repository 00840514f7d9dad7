import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join, relative } from 'node:path';
import vm from 'node:vm';
import { scriptName } from './script-error.ts';

export interface ProjectFile {
  /** With its ending: `main.js`, `sidebar.html`, `appsscript.json`. */
  readonly name: string;
  readonly source: string;
}

interface Manifest {
  readonly timeZone?: string;
  readonly oauthScopes?: readonly string[];
}

const scriptEndings = ['.js', '.gs'];

/**
 * An add-on as the platform stores it: scripts that share one global scope, pages, and the manifest. The scripts are compiled
 * once, as one, so that the functions of every file are there before the top level of any file runs.
 */
export class Project {
  readonly manifest: Manifest;
  readonly script: vm.Script;
  /** Names of the functions declared at the top level; variables that hold functions are not among them. */
  readonly functions: ReadonlySet<string>;
  /** Whether its scripts can make a promise: cheaper to run are those that cannot. */
  readonly hasPromises: boolean;
  private readonly pages: ReadonlyMap<string, string>;

  /** @throws Error where the platform would refuse to save the files: the syntax error of a script. */
  constructor(files: readonly ProjectFile[]) {
    const source = files
      .filter(({ name }) => scriptEndings.includes(extname(name)))
      .map((file) => file.source)
      .join('\n');
    this.script = compiled(source);
    this.hasPromises = /\b(?:async|import|Promise|WebAssembly)\b/.test(source);
    this.functions = new Set(declaredFunctions(source).keys());
    this.pages = new Map(
      files.filter(({ name }) => extname(name) === '.html').map((file) => [withoutEnding(file.name), file.source]),
    );
    const manifest = files.find(({ name }) => name === 'appsscript.json');
    this.manifest = manifest ? JSON.parse(manifest.source) : {};
  }

  /** The project that a push of this folder would make. */
  static load(directory: string): Project {
    return new Project(readProjectFiles(directory));
  }

  /** The text of a page by its name, with or without the ending. */
  page(name: string): string | undefined {
    return this.pages.get(withoutEnding(name));
  }
}

/** What a push of this folder would send, in the order of the names. */
export function readProjectFiles(directory: string): ProjectFile[] {
  const paths = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)))
    .filter((path) => path === 'appsscript.json' || [...scriptEndings, '.html'].includes(extname(path)))
    .sort();
  return paths.map((path) => ({ name: path, source: readFileSync(join(directory, path), 'utf8') }));
}

/**
 * The functions that a script declares at its top level, their source by their name. They are there before the first statement
 * runs, variables get theirs when it is their turn: a script that ends at its first statement has the former alone.
 */
export function declaredFunctions(source: string): ReadonlyMap<string, string> {
  const scope: Record<string, unknown> = {};
  const context = vm.createContext(scope);
  try {
    vm.runInContext(`throw 'hoisted';${source}`, context);
  } catch (thrown) {
    if (thrown !== 'hoisted') throw thrown;
  }
  const functions = Object.entries(scope).filter(([, value]) => typeof value === 'function');
  return new Map(functions.map(([name, value]) => [name, String(value)]));
}

/** Names with a number sign, and static fields: the platform's V8 understands them, the platform does not. */
const privateName = /#(?=[\p{ID_Start}$_])/gu;
const staticField = /\bstatic\s+[\p{ID_Start}$_][\p{ID_Continue}$]*\s*(?==[^=>]|;)/gu;

function compiled(source: string): vm.Script {
  try {
    const script = new vm.Script(source, { filename: scriptName });
    if (holdsAsCode(source, privateName)) throw new SyntaxError('Invalid or unexpected token');
    if (holdsAsCode(source, staticField)) throw new SyntaxError('Unexpected token =');
    return script;
  } catch (error) {
    // The platform's V8 is younger than Node's and words this one differently.
    throw new Error(`Syntax error: ${error}`.replace('the top level bodies', 'the top-level bodies'));
  }
}

/** Whether a pattern is found elsewhere than in texts, comments and regular expressions: a stray sign behind it breaks nothing there. */
function holdsAsCode(source: string, pattern: RegExp): boolean {
  const marked = source.replace(pattern, '$&#');
  if (marked === source) return false;
  try {
    new vm.Script(marked);
    return false;
  } catch {
    return true;
  }
}

function withoutEnding(name: string): string {
  return extname(name) === '.html' ? join(name, '..', basename(name, '.html')) : name;
}

/** Makes `build/dist` (exactly what clasp pushes) and `build/host` (the local spreadsheet). */
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { pageFiles } from './pages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const at = (path) => `${root}${path}`;

const BUNDLE_NAME = 'SmallStartABM';

/** What a module of the project exports: none touches a service while it is evaluated, so Node can read them. */
async function exportsOf(path) {
  const { outputFiles } = await build({
    entryPoints: [at(path)],
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
  });
  return await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** A real top-level function: what is inside the bundle, the platform cannot see. */
function declaration(name, { parameters, documentation, isAction }) {
  const callee = isAction ? `action('${name}')` : name;
  const docblock = documentation.map((line) => ` *${line === '' ? '' : ` ${line}`}`).join('\n');
  const list = parameters.join(', ');
  return `/**\n${docblock}\n */\nfunction ${name}(${list}) {\n  return ${BUNDLE_NAME}.${callee}(${list});\n}\n`;
}

/** A bundle as Apps Script runs it. */
async function scriptOf(what) {
  const { outputFiles } = await build({
    ...what,
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    minify: true,
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

async function buildDist() {
  const { register } = await exportsOf('src/main.ts');
  const script = await scriptOf({
    stdin: {
      contents: `import { action, handlers } from './src/main.ts'; ${BUNDLE_NAME} = { ...handlers, action };`,
      resolveDir: root,
    },
    banner: { js: `var ${BUNDLE_NAME};` },
  });
  const actions = await scriptOf({ entryPoints: [at('src/actions/index.ts')], globalName: 'actions' });
  const declarations = Object.entries(register()).map(([name, entry]) => declaration(name, entry));
  const pages = await pageFiles();
  await replaceFolder('build/dist', async (folder) => {
    await writeFile(`${folder}/smallstart-abm.js`, `${script}\n${declarations.join('\n')}`);
    for (const [name, text] of Object.entries(pages)) await writeFile(`${folder}/${name}`, text);
    // In signs that no page can take for markup.
    await writeFile(`${folder}/actions.html`, encodeURIComponent(actions));
    await cp(at('appsscript.json'), `${folder}/appsscript.json`);
  });
}

async function buildHost() {
  await replaceFolder('build/host', async (folder) => {
    await build({
      entryPoints: {
        index: at('src/host/index.ts'),
        rank: at('src/host/command-line/rank.ts'),
        start: at('src/host/command-line/start.ts'),
        'start-thread': at('src/host/command-line/start-thread.ts'),
        'save-thread': at('src/host/command-line/save-thread.ts'),
      },
      bundle: true,
      splitting: true,
      outdir: folder,
      outExtension: { '.js': '.mjs' },
      format: 'esm',
      platform: 'node',
      target: 'node20',
      packages: 'external',
      logLevel: 'error',
    });
    await cp(at('src/host/samples'), `${folder}/samples`, { recursive: true });
    await buildPage(folder);
  });
}

/** The page that the local spreadsheet shows, and the script that it puts into pages of the add-on. */
async function buildPage(folder) {
  const shared = {
    bundle: true,
    minify: true,
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // The folder's own configuration names declarations for the compiler, which hold no code.
    tsconfigRaw: {},
    logLevel: 'error',
  };
  await build({
    ...shared,
    entryPoints: [at('src/host/page/main.tsx')],
    outdir: `${folder}/page`,
    format: 'esm',
    splitting: true,
    alias: { react: 'preact/compat', 'react-dom': 'preact/compat', 'react/jsx-runtime': 'preact/jsx-runtime' },
  });
  await cp(at('src/host/page/index.html'), `${folder}/page/index.html`);
  await build({
    ...shared,
    entryPoints: [at('src/host/page/frame/client.ts')],
    outfile: `${folder}/frame-client.js`,
    format: 'iife',
  });
}

/** Made beside the old one and swapped in, so that a build cut short leaves no half folder. */
async function replaceFolder(path, fill) {
  const target = at(path);
  const fresh = `${target}.new`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  await fill(fresh);
  await rm(target, { recursive: true, force: true });
  await rename(fresh, target);
}

await buildDist();
await buildHost();

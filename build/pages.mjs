/** Puts markup, style and script of each page into the one file that clasp pushes, and lazy views into files of their own. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { build } from 'esbuild';
import { notices } from './notices.mjs';

const folder = fileURLToPath(new URL('../src/sidebar/', import.meta.url));

/** Files of each page, by the name under which the script opens it. */
const PAGES = {
  sidebar: { markup: 'sidebar.html', script: 'main.tsx', style: 'sidebar.css' },
  'relationship-map': { markup: 'map-page/map-page.html', script: 'map-page/main.tsx', style: 'map-page/map-page.css' },
};

/** Files of each view that the sidebar asks for when somebody opens it, by the names that the model has for them. */
const VIEWS = {
  'plans-view': { script: 'views/plans/main.tsx', style: 'views/plans/plans.css' },
  'kpis-view': { script: 'views/kpis/main.tsx', style: 'views/kpis/kpis.css' },
};

/** The files that hold pages and lazy views, as texts by their names. Nothing in them is loaded from anywhere. */
export async function pageFiles() {
  const files = [
    ...Object.entries(PAGES).map(async ([name, page]) => [`${name}.html`, await pageText(page)]),
    ...Object.entries(VIEWS).map(async ([name, view]) => [`${name}.html`, await viewText(view)]),
  ];
  return Object.fromEntries(await Promise.all(files));
}

async function pageText({ markup, script, style }) {
  const [text, code, look] = await Promise.all([
    readFile(`${folder}${markup}`, 'utf8'),
    bundled({ entryPoints: [`${folder}${script}`] }),
    bundled({ entryPoints: [`${folder}${style}`] }),
  ]);
  const starter = await bundled({
    stdin: {
      contents: `import { runPacked } from './run-packed.ts'; runPacked("${packed(code.text)}");`,
      resolveDir: folder,
    },
  });
  const head = await notices(code.files);
  return text
    .replace('<html', () => `${head}<html`)
    .replace('<style></style>', () => `<style>${look.text}</style>`)
    .replace('<script></script>', () => `<script>${starter.text}</script>`);
}

/** The packed script behind its notices. What it exports becomes `lazyView`, and its style goes into the page with it. */
async function viewText({ script, style }) {
  const [code, look] = await Promise.all([
    bundled({ entryPoints: [`${folder}${script}`], globalName: 'lazyView' }),
    bundled({ entryPoints: [`${folder}${style}`] }),
  ]);
  const styled = `document.head.append(Object.assign(document.createElement("style"),{textContent:${JSON.stringify(look.text)}}));`;
  return (await notices(code.files)) + packed(`${styled}${code.text}`);
}

/** A bundle, and the files of which there is something in it. */
async function bundled(what) {
  const { outputFiles, metafile } = await build({
    ...what,
    absWorkingDir: folder,
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
  });
  const [{ inputs }] = Object.values(metafile.outputs);
  const used = Object.keys(inputs).filter((file) => inputs[file].bytesInOutput > 0);
  return { text: outputFiles[0].text.trim(), files: used.map((file) => resolve(folder, file)) };
}

/**
 * A page has two languages and the core of the functions, and Apps Script hands pages over as they are. Packed they are less than half of
 * it, and hold nothing that could end the script or look like a scriptlet.
 */
function packed(script) {
  return deflateRawSync(script, { level: 9 }).toString('base64');
}

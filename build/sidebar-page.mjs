/** Puts the sidebar's markup, style and script into the one page that clasp pushes. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('../src/sidebar/', import.meta.url));

/** The page as text. Nothing in it is loaded from anywhere. */
export async function sidebarPage() {
  const markup = await readFile(`${folder}sidebar.html`, 'utf8');
  const { outputFiles } = await build({
    entryPoints: [`${folder}main.tsx`, `${folder}sidebar.css`],
    outdir: folder,
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
  });
  const text = (ending) => outputFiles.find(({ path }) => path.endsWith(ending)).text.trim();
  return markup
    .replace('<style></style>', () => `<style>${text('.css')}</style>`)
    .replace('<script></script>', () => `<script>${packed(text('.js'))}</script>`);
}

/**
 * The page has two languages, all views and the core of the functions, and Apps Script hands pages over as they are. Packed they are
 * less than half of it, and hold nothing that could end the script or look like a scriptlet. `unpack` is what begins them.
 */
function packed(script) {
  return `(${unpack})("${deflateRawSync(script, { level: 9 }).toString('base64')}");`;
}

/** Runs in the page. */
function unpack(data) {
  const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  new Response(unpacked).text().then((text) => {
    const script = document.createElement('script');
    script.textContent = text;
    document.head.append(script);
  });
}

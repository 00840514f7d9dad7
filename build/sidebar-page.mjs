/** Puts the sidebar's markup, style and script into the one page that clasp pushes. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
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
    .replace('<script></script>', () => `<script>${harmless(text('.js'))}</script>`);
}

/** `</script` would end the script, `<!--` begin a comment in it, and `<?` a scriptlet of Apps Script. All stand in texts only. */
function harmless(script) {
  return script.replace(/<(?=\/script|!--|\?)/gi, () => '\\x3c');
}

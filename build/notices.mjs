/** The notices that licences ask for in what is made of packages, taken from the files of the packages themselves. */
import { readdir, readFile } from 'node:fs/promises';

/**
 * A comment for the top of a page.
 *
 * @param files - all that went into the page, as absolute paths.
 * @returns an empty text where nothing of a package is in it.
 */
export async function notices(files) {
  const folders = new Set(files.flatMap((file) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(file)?.[0] ?? []));
  const packages = await Promise.all([...folders].sort().map(readPackage));
  const terms = new Map();
  for (const { name, licence } of packages) {
    // Licences of one text differ by those whom they name.
    const [holders] = /^Copyright .*$/m.exec(licence) ?? [''];
    const text = unwrapped(licence.slice(licence.indexOf(holders) + holders.length));
    terms.set(text, [...(terms.get(text) ?? []), `${name}: ${holders}`.trim()]);
  }
  const paragraphs = [...terms].flatMap(([text, owners]) => [owners.join('\n'), text]);
  // Two strokes would end a comment, or look as if they did.
  return paragraphs.length === 0 ? '' : `<!--\n${paragraphs.join('\n\n').replace(/--+/g, '-')}\n-->\n`;
}

/** Each paragraph in one line: some wrap the same text elsewhere. */
function unwrapped(text) {
  return text.trim().replace(/\s*\n\s*\n\s*|\s+/g, (blank) => (/\n\s*\n/.test(blank) ? '\n\n' : ' '));
}

async function readPackage(folder) {
  const { name, version, license } = JSON.parse(await readFile(`${folder}package.json`, 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} has no licence file, so it cannot be part of a page`);
  return { name: `${name} ${version} (${license})`, licence: await readFile(`${folder}${file}`, 'utf8') };
}

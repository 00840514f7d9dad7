import type { Workbook } from '../../workbook/workbook.ts';

const longestName = 31;

/** What the tabs of a workbook are called in its file: Excel takes 31 characters, and not all of them. */
export class TabNames {
  private readonly fileNames = new Map<string, string>();

  constructor(private readonly workbook: Workbook) {
    const taken = new Set<string>();
    for (const { name } of workbook.tabs) {
      const fileName = freeName(allowedName(name), taken);
      taken.add(fileName.toLowerCase());
      this.fileNames.set(name, fileName);
    }
  }

  /** The name in the file of a tab of this name; of one that is not there, the name itself. */
  fileName(name: string): string {
    return this.fileNames.get(name) ?? name;
  }

  /** How large the grid of a tab is. */
  gridOf(name: string): { readonly rows: number; readonly columns: number } {
    return this.workbook.tabNamed(name) ?? { rows: 1000, columns: 26 };
  }
}

function allowedName(name: string): string {
  const allowed = name
    .slice(0, longestName)
    .replace(/[[\]:*?/\\]/g, '_')
    .replace(/^'|'$/g, '_');
  return allowed.toLowerCase() === 'history' ? `${allowed}_` : allowed;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : ` (${number})`;
    const candidate = `${name.slice(0, longestName - ending.length)}${ending}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

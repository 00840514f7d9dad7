import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { autosaveBeside, autosavePath, findEarlierEdits } from '../../../../src/host/server/autosave/autosave-names.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'autosave-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function file(name: string, day: number, content = 'PK'): void {
  writeFileSync(join(folder, name), content);
  const time = new Date(Date.UTC(2026, 10, day));
  utimesSync(join(folder, name), time, time);
}

describe('edits go to files', () => {
  test.each([
    ['my-accounts.xlsx', 1, 'my-accounts.autosave.xlsx'],
    ['my-accounts.xlsx', 2, 'my-accounts.autosave-2.xlsx'],
    ['会社.一覧.csv', 1, '会社.一覧.csv.autosave.xlsx'],
    [`${'会社'.repeat(40)}.xlsx`, 1, `${'会社'.repeat(30)}.autosave.xlsx`],
    ['my-accounts.autosave.xlsx', 2, 'my-accounts.autosave-2.xlsx'],
    ['my-accounts.autosave-2.xlsx', 3, 'my-accounts.autosave-3.xlsx'],
  ])('beside %s: as number %i to %s', (opened, number, expected) => {
    expect(autosavePath(autosaveBeside(join(folder, opened)), number)).toBe(join(folder, expected));
  });
});

describe('edits of earlier runs', () => {
  const found = async (newerThan: Date | null = null) => {
    const edits = await findEarlierEdits({ folder, stem: 'list' }, newerThan);
    return edits && { path: edits.path.slice(folder.length + 1), number: edits.number };
  };

  test('are those in the latest file', async () => {
    expect(await found()).toBe(null);
    file('list.autosave.xlsx', 1);
    file('list.autosave-3.xlsx', 3);
    file('list.autosave-2.xlsx', 2);
    expect(await found()).toEqual({ path: 'list.autosave-3.xlsx', number: 3 });
  });

  test('are not what was there before the opened file was written', async () => {
    file('list.autosave.xlsx', 1);
    expect(await found(new Date(Date.UTC(2026, 10, 2)))).toBe(null);
    expect(await found(new Date(Date.UTC(2026, 9, 31)))).toEqual({ path: 'list.autosave.xlsx', number: 1 });
  });

  test('are not other files, nor what a crash left empty or half written', async () => {
    file('list.autosave-2.xlsx', 2, '');
    file('list.autosave.xlsx.5d2c.saving', 2);
    file('list.autosave-x.xlsx', 2);
    file('list.autosave-1.xlsx', 2);
    file('other.autosave.xlsx', 2);
    file('list.xlsx', 2);
    expect(await found()).toBe(null);
  });

  test('are none where the folder cannot be read', async () => {
    expect(await findEarlierEdits({ folder: join(folder, 'absent'), stem: 'list' }, null)).toBe(null);
  });
});

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { openFile } from '../../../../src/host/files/index.ts';
import type { Edited } from '../../../../src/host/protocol/requests.ts';
import { Autosave } from '../../../../src/host/server/autosave/autosave.ts';
import { findAutosavePlace } from '../../../../src/host/server/autosave/autosave-place.ts';
import { Workbook } from '../../../../src/host/workbook/workbook.ts';

let folder: string;
let workbook: Workbook;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'autosave-'));
  workbook = new Workbook();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** As a run begins: the workbook is open, and nothing was edited. */
async function begin(language: 'en' | 'ja' = 'en', place = folder): Promise<Autosave> {
  const open = async (path: string): Promise<Edited> => {
    workbook = await openFile(path);
    return {};
  };
  const name = { folder: place, stem: 'list' };
  const found = await findAutosavePlace({ title: 'list', name, newerThan: null });
  return new Autosave(found, { workbook: () => workbook, open, language });
}

function edit(autosave: Autosave, text: string): void {
  workbook.tabs[0]?.put(1, 1, [[text]]);
  autosave.edited();
}

async function savedText(name = 'list.autosave.xlsx'): Promise<unknown> {
  return (await openFile(join(folder, name))).tabs[0]?.value(1, 1);
}

/** The states that windows hear of. */
function states(autosave: Autosave): string[] {
  const heard: string[] = [];
  autosave.onChange(() => heard.push(autosave.status().saving));
  return heard;
}

function untilSaved(autosave: Autosave): Promise<void> {
  return new Promise((resolve) => autosave.onChange(() => autosave.status().saving === 'saved' && resolve()));
}

describe('saving by itself', () => {
  test('says where edits will go, and makes no file before there are any', async () => {
    const autosave = await begin();
    expect(autosave.status()).toEqual({ saving: 'nothing to save', path: join(folder, 'list.autosave.xlsx') });
    expect(await autosave.finish()).toEqual({ path: null });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('happens soon after an edit, and says `saved` once the disk has it', async () => {
    const autosave = await begin();
    const heard = states(autosave);
    const saved = untilSaved(autosave);
    edit(autosave, 'Alpha');
    edit(autosave, 'Beta');
    await saved;
    expect(heard).toEqual(['unsaved', 'saving', 'saved']);
    expect(await savedText()).toBe('Beta');
  });

  test('does not say `saved` of an edit that was made while an earlier one was saved', async () => {
    const autosave = await begin();
    const heard = states(autosave);
    edit(autosave, 'Alpha');
    autosave.onChange(() => {
      if (autosave.status().saving === 'saving' && heard.length === 2) edit(autosave, 'Beta');
    });
    await autosave.save();
    expect(heard).toEqual(['unsaved', 'saving', 'unsaved']);
    await untilSaved(autosave);
    expect(await savedText()).toBe('Beta');
  });

  test('at the word of a person makes the file even where nothing was edited', async () => {
    const autosave = await begin();
    expect(await autosave.save()).toEqual({ path: join(folder, 'list.autosave.xlsx') });
    expect(autosave.status().saving).toBe('saved');
    expect(await savedText()).toBe(null);
  });

  test('writes the file whole: beside its place first, of which nothing is left', async () => {
    const autosave = await begin();
    edit(autosave, 'Alpha');
    await autosave.save();
    expect(readdirSync(folder)).toEqual(['list.autosave.xlsx']);
  });
});

describe('saving by itself takes no other file’s place', () => {
  test('not that of an earlier run', async () => {
    writeFileSync(join(folder, 'list.autosave.xlsx'), 'earlier');
    const autosave = await begin();
    expect(autosave.status().path).toBe(join(folder, 'list.autosave-2.xlsx'));
    edit(autosave, 'Alpha');
    await autosave.save();
    expect(readFileSync(join(folder, 'list.autosave.xlsx'), 'utf8')).toBe('earlier');
  });

  test('not that of another run of the same file, whichever saves first', async () => {
    const [one, other] = [await begin(), await begin()];
    expect(other.status().path).toBe(one.status().path);
    edit(one, 'one');
    await one.save();
    edit(other, 'other');
    expect(await other.save()).toEqual({ path: join(folder, 'list.autosave-2.xlsx') });
    expect(other.status().path).toBe(join(folder, 'list.autosave-2.xlsx'));
    expect([await savedText(), await savedText('list.autosave-2.xlsx')]).toEqual(['one', 'other']);
  });

  test('not its own, once another program has changed it', async () => {
    const autosave = await begin();
    edit(autosave, 'Alpha');
    await autosave.save();
    writeFileSync(join(folder, 'list.autosave.xlsx'), 'changed elsewhere');
    edit(autosave, 'Beta');
    expect(await autosave.save()).toEqual({ path: join(folder, 'list.autosave-2.xlsx') });
    expect(readFileSync(join(folder, 'list.autosave.xlsx'), 'utf8')).toBe('changed elsewhere');
  });

  test('and makes its own again when somebody took it away', async () => {
    const autosave = await begin();
    edit(autosave, 'Alpha');
    await autosave.save();
    rmSync(join(folder, 'list.autosave.xlsx'));
    edit(autosave, 'Beta');
    await autosave.save();
    expect(await savedText()).toBe('Beta');
  });
});

describe('where the disk refuses', () => {
  test.each([
    ['en', 'The folder that "PATH" should go into does not exist.'],
    ['ja', '「PATH」を置くフォルダがありません。'],
  ] as const)('saving says so in one sentence (%s), and tries again with the next edit', async (language, sentence) => {
    const place = join(folder, 'away');
    const autosave = await begin(language, place);
    edit(autosave, 'Alpha');
    const problem = sentence.replace('PATH', join(place, 'list.autosave.xlsx'));
    expect(await autosave.save()).toEqual({ problem });
    expect(autosave.status()).toMatchObject({ saving: 'failed', problem });
    mkdirSync(place);
    const saved = untilSaved(autosave);
    edit(autosave, 'Beta');
    await saved;
    expect(autosave.status()).not.toHaveProperty('problem');
    expect((await openFile(join(place, 'list.autosave.xlsx'))).tabs[0]?.value(1, 1)).toBe('Beta');
  });

  test('saving tries again by itself', async () => {
    const place = join(folder, 'away');
    const autosave = await begin('en', place);
    edit(autosave, 'Alpha');
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    await autosave.save();
    mkdirSync(place);
    const saved = untilSaved(autosave);
    vi.advanceTimersByTime(10_000);
    await saved;
    expect((await openFile(join(place, 'list.autosave.xlsx'))).tabs[0]?.value(1, 1)).toBe('Alpha');
  });
});

describe('edits of an earlier run', () => {
  beforeEach(async () => {
    const earlier = await begin();
    edit(earlier, 'earlier');
    await earlier.save();
    workbook = new Workbook();
  });

  test('are offered, with their time', async () => {
    const { recoverable } = (await begin()).status();
    expect(recoverable?.path).toBe(join(folder, 'list.autosave.xlsx'));
    expect(Date.now() - Date.parse(recoverable?.time ?? '')).toBeLessThan(60_000);
  });

  test('are opened where they are accepted, and gone on with in their own file; what was edited before is saved', async () => {
    const autosave = await begin();
    edit(autosave, 'before');
    expect(await autosave.recover(true)).toEqual({});
    expect(workbook.tabs[0]?.value(1, 1)).toBe('earlier');
    expect(autosave.status()).toEqual({ saving: 'saved', path: join(folder, 'list.autosave.xlsx') });
    edit(autosave, 'after');
    await autosave.save();
    expect([await savedText(), await savedText('list.autosave-2.xlsx')]).toEqual(['after', 'before']);
  });

  test('stay where they are when they are left, and are offered to the next run', async () => {
    const autosave = await begin();
    expect(await autosave.recover(false)).toEqual({});
    expect(autosave.status()).toEqual({ saving: 'nothing to save', path: join(folder, 'list.autosave-2.xlsx') });
    expect(await autosave.recover(true)).toEqual({});
    expect(workbook.tabs[0]?.value(1, 1)).toBe(null);
    expect((await begin()).status().recoverable?.path).toBe(join(folder, 'list.autosave.xlsx'));
  });

  test('that cannot be read leave everything as it was', async () => {
    const autosave = await begin();
    const open = async () => ({ problem: 'damaged' });
    const refusing = new Autosave(
      await findAutosavePlace({ title: 'list', name: { folder, stem: 'list' }, newerThan: null }),
      {
        workbook: () => workbook,
        open,
        language: 'en',
      },
    );
    expect(await refusing.recover(true)).toEqual({ problem: 'damaged' });
    expect(refusing.status()).toEqual(autosave.status());
  });
});

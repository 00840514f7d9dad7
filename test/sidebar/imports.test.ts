import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const page = fileURLToPath(new URL('../../src/sidebar/', import.meta.url));

interface Import {
  readonly file: string;
  readonly isType: boolean;
  readonly room: string;
}

/** What the page imports from other rooms. */
const imports = readdirSync(page, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .flatMap((file) =>
    [
      ...readFileSync(`${page}${file}`, 'utf8').matchAll(/^import (type )?[^;]*?from '(?:\.\.\/)+([a-z]+)\/[^']*';$/gm),
    ].map(([, type, room = '']): Import => ({ file, isType: type !== undefined, room })),
  )
  .filter(({ room }) => ['actions', 'core', 'functions', 'host', 'model', 'sheet', 'tabs', 'text'].includes(room));

describe('the page', () => {
  test('computes with core and tabs, and speaks with text', () => {
    const rooms = imports.filter(({ isType }) => !isType).map(({ room }) => room);
    expect(new Set(rooms)).toEqual(new Set(['core', 'model', 'tabs', 'text']));
  });

  test('knows of actions the types alone', () => {
    const ofActions = imports.filter(({ room }) => room === 'actions');
    expect(ofActions).not.toEqual([]);
    expect(ofActions.filter(({ isType }) => !isType)).toEqual([]);
  });

  test('knows nothing of sheet, functions and the local spreadsheet', () => {
    expect(imports.filter(({ room }) => ['sheet', 'functions', 'host'].includes(room))).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import type { Table } from '../../../src/model/cell.ts';
import { dayOfReceived, describeTargets, readTargets, targetsLayout } from '../../../src/tabs/index.ts';

const tab = (cells: Table) => ({ tabId: 3, tabName: 'Targets', row: 1, column: 1, cells });
const read = (cells: Table) => readTargets(tab(cells), dayOfReceived);
const day = (text: string) => Date.parse(text) / 86_400_000;

describe('the list of targets', () => {
  test('is read wherever people moved its header row and its columns, with columns of their own between', () => {
    const list = read([
      ['Our targets', '', '', '', ''],
      ['', '', '', '', ''],
      ['Decision', 'Region', 'Added as', 'Marketing vote', 'id'],
      ['Target', 'East', 'Asahi', ' YES ', 'K7M2P'],
      ['', '', '', '', ''],
      ['', 'West', '', '', ''],
      ['no', '', 'Blue', '?', ''],
    ]);
    expect(
      list?.targets.map(({ row, id, name, decision, salesVote, marketingVote }) => [
        row,
        id,
        name,
        decision,
        salesVote,
        marketingVote,
      ]),
    ).toEqual([
      [4, 'K7M2P', 'Asahi', 'target', null, 'yes'],
      [7, '', 'Blue', 'no', null, '?'],
    ]);
    expect(list?.unreadable).toEqual([]);
  });

  test('is read in Japanese, width and spelling aside', () => {
    const list = read([
      ['ID', 'アカウント', '営業の賛否', 'マーケの賛否', '決定', 'ループ', '段階', '期限', '追加時の名称'],
      ['', 'アサヒ', '賛成', '反対', 'ターゲット', 'ロイヤルティ', '導入・活用', '2026年11月30日', 'アサヒ部品'],
    ]);
    expect(list?.language).toBe('ja');
    expect(list?.targets).toMatchObject([
      {
        name: 'アサヒ部品',
        salesVote: 'yes',
        marketingVote: 'no',
        decision: 'target',
        loop: 'loyalty',
        stage: 'adoption',
        due: day('2026-11-30'),
      },
    ]);
  });

  test('reports what cannot be read, with its row and column, and counts it as blank', () => {
    const list = read([
      ['Added as', 'Sales vote', 'Due', 'Decision'],
      ['Asahi', 'perhaps', 'soon', 'Target!'],
    ]);
    expect(list?.unreadable).toEqual([
      { row: 2, column: 'salesVote', found: 'perhaps' },
      { row: 2, column: 'decision', found: 'Target!' },
      { row: 2, column: 'due', found: 'soon' },
    ]);
    expect(list?.targets).toMatchObject([{ salesVote: null, due: null, decision: null }]);
  });

  test('is not there without a column that says which account is meant', () => {
    expect(
      read([
        ['Sales vote', 'Due', 'Decision'],
        ['yes', '', ''],
      ]),
    ).toBeNull();
    expect(read([['']])).toBeNull();
  });
});

describe.each(['en', 'ja'] as const)('the tab of the targets in %s', (language) => {
  test('reads back as it is described, every column in its place', () => {
    const { blocks } = describeTargets(language);
    const header = blocks.map(({ cells }) => cells[0]?.[0]);
    const layout = targetsLayout(tab([header as string[]]));
    expect([...(layout?.columns.values() ?? [])]).toEqual(header.map((_, i) => i + 1));
    expect(describeTargets(language, layout ?? undefined)).toEqual(describeTargets(language));
  });

  test('has dropdowns whose every word is read', () => {
    const { blocks, validations } = describeTargets(language);
    const header = blocks.map(({ cells }) => String(cells[0]?.[0]));
    for (const { area, allowed } of validations) {
      for (const value of allowed.kind === 'list' ? allowed.values : []) {
        const row = header.map((_, i) => (i === area.column - 1 ? value : i === header.length - 1 ? 'Asahi' : ''));
        expect(read([header, row])?.unreadable).toEqual([]);
      }
    }
  });
});

test('colours and dropdowns follow a column that was moved, and say nothing of one that was removed', () => {
  const layout = targetsLayout(tab([['Added as', 'Due', 'Decision']]));
  const { validations, colours } = describeTargets('en', layout ?? undefined);
  expect(validations.map(({ area, allowed }) => [area.column, allowed.kind])).toEqual([
    [3, 'list'],
    [2, 'date'],
  ]);
  expect(colours.find(({ area }) => area.column === 2)?.formula).toBe('=AND(ISNUMBER($B2),$B2<TODAY(),NOT($C2="no"))');
});

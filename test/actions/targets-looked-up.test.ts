import { expect, test } from 'vitest';
import { targetList } from '../../src/sidebar/views/targets/target-list.ts';
import { spreadsheetWithTargets } from './targets-spreadsheet.ts';

type Opened = ReturnType<typeof spreadsheetWithTargets>;

/** What the page makes of each row of the list, as its tab would show it. */
function onPage({ model }: Opened) {
  const standings = targetList(model())?.standings ?? [];
  return standings.map(({ account, rank, score }) => [rank ?? '', score ?? '', account === null ? 'lost' : 'OK']);
}

function onTab({ shown }: Opened) {
  return shown('rank', 'score', 'status').map(([rank, score, status]) => [
    rank,
    score,
    status === 'not in the list' ? 'lost' : status,
  ]);
}

test('the page finds a company by its name just where the formulas of its row do', () => {
  const names = ["'＝A", 'Beta ', 'ｶﾀｶﾅ', "'a*b", "'a?b", "'~*", '<b>', "'123", 456, 'ＧＡＭＭＡ'];
  const opened = spreadsheetWithTargets([
    ['Company', 'Industry'],
    ...names.map((name, i) => [name, i % 2 ? 'IT' : 'Retail']),
  ]);
  const accounts = names.map((name, i) => ({ row: i + 2, id: '', name: String(name).replace(/^'/, '').trim() }));
  const add = () => opened.call('addTargets', { language: 'en', accounts });
  expect(add()).toMatchObject({ value: { added: names.length, gone: 0 } });
  // Narrower, in another case, without its space, a number as a text: the last two are still found.
  opened
    .sheet('Targets')
    .getRange('Q12:Q16')
    .setValues([["'=A"], ['カタカナ'], ['beta'], ['ｇａｍｍａ'], [456]]);
  expect(add()).toMatchObject({ value: { added: 0, already: names.length } });
  expect(onTab(opened).map(([, , status]) => status)).toEqual([
    ...names.map(() => 'OK'),
    ...['lost', 'lost', 'lost', 'OK', 'OK'],
  ]);
  expect(onPage(opened)).toEqual(onTab(opened));
  opened.host.close();
});

test('the page finds a company by its ID just where the formulas of its row do', () => {
  const ids = [1_234_567_890_123, "'0012", 34, 'k1a', "'1010", 'Ｋ９Ｂ'];
  const opened = spreadsheetWithTargets([
    ['ID', 'Company', 'Industry'],
    ...ids.map((id, i) => [id, `Company ${i}`, i % 2 ? 'IT' : 'Retail']),
  ]);
  const accounts = ids.map((id, i) => ({ row: i + 2, id: String(id).replace("'", ''), name: `Company ${i}` }));
  const add = () => opened.call('addTargets', { language: 'en', accounts });
  expect(add()).toMatchObject({ value: { added: ids.length, gone: 0 } });
  // Without its zeros, in another case, as a number, narrower.
  opened
    .sheet('Targets')
    .getRange('A8:A11')
    .setValues([[12], ['K1A'], [1010], ['K9B']]);
  expect(add()).toMatchObject({ value: { added: 0, already: ids.length } });
  expect(onTab(opened).map(([, , status]) => status)).toEqual([
    ...ids.map(() => 'OK'),
    ...['lost', 'OK', 'lost', 'lost'],
  ]);
  expect(onPage(opened)).toEqual(onTab(opened));
  opened.host.close();
});

test('companies of one ID are told, and put on the list when each has its own', () => {
  const { add, call, sheet, shown, host } = spreadsheetWithTargets([
    ['ID', 'Company', 'Industry'],
    ['K1A', 'Alpha', 'IT'],
    ['k1a', 'Beta', 'Retail'],
  ]);
  expect(add(2, 3)).toMatchObject({ added: 0, gone: 2 });
  sheet('Accounts').getRange('A3').clearContent();
  const accounts = [
    { row: 2, id: 'K1A', name: 'Alpha' },
    { row: 3, id: '', name: 'Beta' },
  ];
  expect(call('addTargets', { language: 'en', accounts })).toMatchObject({ value: { added: 2 } });
  expect(shown('account', 'score')).toEqual([
    ['Alpha', 80],
    ['Beta', 20],
  ]);
  host.close();
});

test('while the header of the IDs is called something else the numbers stay, and nobody comes onto the list again', () => {
  const opened = spreadsheetWithTargets();
  const { add, call, sheet, shown, host } = opened;
  add(2, 3, 4, 5);
  const before = shown('id', 'account', 'score', 'status');
  sheet('Accounts').getRange('A1').setValue('Our number');
  const crane = { language: 'en', accounts: [{ row: 5, id: '', name: 'Crane' }] };
  expect(call('addTargets', crane)).toMatchObject({ value: { added: 0, already: 1 } });
  expect(shown('id', 'account', 'score', 'status')).toEqual(before);
  expect(targetList(opened.model())?.lost).toHaveLength(4);
  sheet('Accounts').getRange('A1').setValue('ID');
  expect(targetList(opened.model())?.lost).toEqual([]);
  host.close();
});

test('a company that was deleted is told, and has its numbers and votes again when it is back', () => {
  const opened = spreadsheetWithTargets();
  const { add, sheet, shown, host } = opened;
  add(2, 3);
  sheet('Targets').getRange('G2').setValue('yes');
  const row = sheet('Accounts').getRange('A2:C2').getValues();
  sheet('Accounts').deleteRow(2);
  expect(shown('id', 'score', 'status', 'salesVote')[0]).toEqual(['K1A', '', 'not in the list', 'yes']);
  expect(targetList(opened.model())?.lost).toMatchObject([{ name: 'Alpha' }]);
  sheet('Accounts').getRange('A9:C9').setValues(row);
  expect(shown('id', 'score', 'status', 'salesVote')[0]).toEqual(['K1A', 100, 'OK', 'yes']);
  host.close();
});

test('while a mistake stands in the criteria the list shows no numbers, neither on its tab nor in the page', () => {
  const opened = spreadsheetWithTargets();
  opened.add(2);
  opened.sheet('Criteria').getRange('D2').setValue('heavy');
  opened.host.services.SpreadsheetApp.flush();
  expect(opened.shown('rank', 'score', 'tier', 'status')).toEqual([['', '', '', '']]);
  expect(targetList(opened.model())?.standings).toMatchObject([{ rank: null, score: null, tier: '', status: null }]);
  opened.host.close();
});

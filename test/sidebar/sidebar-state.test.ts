import { describe, expect, test } from 'vitest';
import type { SpreadsheetSeen } from '../../src/actions/seen.ts';
import {
  nextState,
  openingState,
  problemText,
  type SidebarEvent,
  statusText,
} from '../../src/sidebar/sidebar-state.ts';
import { sidebarWords } from '../../src/text/sidebar/index.ts';
import { spreadsheetWith } from '../actions/spreadsheet.ts';

function seenOf(tabs: Parameters<typeof spreadsheetWith>[0]): SpreadsheetSeen {
  const { host, seen } = spreadsheetWith(tabs, { userLocale: 'ja' });
  const result = seen();
  host.close();
  return result;
}

const SEEN = seenOf({ Sheet1: [] });
const answered = { kind: 'answered', seen: SEEN } as const;
const stateAfter = (...events: readonly SidebarEvent[]) => events.reduce(nextState, openingState('en'));

describe('the sidebar', () => {
  test('asks as it opens, in the language of the browser', () => {
    expect(stateAfter()).toMatchObject({ language: 'en', model: null, isReading: true, problem: null });
  });

  test('speaks the language of its answers, and at once the one that a person chooses', () => {
    expect(stateAfter(answered).language).toBe('ja');
    const chosen = stateAfter(answered, { kind: 'language', language: 'en' });
    expect([chosen.language, chosen.model?.seen.language]).toEqual(['en', 'en']);
  });

  test('goes on in the chosen language though an answer is older than the choice', () => {
    const state = stateAfter({ kind: 'language', language: 'en' }, answered);
    expect([state.language, state.model?.seen.language]).toEqual(['en', 'en']);
  });

  test('keeps what it shows while it asks again, and when that fails', () => {
    const asked = stateAfter(answered, { kind: 'asked' });
    expect(asked).toMatchObject({ model: { seen: SEEN }, isReading: true });
    expect(nextState(asked, { kind: 'problem', problem: 'failed' })).toMatchObject({
      model: { seen: SEEN },
      isReading: false,
      problem: 'failed',
    });
  });

  test('forgets a problem when it asks again', () => {
    expect(stateAfter({ kind: 'problem', problem: 'failed' }, { kind: 'asked' }).problem).toBeNull();
    expect(stateAfter(answered, { kind: 'problem', problem: 'not there' }, { kind: 'asked' }).problem).toBeNull();
  });

  test('tells how far an action is, and forgets the action when it ends', () => {
    const running = stateAfter(answered, { kind: 'started', title: 'Adding' }, { kind: 'progressed', done: 1, all: 3 });
    expect(running.running).toEqual({ title: 'Adding', progress: { done: 1, all: 3 }, isStopping: false });
    expect(nextState(running, { kind: 'stopping' }).running?.isStopping).toBe(true);
    expect(nextState(running, { kind: 'ended', said: 'Added 3', problem: null })).toMatchObject({
      running: null,
      said: 'Added 3',
    });
  });
});

describe.each(['en', 'ja'] as const)('what is read out in %s', (language) => {
  const { shell } = sidebarWords[language];
  const said = (...events: readonly SidebarEvent[]) => [
    statusText(stateAfter(...events), sidebarWords[language]),
    problemText(stateAfter(...events), sidebarWords[language]),
  ];

  test('is that it reads, that it has read, or what went wrong, and never two of them', () => {
    expect(said()).toEqual([shell.reading, '']);
    expect(said(answered)).toEqual([shell.read(0), '']);
    expect(said({ kind: 'problem', problem: 'failed' })).toEqual(['', shell.problems.failed]);
    expect(said(answered, { kind: 'problem', problem: 'not there' })).toEqual(['', shell.problems['not there']]);
  });

  test('is what an action does, how far it is, and what it came to', () => {
    const started = [answered, { kind: 'started', title: 'Adding' }] as const;
    expect(said(...started)).toEqual(['Adding', '']);
    expect(said(...started, { kind: 'progressed', done: 1, all: 1_200 })[0]).toMatch(/^Adding.*1.*1,200/);
    expect(said(...started, { kind: 'ended', said: 'Added 3', problem: null })).toEqual(['Added 3', '']);
    expect(said(...started, { kind: 'ended', said: '', problem: 'busy' })).toEqual(['', shell.problems.busy]);
  });

  test('is said once: not again after another reading, nor in the other language, nor while somebody edits on', () => {
    const ended = [
      answered,
      { kind: 'started', title: 'Adding' },
      { kind: 'ended', said: 'Added 3', problem: null },
    ] as const;
    expect(said(...ended, { kind: 'asked' }, answered)).toEqual([shell.read(0), '']);
    expect(said(...ended, { kind: 'language', language })).toEqual([shell.read(0), '']);
    expect(said(...ended, { kind: 'edited' })).toEqual([shell.read(0), '']);
  });
});

test('how much there is to check is said at the top', () => {
  const seen = seenOf({
    Accounts: [
      ['Company', 'Employees'],
      ['Asahi', 'some'],
    ],
    Criteria: [
      ['Criterion', 'Kind', 'Weight', 'From', 'To'],
      ['Employees', 'number', 'abc', 0, 100],
      ['Company', 'keywords', 1, '', ''],
    ],
  });
  // The weight, and the points that keywords need; under the criteria without mistakes nobody reads the employees.
  const state = stateAfter({ kind: 'answered', seen });
  expect(statusText(state, sidebarWords.en)).toBe('Up to date. To check: 2.');
  expect(statusText(state, sidebarWords.ja)).toBe('最新の状態です。要確認が2件あります。');
});

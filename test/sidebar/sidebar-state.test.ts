import { describe, expect, test } from 'vitest';
import type { Overview } from '../../src/actions/overview.ts';
import {
  nextState,
  openingState,
  problemText,
  type SidebarEvent,
  statusText,
} from '../../src/sidebar/sidebar-state.ts';
import { sidebarWords } from '../../src/text/sidebar/index.ts';

const OVERVIEW: Overview = {
  language: 'ja',
  accounts: null,
  criteria: null,
  referenceDate: null,
  ranking: null,
  findings: { mistakes: [], unreadable: [], unreadableCount: 0 },
};

const stateAfter = (...events: readonly SidebarEvent[]) => events.reduce(nextState, openingState('en'));

describe('the sidebar', () => {
  test('asks as it opens, in the language of the browser', () => {
    expect(stateAfter()).toEqual({ language: 'en', overview: null, isReading: true, problem: null });
  });

  test('speaks the language of its answers', () => {
    expect(stateAfter({ kind: 'answered', overview: OVERVIEW }).language).toBe('ja');
  });

  test('keeps what it shows while it asks again, and when that fails', () => {
    const asked = stateAfter({ kind: 'answered', overview: OVERVIEW }, { kind: 'asked' });
    expect(asked).toMatchObject({ overview: OVERVIEW, isReading: true });
    expect(nextState(asked, { kind: 'failed' })).toMatchObject({
      overview: OVERVIEW,
      isReading: false,
      problem: 'failed',
    });
  });

  test('forgets a problem when it asks again', () => {
    expect(stateAfter({ kind: 'failed' }, { kind: 'asked' }).problem).toBeNull();
    expect(
      stateAfter({ kind: 'answered', overview: OVERVIEW }, { kind: 'not there' }, { kind: 'asked' }).problem,
    ).toBeNull();
  });
});

describe.each(['en', 'ja'] as const)('what is read out in %s', (language) => {
  const words = sidebarWords[language];
  const said = (...events: readonly SidebarEvent[]) => [
    statusText(stateAfter(...events), words),
    problemText(stateAfter(...events), words),
  ];

  test('is that it reads, that it has read, or what went wrong, and never two of them', () => {
    const answered = { kind: 'answered', overview: OVERVIEW } as const;
    expect(said()).toEqual([words.reading, '']);
    expect(said(answered)).toEqual([words.read(0), '']);
    expect(said({ kind: 'failed' })).toEqual(['', words.failed]);
    expect(said(answered, { kind: 'not there' })).toEqual(['', words.notThere]);
  });
});

describe('how much there is to mend', () => {
  const link = { tabId: 0, a1: 'D2' };
  const finding = { where: 'Criteria row 2, Weight', what: '"abc" is not a number', link };
  const findings = { mistakes: [finding], unreadable: [finding], unreadableCount: 1_200 };
  const complete: Overview = {
    ...OVERVIEW,
    accounts: { tab: 'Accounts', link, companies: 2, nameColumn: { header: 'Company', letters: 'A' } },
    criteria: { tab: 'Criteria', link, criteria: [] },
    findings,
  };
  const said = (language: 'en' | 'ja', overview: Overview) =>
    statusText(stateAfter({ kind: 'answered', overview }), sidebarWords[language]);

  test('is said at the top, since the list stands at the end', () => {
    expect(said('en', complete)).toBe('Up to date. To check, below: 1,201.');
    expect(said('ja', complete)).toBe('最新の状態です。下に要確認が1,201件あります。');
  });

  test('is not, where there is nothing to rank yet and so no list', () => {
    expect(said('en', { ...complete, accounts: null })).toBe('Up to date.');
  });
});

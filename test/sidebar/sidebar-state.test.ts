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
    expect(said(answered)).toEqual([words.read, '']);
    expect(said({ kind: 'failed' })).toEqual(['', words.failed]);
    expect(said(answered, { kind: 'not there' })).toEqual(['', words.notThere]);
  });
});

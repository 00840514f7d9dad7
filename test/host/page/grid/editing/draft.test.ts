import { describe, expect, test } from 'vitest';
import { type Draft, takesReference } from '../../../../../src/host/page/grid/editing/draft.ts';
import { referencesOn } from '../../../../../src/host/page/grid/editing/draft-references.ts';
import { cells, tabView } from '../../tab-view.ts';

/** The caret stands at the bar. */
function typed(marked: string): Draft {
  const from = marked.indexOf('|');
  const text = marked.replace('|', '');
  return { tabId: 0, row: 1, column: 1, text, from, to: from, original: '', isQuick: true, picked: null };
}

describe('clicking a cell while typing', () => {
  test.each(['=|', '=SUM(|', '=SUM(|)', '=A1+|', '=A1,|', '=IF(A1>|,1)', '="a"&|'])(
    'puts a reference into %s',
    (text) => {
      expect(takesReference(typed(text))).toBe(true);
    },
  );

  test.each(['|', 'SUM(|', '=A1|', '=SUM|(', '=SUM(A1)|', '="a(|"', '=|A1'])('leaves %s alone', (text) => {
    expect(takesReference(typed(text))).toBe(false);
  });

  test('replaces the reference that was put in by a click before', () => {
    const picked = { from: 1, to: 3, tabId: 0, area: cells(1, 1), anchor: { row: 1, column: 1 } };
    expect(takesReference({ ...typed('=A1|'), picked })).toBe(true);
  });
});

describe('the frames of references', () => {
  const tabs = [tabView(), tabView({ id: 1, name: 'Other' })] as const;

  test('have one colour for each reference of a formula, however it is written', () => {
    const frames = referencesOn(tabs[0], typed('=SUM(A1:B2)+$C$3+c3|'), tabs);
    expect(frames.map(({ area }) => area)).toEqual([cells(1, 1, 2, 2), cells(3, 3)]);
    expect(new Set(frames.map(({ color }) => color)).size).toBe(2);
  });

  test('are drawn on the tab that is referred to', () => {
    const draft = typed('=A1+Other!B2|');
    expect(referencesOn(tabs[1], draft, tabs).map(({ area }) => area)).toEqual([cells(2, 2)]);
    expect(referencesOn(tabs[0], draft, tabs).map(({ area }) => area)).toEqual([cells(1, 1)]);
  });

  test('are not drawn for text', () => {
    expect(referencesOn(tabs[0], typed('="A1"|'), tabs)).toEqual([]);
    expect(referencesOn(tabs[0], typed('A1|'), tabs)).toEqual([]);
  });
});

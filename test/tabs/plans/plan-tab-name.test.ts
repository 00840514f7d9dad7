import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/core/tables/index.ts';
import { planTabName } from '../../../src/tabs/index.ts';

describe('the name of a plan’s tab', () => {
  it.each([
    ['株式会社ニッスイ', '株式会社ニッスイ'],
    ['A/B: [x]?*\\', 'A B x'],
    ["'Jane's'", "Jane's"],
    ['two\nlines\t', 'two lines'],
    ['a\u202eb\u200b', 'a b'],
    [' ', 'Plan'],
    ["'''", 'Plan'],
  ])('of %j is %j', (name, expected) => {
    expect(planTabName(name, [], 'Plan')).toBe(expected);
  });

  it('differs from those of other tabs, also once case and width are folded', () => {
    expect(planTabName('Ａlpha', ['alpha'], 'Plan')).toBe('Ａlpha 2');
    expect(planTabName('ALPHA', ['alpha', 'Alpha 2'], 'Plan')).toBe('ALPHA 3');
  });

  it('is cut to 100 with its number, between letters and never within one', () => {
    const long = '企'.repeat(99);
    expect(planTabName(`${long}業界`, [], 'Plan')).toBe(`${long}業`);
    // 98 signs and a number of two.
    expect(planTabName(`${long}業界`, [`${long}業`], 'Plan')).toBe(`${'企'.repeat(98)} 2`);
    // A pair of surrogates, a letter with a mark and a family of three would each reach beyond.
    expect(planTabName(`${long}𠮷`, [], 'Plan')).toBe(long);
    expect(planTabName(`${long}e\u0327\u0301`, [], 'Plan')).toBe(long);
    expect(planTabName(`${'企'.repeat(95)}👩‍👩‍👧`, [], 'Plan')).toBe('企'.repeat(95));
  });

  it('is allowed and new, whatever the account is called', () => {
    const odd = fc.string({ unit: 'binary', maxLength: 130 });
    fc.assert(
      fc.property(odd, fc.array(odd, { maxLength: 5 }), (name, others) => {
        const taken = [...others, planTabName(name, [], 'Plan')];
        const made = planTabName(name, taken, 'Plan');
        expect(made).not.toMatch(/[*?:\\/[\]\p{Cc}]|^['\s]|['\s]$|^$/u);
        expect(made.length).toBeLessThanOrEqual(100);
        expect(taken.map(fold)).not.toContain(fold(made));
      }),
    );
  });
});

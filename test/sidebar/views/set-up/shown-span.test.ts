import { expect, test } from 'vitest';
import { shownSpan } from '../../../../src/sidebar/views/set-up/shown-span.ts';

test('a span of numbers is shown by its ends, as people write them', () => {
  expect(shownSpan([12, 80, 371_000], 'en')).toBe('12 – 371,000');
});

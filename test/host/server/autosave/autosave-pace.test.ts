import { describe, expect, test } from 'vitest';
import { timeToSave } from '../../../../src/host/server/autosave/autosave-pace.ts';

describe('edits are saved', () => {
  test('a second after the last one', () => {
    expect(timeToSave({ first: 0, last: 0, lastSaveTook: 0 })).toBe(1000);
    expect(timeToSave({ first: 0, last: 4000, lastSaveTook: 100 })).toBe(5000);
  });

  test('later where saving takes long, so that it takes a sixth of the time at most', () => {
    expect(timeToSave({ first: 0, last: 500, lastSaveTook: 800 })).toBe(4500);
  });

  test('10 seconds after the first at the latest, however many follow and however long it takes', () => {
    expect(timeToSave({ first: 0, last: 9900, lastSaveTook: 0 })).toBe(10_000);
    expect(timeToSave({ first: 0, last: 500, lastSaveTook: 60_000 })).toBe(10_000);
  });
});

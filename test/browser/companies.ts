import { readFileSync } from 'node:fs';
import type { Language } from '../../src/model/language.ts';

/** 300 real companies, as they come from another spreadsheet. */
export function companies(language: Language): string {
  return readFileSync(new URL(`../fixtures/companies/${language}.tsv`, import.meta.url), 'utf8');
}

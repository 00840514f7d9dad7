import type { Language } from '../model/language.ts';
import type { CellLink } from '../model/placed-table.ts';

export type { CellLink, Language };

/** What the sidebar shows, as plain data: no dates, nothing but what survives the way to a page. */
export interface Overview {
  /** That of the person at the screen. */
  readonly language: Language;
  /** `null` where the spreadsheet has no account table yet. */
  readonly accounts: AccountsSeen | null;
  /** `null` where it has no criteria table yet. */
  readonly criteria: CriteriaSeen | null;
  /** `null` where no criterion counts an age. */
  readonly referenceDate: ReferenceDateSeen | null;
  /** `null` while a table is missing, or a mistake stands in the way. */
  readonly ranking: RankingSeen | null;
  readonly findings: Findings;
}

export interface AccountsSeen {
  readonly tab: string;
  readonly link: CellLink;
  readonly companies: number;
  /** The column that names the companies: its header, and its letters. */
  readonly nameColumn: { readonly header: string; readonly letters: string };
}

export interface CriteriaSeen {
  readonly tab: string;
  readonly link: CellLink;
  /** Those without mistakes. `share` is the weight ÷ all weights, 0…1; `null` while mistakes leave that open. */
  readonly criteria: readonly { readonly name: string; readonly share: number | null }[];
}

export interface ReferenceDateSeen {
  /** Such as `2026-11-21`. */
  readonly day: string;
  /** The cell that says so; `null` where it is today. */
  readonly link: CellLink | null;
}

export interface RankingSeen {
  /** Best first. */
  readonly top: readonly TopAccount[];
  readonly excluded: number;
  readonly incomplete: number;
}

interface TopAccount {
  readonly rank: number;
  /** Blank where the row does not say. */
  readonly name: string;
  readonly link: CellLink;
  readonly score: number;
  readonly tier: string;
  readonly why: string;
}

/** Mistakes, and cells that cannot be read, in the language of the person at the screen. */
export interface Findings {
  /** Mistakes first, which keep companies from being ranked. */
  readonly mistakes: readonly Finding[];
  /** Cells that count as blank, and companies without a name. The first of them, where there are very many. */
  readonly unreadable: readonly Finding[];
  readonly unreadableCount: number;
}

export interface Finding {
  readonly where: string;
  readonly what: string;
  readonly link: CellLink;
}

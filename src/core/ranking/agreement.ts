/** What one side says about an account; `?` = cannot say yet. */
export type Vote = 'yes' | 'no' | '?';

/** The votes of the two sides on one account; `null` = has not voted. */
export interface VotePair {
  readonly sales: Vote | null;
  readonly marketing: Vote | null;
}

/** `undecided`: both voted, at least one with `?`. `open`: at least one has not voted. */
type VoteState = 'agreed yes' | 'agreed no' | 'disagree' | 'undecided' | 'open';

export interface Agreement {
  /** Accounts on which both sides voted yes or no. */
  readonly both: number;
  /** Those of them with the same vote. */
  readonly agree: number;
  /** `agree` ÷ `both`. */
  readonly share: number | null;
  /** The share that chance alone would bring, given how often each side votes yes. */
  readonly expected: number | null;
  /** Cohen's kappa: 1 = always of one mind, 0 = no more than chance. */
  readonly kappa: number | null;
  /** Parallel to the rows. */
  readonly state: readonly VoteState[];
}

/**
 * How far sales and marketing are of one mind: kappa = (share − expected) ÷ (1 − expected).
 * Source: Cohen, "A Coefficient of Agreement for Nominal Scales", Educational and Psychological Measurement 20 (1960).
 *
 * @returns `null` for what is not defined: shares of no account, and kappa where both sides always gave one and the same vote.
 * @example agreement([{ sales: 'yes', marketing: 'yes' }, { sales: 'no', marketing: 'yes' }]).share // 0.5
 */
export function agreement(rows: readonly VotePair[]): Agreement {
  const state = rows.map(stateOf);
  const decided = rows.filter(({ sales, marketing }) => isDecided(sales) && isDecided(marketing));
  const both = decided.length;
  const agree = decided.filter(({ sales, marketing }) => sales === marketing).length;
  const salesYes = decided.filter(({ sales }) => sales === 'yes').length;
  const marketingYes = decided.filter(({ marketing }) => marketing === 'yes').length;
  // Pairs of any two rows that agree: in whole numbers, so that the undefined case is met exactly.
  const chance = salesYes * marketingYes + (both - salesYes) * (both - marketingYes);
  const pairs = both * both;
  return {
    both,
    agree,
    share: both === 0 ? null : agree / both,
    expected: both === 0 ? null : chance / pairs,
    kappa: chance === pairs ? null : (agree * both - chance) / (pairs - chance),
    state,
  };
}

function stateOf({ sales, marketing }: VotePair): VoteState {
  if (sales === null || marketing === null) return 'open';
  if (sales === '?' || marketing === '?') return 'undecided';
  return sales !== marketing ? 'disagree' : sales === 'yes' ? 'agreed yes' : 'agreed no';
}

function isDecided(vote: Vote | null): boolean {
  return vote === 'yes' || vote === 'no';
}

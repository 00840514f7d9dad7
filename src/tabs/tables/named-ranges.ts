/** Names for ranges, by which generated formulas refer to the tables and people may point to their own. */
export const rangeNames = {
  accounts: 'ABM_ACCOUNTS',
  criteria: 'ABM_CRITERIA',
  tiers: 'ABM_TIERS',
  asOf: 'ABM_AS_OF',
} as const;

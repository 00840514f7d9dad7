/**
 * The tabs that the add-on makes, by what they are for. Several may be of the kind `agreement`, one for each sign-off, and of the kind `plan`,
 * one for each account.
 */
export type TabKey = 'criteria' | 'ranking' | 'scores' | 'targets' | 'agreement' | 'plan' | 'plans';

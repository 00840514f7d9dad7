/** A calendar day as whole days since 1970-01-01, without a zone. */
export type Day = number;

/** Tells on which calendar day of the spreadsheet's zone an instant falls. */
export type DayOf = (instant: Date) => Day;

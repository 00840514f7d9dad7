/**
 * Asks how far the spreadsheet's zone is ahead of UTC, in milliseconds. The zone is looked up at the first question, in one call.
 * Where the script runs without a spreadsheet its own clock's zone stands in.
 */
export function spreadsheetOffset(): (instant: number) => number {
  let ask: ((instant: number) => number) | null = null;
  return (instant) => {
    ask ??= offsetOf(spreadsheetZone());
    return ask(instant);
  };
}

function spreadsheetZone(): string | null {
  if (typeof SpreadsheetApp === 'undefined') return null;
  return (
    (
      SpreadsheetApp.getActiveSpreadsheet() as GoogleAppsScript.Spreadsheet.Spreadsheet | null
    )?.getSpreadsheetTimeZone() ?? null
  );
}

function offsetOf(zone: string | null): (instant: number) => number {
  if (zone === null) return (instant) => -new Date(instant).getTimezoneOffset() * MILLISECONDS_PER_MINUTE;
  return (instant) => {
    const written = Utilities.formatDate(new Date(instant), zone, 'Z');
    const minutes = Number(written.slice(1, 3)) * 60 + Number(written.slice(3, 5));
    return (written.startsWith('-') ? -minutes : minutes) * MILLISECONDS_PER_MINUTE;
  };
}

const MILLISECONDS_PER_MINUTE = 60_000;

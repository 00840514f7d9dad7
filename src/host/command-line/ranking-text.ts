import stringWidth from 'string-width';
import { type CellValue, ErrorValue } from '../workbook/cell-value.ts';

type RankingRow = readonly CellValue[];

/** A ranking as a table for a terminal: rank, account, score, tier, range, known, why; full-width letters take two columns. */
export function rankingText(rows: readonly RankingRow[]): string {
  const lines = rows.map(([rank, account, score, tier, low, high, known, why]) => [
    shown(rank),
    shown(account),
    oneDecimal(score),
    shown(tier),
    `${oneDecimal(low)}–${oneDecimal(high)}`,
    typeof known === 'number' ? `${Math.round(known * 100)}%` : '',
    shown(why),
  ]);
  const widths = [0, 1, 2, 3, 4, 5].map((column) =>
    Math.max(0, ...lines.map((line) => stringWidth(line[column] ?? ''))),
  );
  const toTheRight = new Set([0, 2, 4, 5]);
  return lines
    .map((line) =>
      line
        .map((text, column) => {
          const padding = ' '.repeat(Math.max(0, (widths[column] ?? 0) - stringWidth(text)));
          return toTheRight.has(column) ? padding + text : text + padding;
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A ranking for other programs: one object per account, `null` where there is no rank or score. */
export function rankingJson(rows: readonly RankingRow[]): string {
  const records = rows.map(([rank, account, score, tier, low, high, known, why]) => ({
    rank: numberOrNull(rank),
    account: plain(account),
    score: numberOrNull(score),
    tier: plain(tier),
    low,
    high,
    known,
    why: plain(why),
  }));
  return JSON.stringify(records, null, 2);
}

function numberOrNull(value: CellValue | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

function oneDecimal(value: CellValue | undefined): string {
  return typeof value === 'number' ? value.toFixed(1) : '';
}

function plain(value: CellValue | undefined): string {
  return value instanceof ErrorValue ? value.text : String(value ?? '');
}

/** Text from files is shown on one line and cannot steer the terminal. */
function shown(value: CellValue | undefined): string {
  return plain(value).replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ');
}

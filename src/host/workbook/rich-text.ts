import type { TextStyle } from './text-style.ts';

/** A stretch of a text, from `start` up to but not including `end`, that has a style or a link of its own. */
export interface TextRun {
  readonly start: number;
  readonly end: number;
  readonly style: TextStyle;
  readonly link: string | null;
}

/** A text whose parts may look different and lead to different places. The runs cover the whole text in order, without gaps. */
export interface RichText {
  readonly text: string;
  readonly runs: readonly TextRun[];
}

/** A text of one look. */
export function plainRichText(text: string, style: TextStyle = {}, link: string | null = null): RichText {
  return { text, runs: text === '' ? [] : [{ start: 0, end: text.length, style, link }] };
}

/** The same text with part of it changed: runs are split at `start` and `end`, and equal neighbours joined again. */
export function changeRuns(
  { text, runs }: RichText,
  start: number,
  end: number,
  change: (run: TextRun) => TextRun,
): RichText {
  const cut = [start, end].reduce(splitRuns, runs);
  return { text, runs: joinEqual(cut.map((run) => (run.start >= start && run.end <= end ? change(run) : run))) };
}

/** The runs between two places, cut to fit. */
export function runsBetween(richText: RichText, start: number, end: number): readonly TextRun[] {
  return [start, end].reduce(splitRuns, richText.runs).filter((run) => run.start >= start && run.end <= end);
}

function splitRuns(runs: readonly TextRun[], at: number): readonly TextRun[] {
  return runs.flatMap((run) =>
    run.start < at && at < run.end
      ? [
          { ...run, end: at },
          { ...run, start: at },
        ]
      : [run],
  );
}

function joinEqual(runs: readonly TextRun[]): readonly TextRun[] {
  const joined: TextRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && look(last) === look(run)) joined[joined.length - 1] = { ...last, end: run.end };
    else joined.push(run);
  }
  return joined;
}

function look(run: TextRun): string {
  return JSON.stringify([Object.entries(run.style).sort(), run.link]);
}

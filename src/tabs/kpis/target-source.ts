import { fold, isBlank, quotableText, readDay, readNumber, readText } from '../../core/tables/index.ts';
import type { Day, DayOf } from '../../model/calendar.ts';
import type { Table } from '../../model/cell.ts';
import type { Kpi, KpiLogColumn, KpiSource } from '../../model/kpi.ts';
import type { NewKpiEntry } from '../../model/kpi-request.ts';
import type { Language } from '../../model/language.ts';
import { kpisWords } from '../../text/kpis/index.ts';
import type { TargetsTabWords } from '../../text/targets/index.ts';
import { targetsWords } from '../../text/targets/index.ts';
import { idKey } from '../accounts/account-ids.ts';
import { type Meaning, meanings } from '../tables/meaning.ts';
import { readTypedTable, type TypedRow } from '../tables/typed-table.ts';
import type { Target } from '../targets/targets.ts';

/** The words that a column may hold, in one language. */
const WORDS = {
  decision: ({ decisions }: TargetsTabWords) => decisions,
  loop: ({ loops }: TargetsTabWords) => loops,
  stage: ({ stages }: TargetsTabWords) => stages,
};

const columnOf = meanings((language) => {
  const { decision, loop, stage } = targetsWords[language].columns;
  return { decision, loop, stage };
});

const WORD_OF: Readonly<Record<KpiSource['column'], (text: string) => Meaning<string> | undefined>> = {
  decision: meanings((language) => WORDS.decision(targetsWords[language])),
  loop: meanings((language) => WORDS.loop(targetsWords[language])),
  stage: meanings((language) => WORDS.stage(targetsWords[language])),
};

/** `targets: decision = target`, the name of the tab left out at will. */
const SOURCE = /^(?:([^:=]+):)?([^:=]+)=([^:=]+)$/u;

/**
 * Reads where a KPI's values come from, in either language.
 *
 * @returns `null` for a blank text: they are typed into the log. `undefined` where it cannot be read.
 * @example readKpiSource('Targets: Stage = comparison') // { column: 'stage', word: 'comparison' }
 * @example readKpiSource('ターゲット：決定＝後日') // { column: 'decision', word: 'later' }
 * @example readKpiSource('Targets: Decision = perhaps') // undefined
 */
export function readKpiSource(text: string): KpiSource | null | undefined {
  if (isBlank(text)) return null;
  const [, tab = '', header = '', written = ''] = SOURCE.exec(fold(text)) ?? [];
  const names = [targetsWords.en.name, targetsWords.ja.name].map(fold);
  const column = columnOf(header)?.key;
  if (column === undefined || (tab !== '' && !names.includes(tab.trim()))) return undefined;
  const word = WORD_OF[column](written)?.key;
  return word === undefined ? undefined : { column, word };
}

/**
 * A source as it is written into its cell.
 *
 * @example sourceText({ column: 'decision', word: 'target' }, 'ja') // 'ターゲット: 決定 = ターゲット'
 */
export function sourceText({ column, word }: KpiSource, language: Language): string {
  const words = targetsWords[language];
  const choices: Readonly<Record<string, readonly [string, ...string[]]>> = WORDS[column](words);
  return `${words.name}: ${words.columns[column][0]} = ${choices[word]?.[0] ?? word}`;
}

/** Every source that there can be, in the order of the columns and of their words. */
export function kpiSources(): KpiSource[] {
  return (['decision', 'loop', 'stage'] as const).flatMap((column) =>
    Object.keys(WORDS[column](targetsWords.en)).map((word) => ({ column, word })),
  );
}

/** A row for the log, and the targets that it counts. */
interface TargetReading {
  readonly entry: NewKpiEntry;
  readonly targets: readonly Target[];
}

/** What the list of targets says about a KPI today. */
interface TargetReadings {
  /** The targets for which the column holds the word, each account once. */
  readonly standing: readonly Target[];
  /** What the log lacks of it. */
  readonly readings: readonly TargetReading[];
  /** Only a level and a count can be read from targets: an amount or a share of them is not known there. */
  readonly isMistaken: boolean;
}

/**
 * What is to be added to the log from the list of targets. A `level` gets the number that stands today, unless that is what the log
 * says today already. A `count` gets an event for each account that no row of the KPI names yet in its note, by its ID or by
 * its name alone; so one that goes and comes back counts once. Rows that are there stay as they are.
 *
 * @param log - the log's table, its header row first.
 */
export function targetReadings(
  kpi: Kpi,
  source: KpiSource,
  targets: readonly Target[],
  log: Table,
  today: Day,
  dayOf: DayOf,
): TargetReadings {
  const standing = eachOnce(targets.filter((target) => target[source.column] === source.word));
  if (kpi.kind !== 'level' && kpi.kind !== 'count') return { standing, readings: [], isMistaken: true };
  const rows = readTypedTable(log, logColumnOf).rows.filter(
    ({ cell }) => fold(readText(cell('kpi')) ?? '') === fold(kpi.name),
  );
  const readings =
    kpi.kind === 'level' ? levelReadings(kpi, standing, rows, today, dayOf) : countReadings(kpi, standing, rows, today);
  return { standing, readings, isMistaken: false };
}

type LogRows = readonly TypedRow<KpiLogColumn>[];

const logColumnOf = meanings((language) => kpisWords[language].logColumns);

function levelReadings(
  { name }: Kpi,
  standing: readonly Target[],
  rows: LogRows,
  today: Day,
  dayOf: DayOf,
): TargetReading[] {
  const ofToday = rows.filter(({ cell }) => readDay(cell('date'), dayOf) === today);
  const latest = ofToday[ofToday.length - 1];
  if (latest !== undefined && readNumber(latest.cell('value')) === standing.length) return [];
  const note = shortened(standing.map(writtenTarget));
  return [{ entry: { day: today, kpi: name, value: standing.length, note }, targets: standing }];
}

function countReadings({ name }: Kpi, standing: readonly Target[], rows: LogRows, today: Day): TargetReading[] {
  const notes = rows.map(({ cell }) => fold(readText(cell('note')) ?? ''));
  const isNamed = (target: Target) =>
    notes.some(
      (note) =>
        note === fold(quotableText(target.name)) || (idKey(target.id) !== '' && note.includes(fold(writtenId(target)))),
    );
  return standing
    .filter((target) => !isNamed(target))
    .map((target) => ({
      entry: { day: today, kpi: name, value: 1, note: writtenTarget(target) },
      targets: [target],
    }));
}

/** An account that stands on the list twice is one. */
function eachOnce(targets: readonly Target[]): Target[] {
  const seen = new Set<string>();
  return targets.filter((target) => {
    const key = idKey(target.id) === '' ? `name ${fold(target.name)}` : `id ${idKey(target.id)}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** `Asahi Breweries (ID K7M2P)`: by the ID a later reading finds the account again, whatever it is called by then. */
function writtenTarget(target: Target): string {
  const name = quotableText(target.name);
  return idKey(target.id) === '' ? name : `${name} ${writtenId(target)}`.trim();
}

function writtenId({ id }: Target): string {
  return `(ID ${readText(id) ?? ''})`;
}

/** A note that a cell takes: what does not fit is counted. */
function shortened(names: readonly string[]): string {
  let note = '';
  for (const [i, name] of names.entries()) {
    const longer = note === '' ? name : `${note}, ${name}`;
    if (longer.length > LONGEST_NOTE) return `${note}, … +${names.length - i}`;
    note = longer;
  }
  return note;
}

const LONGEST_NOTE = 40_000;

import { changeRuns, plainRichText, type RichText, runsBetween, type TextRun } from '../../../workbook/rich-text.ts';
import type { TextStyle } from '../../../workbook/text-style.ts';
import { local } from '../../method.ts';
import { Handle, type ServiceClass, ServiceException } from '../../service.ts';
import { textStyleHandle } from './text-style-classes.ts';

/** A text with its looks and links: the whole of a cell's, or the stretch of it that is one run. */
export interface RichTextValue {
  readonly richText: RichText;
  readonly start: number;
  readonly end: number;
}

interface RichTextBuilder {
  richText: RichText;
}

export function richTextHandle(richText: RichText): Handle<RichTextValue> {
  return new Handle('SpreadsheetApp.RichTextValue', { richText, start: 0, end: richText.text.length });
}

export function richTextOf({ self }: Handle<RichTextValue>): RichText {
  const runs = runsBetween(self.richText, self.start, self.end);
  const { start } = self;
  return {
    text: self.richText.text.slice(start, self.end),
    runs: runs.map((run) => ({ ...run, start: run.start - start, end: run.end - start })),
  };
}

export function newRichTextBuilder(richText: RichText = plainRichText('')): Handle<RichTextBuilder> {
  return builderHandle({ richText });
}

function builderHandle(builder: RichTextBuilder): Handle<RichTextBuilder> {
  return new Handle('SpreadsheetApp.RichTextValueBuilder', builder);
}

/** The one value that all runs agree on, or `otherwise`. */
function common<Value>(runs: readonly TextRun[], of: (run: TextRun) => Value, otherwise: Value): Value {
  const [first, ...others] = runs.map(of);
  if (first === undefined) return otherwise;
  return others.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? first : otherwise;
}

/** What all runs have in common; where they differ it is not said. */
function commonStyle(runs: readonly TextRun[]): TextStyle {
  const names = Object.keys(runs[0]?.style ?? {}) as (keyof TextStyle)[];
  const same = names.filter((name) => common(runs, ({ style }) => style[name], undefined) !== undefined);
  return Object.fromEntries(same.map((name) => [name, runs[0]?.style[name]]));
}

/** Applies a change to the whole text, or to the part between the two offsets that stand before it. */
function changePart(builder: RichTextBuilder, offsets: readonly number[], change: (run: TextRun) => TextRun) {
  const { text } = builder.richText;
  const [start = 0, end = text.length] = offsets;
  if (start < 0 || end > text.length || start > end) throw new ServiceException('Invalid argument: offset');
  builder.richText = changeRuns(builder.richText, start, end, change);
  return builderHandle(builder);
}

const richTextClass: ServiceClass<RichTextValue, GoogleAppsScript.Spreadsheet.RichTextValue> = {
  name: 'SpreadsheetApp.RichTextValue',
  methods: {
    copy: local([''], (value) => newRichTextBuilder(richTextOf(new Handle('SpreadsheetApp.RichTextValue', value)))),
    getStartIndex: local([''], ({ start }) => start),
    getEndIndex: local([''], ({ end }) => end),
    getText: local([''], ({ richText, start, end }) => richText.text.slice(start, end)),
    getRuns: local([''], ({ richText, start, end }) =>
      runsBetween(richText, start, end).map(
        (run) => new Handle('SpreadsheetApp.RichTextValue', { richText, start: run.start, end: run.end }),
      ),
    ),
    getLinkUrl: local(['', 'number,number'], ({ richText, start, end }, [from, to]: [number?, number?]) =>
      common(runsBetween(richText, start + (from ?? 0), to === undefined ? end : start + to), ({ link }) => link, null),
    ),
    getTextStyle: local(['', 'number,number'], ({ richText, start, end }, [from, to]: [number?, number?]) =>
      textStyleHandle(commonStyle(runsBetween(richText, start + (from ?? 0), to === undefined ? end : start + to))),
    ),
  },
};

const richTextBuilderClass: ServiceClass<RichTextBuilder, GoogleAppsScript.Spreadsheet.RichTextValueBuilder> = {
  name: 'SpreadsheetApp.RichTextValueBuilder',
  methods: {
    build: local([''], ({ richText }) => richTextHandle(richText)),
    setText: local(['String'], (builder, [text]: [string]) => {
      builder.richText = plainRichText(text);
      return builderHandle(builder);
    }),
    setLinkUrl: local(['String?', 'number,number,String?'], (builder, args: [...number[], string | null]) => {
      const link = args.at(-1) as string | null;
      return changePart(builder, args.slice(0, -1) as number[], (run) => ({ ...run, link }));
    }),
    setTextStyle: local(
      ['SpreadsheetApp.TextStyle?', 'number,number,SpreadsheetApp.TextStyle?'],
      (builder, args: [...number[], Handle<TextStyle> | null]) => {
        const style = args.at(-1) as Handle<TextStyle> | null;
        return changePart(builder, args.slice(0, -1) as number[], (run) => ({
          ...run,
          style: style ? { ...run.style, ...style.self } : {},
        }));
      },
    ),
  },
};

/** Text whose parts look different or lead somewhere: the value and its builder. */
export const richTextClasses = [richTextClass, richTextBuilderClass];

import './toolbar.css';
import { useRef } from 'preact/hooks';
import { changeFormat, usualFontSize } from '../commands/format-commands.ts';
import { type Command, editCommands, formatCommands } from '../commands/index.ts';
import { fontSizeEntries, numberFormatEntries } from '../menus/format-entries.ts';
import { entryMaker } from '../menus/menu-entry.ts';
import { useCellUnderCursor, useSpreadsheet, useSpreadsheetState, useWords } from '../use-spreadsheet.ts';
import { Icon, type IconName } from './icons.tsx';
import { ToolbarButton } from './toolbar-button.tsx';
import { ToolbarMenu } from './toolbar-menu.tsx';
import { useRovingFocus } from './use-roving-focus.ts';

const { merge, unmerge } = formatCommands;

/** Looks of cells at a click. */
export function Toolbar() {
  const spreadsheet = useSpreadsheet();
  const state = useSpreadsheetState((all) => all);
  const words = useWords();
  const style = useCellUnderCursor()?.style ?? {};
  const ref = useRef<HTMLDivElement>(null);
  const moveFocus = useRovingFocus(ref);
  const entry = entryMaker(spreadsheet, state, words);
  const isMerged = unmerge.isEnabled?.(state) ?? false;
  return (
    <div class="toolbar" role="toolbar" aria-label={words.toolbar.name} ref={ref} onKeyDown={moveFocus}>
      <ToolbarButton command={editCommands.undo}>
        <Icon name="undo" />
      </ToolbarButton>
      <ToolbarButton command={editCommands.redo}>
        <Icon name="redo" />
      </ToolbarButton>
      <hr />
      <ToolbarButton command={formatCommands.currency}>
        {currencySign(state.workbook.numberFormats.currency)}
      </ToolbarButton>
      <ToolbarButton command={formatCommands.percent}>%</ToolbarButton>
      <ToolbarButton command={formatCommands.fewerDecimals}>
        <Sign letters=".0←" />
      </ToolbarButton>
      <ToolbarButton command={formatCommands.moreDecimals}>
        <Sign letters=".00→" />
      </ToolbarButton>
      <ToolbarMenu label={words.toolbar.moreFormats} entries={numberFormatEntries(entry)}>
        <Sign letters="123" />
      </ToolbarMenu>
      <hr />
      <ToolbarMenu
        label={words.toolbar.fontSize(style.fontSize ?? usualFontSize)}
        entries={fontSizeEntries(spreadsheet)}
      >
        <span class="font-size">{style.fontSize ?? usualFontSize}</span>
      </ToolbarMenu>
      <hr />
      <ToolbarButton command={formatCommands.bold}>
        <b>B</b>
      </ToolbarButton>
      <ToolbarButton command={formatCommands.italic}>
        <i>I</i>
      </ToolbarButton>
      <ToolbarButton command={formatCommands.strikethrough}>
        <Icon name="strikethrough" />
      </ToolbarButton>
      <ToolbarMenu
        label={words.commands.textColor}
        colors={{ color: style.color ?? null, pick: (color) => changeFormat(spreadsheet, { color }) }}
      >
        <ColorSign letter="A" color={style.color ?? '#000000'} />
      </ToolbarMenu>
      <hr />
      <ToolbarMenu
        label={words.commands.fillColor}
        colors={{ color: style.background ?? null, pick: (background) => changeFormat(spreadsheet, { background }) }}
      >
        <ColorSign letter="■" color={style.background ?? '#ffffff'} />
      </ToolbarMenu>
      <ToolbarMenu
        label={words.toolbar.borders}
        entries={[formatCommands.bordersAll, formatCommands.bordersOuter, formatCommands.bordersNone].map(entry)}
      >
        <Icon name="borders" />
      </ToolbarMenu>
      <ToolbarButton command={isMerged ? unmerge : merge}>
        <Icon name="merge" />
      </ToolbarButton>
      <hr />
      <Choice label={words.toolbar.horizontal} names={['left', 'center', 'right']} />
      <Choice label={words.toolbar.vertical} names={['top', 'middle', 'bottom']} />
      <Choice label={words.toolbar.wrapping} names={['overflow', 'wrap', 'clip']} />
    </div>
  );
}

/** A button that shows which of some commands is on, and opens them all. */
function Choice({
  label,
  names,
}: {
  readonly label: string;
  readonly names: readonly (IconName & keyof typeof formatCommands)[];
}) {
  const spreadsheet = useSpreadsheet();
  const state = useSpreadsheetState((all) => all);
  const entry = entryMaker(spreadsheet, state, useWords());
  const commands: readonly Command[] = names.map((name) => formatCommands[name]);
  const now = names.find((_, place) => commands[place]?.isOn?.(spreadsheet)) ?? names[0];
  return (
    <ToolbarMenu label={label} entries={commands.map(entry)}>
      {now && <Icon name={now} />}
    </ToolbarMenu>
  );
}

/** Letters as a picture, which nobody reads out: what they stand on has a name. */
function Sign({ letters }: { readonly letters: string }) {
  return <span class="sign" data-letters={letters} />;
}

function ColorSign({ letter, color }: { readonly letter: string; readonly color: string }) {
  return (
    <span class="color-sign" style={{ borderColor: color }}>
      {letter}
    </span>
  );
}

/** The sign within a pattern such as `"¥"#,##0`. */
function currencySign(pattern: string): string {
  return /[^\s"#,.0@[\]$-]+|\$/u.exec(pattern)?.[0] ?? '¤';
}

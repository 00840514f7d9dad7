import { serverAddress } from '../server-address.ts';
import type { Spreadsheet } from '../spreadsheet.ts';
import { words } from '../words/index.ts';
import { type Command, command } from './command.ts';
import { withState } from './selected.ts';

/** What can be done with the file. */
export const fileCommands = {
  open: command('open', { run: pickFile }),
  downloadWorkbook: command('downloadWorkbook', { run: withState(({ tabId }) => download('xlsx', tabId)) }),
  downloadTab: command('downloadTab', { run: withState(({ tabId }) => download('csv', tabId)) }),
  save: command('save', {
    shortcuts: ['Mod+S'],
    run: (spreadsheet) => void spreadsheet.edit('save', null),
  }),
} satisfies Record<string, Command>;

function pickFile(spreadsheet: Spreadsheet): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.xlsx,.csv';
  input.onchange = () => {
    const file = input.files?.[0];
    if (file) void openFile(spreadsheet, file);
  };
  input.click();
}

/** Opens a file in place of the one that is open. */
async function openFile(spreadsheet: Spreadsheet, file: File): Promise<void> {
  const problem = await upload(file).catch(() => words[spreadsheet.state?.language ?? 'en'].header.disconnected);
  if (problem !== undefined) spreadsheet.showProblem(problem);
}

/** Says what was wrong with it. */
async function upload(file: File): Promise<string | undefined> {
  const response = await fetch(serverAddress('open', { name: file.name }), { method: 'POST', body: file });
  const { problem }: { problem?: string } = await response.json();
  return problem;
}

function download(format: 'xlsx' | 'csv', tabId: number): void {
  const link = document.createElement('a');
  link.href = serverAddress('download', { format, tabId: String(tabId) });
  link.download = '';
  link.click();
}

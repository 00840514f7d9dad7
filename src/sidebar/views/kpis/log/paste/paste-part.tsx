import { useMemo, useState } from 'preact/hooks';
import { kpiLogViewWords } from '../../../../../text/sidebar/kpis/log/index.ts';
import { Disclosure } from '../../../../parts/disclosure.tsx';
import { focusSoon } from '../../../../parts/focus-soon.ts';
import type { KpisProps } from '../../kpis-props.ts';
import { delimitedRows } from './delimited-rows.ts';
import { fileText } from './file-text.ts';
import { PastePreview } from './paste-preview.tsx';

/** Rows from a spreadsheet or a CSV file, looked at before they are added. */
export function PastePart(props: KpisProps) {
  const says = kpiLogViewWords[props.language].paste;
  return <Disclosure label={says.open}>{() => <PasteBox {...props} />}</Disclosure>;
}

/** What was pasted, or the file that was opened instead. */
interface Source {
  readonly text: string;
  readonly file: string | null;
}

const NOTHING: Source = { text: '', file: null };

function PasteBox(props: KpisProps) {
  const says = kpiLogViewWords[props.language].paste;
  const [source, setSource] = useState(NOTHING);
  const [mistake, setMistake] = useState<'noText' | 'tooLarge' | 'emptyFile' | null>(null);
  const cells = useMemo(() => delimitedRows(source.text), [source.text]);
  const openFile = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    const isTooLarge = file.size > LARGEST_FILE;
    const text = isTooLarge ? null : fileText(new Uint8Array(await file.arrayBuffer()));
    const isEmpty = text?.trim() === '';
    setMistake(isTooLarge ? 'tooLarge' : text === null ? 'noText' : isEmpty ? 'emptyFile' : null);
    if (text !== null && !isEmpty) setSource({ text, file: file.name });
    // The same file can be chosen once more, mended in the meantime.
    input.value = '';
  };
  const clear = () => {
    setSource(NOTHING);
    setMistake(null);
    focusSoon('paste-rows');
  };
  return (
    <div class="log-part">
      {source.file === null ? (
        <div class="field">
          <label for="paste-rows">{says.box}</label>
          <textarea
            id="paste-rows"
            rows={4}
            wrap="off"
            aria-describedby="paste-note"
            value={source.text}
            onInput={({ currentTarget }) => setSource({ text: currentTarget.value, file: null })}
          />
          <p id="paste-note" class="note">
            {says.boxNote}
          </p>
        </div>
      ) : (
        <p>{says.fileRead(source.file)}</p>
      )}
      <div class="field">
        <label for="paste-file">{says.file}</label>
        <input
          id="paste-file"
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
          aria-describedby="paste-mistake"
          onChange={({ currentTarget }) => openFile(currentTarget)}
        />
        <p id="paste-mistake" role="alert" class="field-mistake">
          {mistake && says[mistake]}
        </p>
      </div>
      <PastePreview {...props} cells={cells} clear={clear} />
      {source.text !== '' && (
        <button type="button" onClick={clear}>
          {says.clear}
        </button>
      )}
    </div>
  );
}

const LARGEST_FILE = 10_000_000;

import type { FunctionHelp } from '../../../protocol/workbook-view.ts';
import { useWords } from '../../use-spreadsheet.ts';

/** A function's arguments, the one that is being typed marked, and what it is for. */
export function FunctionCard({
  help: { name, summary, parameters },
  argument,
  close,
}: {
  readonly help: FunctionHelp;
  readonly argument: number;
  readonly close: () => void;
}) {
  const { formulaBar } = useWords();
  const current = parameters[Math.min(argument, parameters.length - 1)];
  return (
    <div class="card function-card" role="note">
      <button
        type="button"
        aria-label={formulaBar.closeHelp}
        title={formulaBar.closeHelp}
        onMouseDown={(event) => event.preventDefault()}
        onClick={close}
      >
        ×
      </button>
      <p class="signature">
        {name}(
        {parameters.map((parameter, index) => (
          <span key={parameter.name}>
            {index > 0 && ', '}
            <span class={parameter === current ? 'current' : ''}>
              {parameter.optional ? `[${parameter.name}]` : parameter.name}
            </span>
          </span>
        ))}
        )
      </p>
      {current && current.help !== '' && (
        <p>
          <strong>{current.name}</strong> {current.help}
        </p>
      )}
      <p>{summary}</p>
    </div>
  );
}

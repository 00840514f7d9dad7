import './header.css';
import { MenuBar } from '../menus/menu-bar.tsx';
import { useSpreadsheetState } from '../use-spreadsheet.ts';
import { SavingState } from './saving-state.tsx';

/** The file's name, whether it is saved, and the menus. */
export function Header() {
  const name = useSpreadsheetState(({ workbook }) => workbook.name);
  return (
    <div class="header">
      <Mark />
      <div class="title-row">
        <h1>{name}</h1>
        <SavingState />
      </div>
      <MenuBar />
    </div>
  );
}

/** A green sheet with the blue of the targets that are picked in it. */
function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 40" aria-hidden="true">
      <rect x="1" y="1" width="30" height="38" rx="3" fill="#188038" />
      <path d="M7 13h18M7 20h18M7 27h18M13 13v20M7 13v20h18V13" fill="none" stroke="#fff" stroke-width="2" />
      <circle cx="24" cy="31" r="7" fill="#1a73e8" stroke="#fff" stroke-width="2" />
    </svg>
  );
}

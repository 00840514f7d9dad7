/** The page of the local spreadsheet: a view of the host, which alone computes. */
import './page.css';
import { render } from 'preact';
import { App } from './app.tsx';
import { Spreadsheet } from './spreadsheet.ts';
import { SpreadsheetContext } from './use-spreadsheet.ts';

const address = new URL('./socket', location.href);
address.protocol = 'ws:';
address.search = location.search;

const spreadsheet = new Spreadsheet(address.href);
const end = spreadsheet.onChange(() => {
  end();
  render(
    <SpreadsheetContext.Provider value={spreadsheet}>
      <App />
    </SpreadsheetContext.Provider>,
    document.body,
  );
});

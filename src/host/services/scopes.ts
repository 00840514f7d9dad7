/** The scopes of the platform that more than one place asks about. */
export const scopes = {
  /** The spreadsheet that the script is open in. */
  currentSpreadsheet: 'https://www.googleapis.com/auth/spreadsheets.currentonly',
  everySpreadsheet: 'https://www.googleapis.com/auth/spreadsheets',
  network: 'https://www.googleapis.com/auth/script.external_request',
  /** Without full rights it is granted and gives nothing away. */
  userAddress: 'https://www.googleapis.com/auth/userinfo.email',
} as const;

import { Clock } from './execution/clock.ts';
import { Platform } from './execution/platform.ts';
import { Host } from './host.ts';
import { Workbook } from './workbook/workbook.ts';

export interface HostOptions {
  /** A spreadsheet (.xlsx) or table (.csv) to open; without it the host begins with an empty spreadsheet. */
  readonly file?: string;
  /** The spreadsheet's language and region: `en_US`, `ja_JP`. */
  readonly locale?: string;
  /** The spreadsheet's zone. */
  readonly timeZone?: string;
  /** The time at which everything happens; it stands still but for what calls cost. Left out, it is now. */
  readonly now?: Date | (() => Date);
  /** The language of the person in front: `en`, `ja`. */
  readonly userLocale?: string;
}

/** Makes a local spreadsheet. With a file there is something to wait for, without there is not. */
export function createHost(options: HostOptions & { readonly file: string }): Promise<Host>;
export function createHost(options?: HostOptions & { readonly file?: undefined }): Host;
export function createHost(options: HostOptions = {}): Host | Promise<Host> {
  const { file, locale, now, timeZone, userLocale = 'en' } = options;
  const clock = new Clock(now instanceof Date ? () => now : now);
  const workbookOptions = {
    ...(locale !== undefined && { locale }),
    ...(timeZone !== undefined && { timeZone }),
    now: () => clock.now(),
  };
  const platform = new Platform(clock, new Workbook(workbookOptions), userLocale);
  const host = new Host(platform, workbookOptions);
  return file === undefined ? host : host.open(file).then(() => host);
}

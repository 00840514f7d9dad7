import type { Catalogue } from '../execution/stand-ins.ts';
import { cacheClasses } from './cache/cache-classes.ts';
import { chartsClasses } from './charts/charts-service.ts';
import { htmlClasses } from './html/html-service-class.ts';
import { lockClasses } from './lock/lock-classes.ts';
import { loggerClasses } from './logger/logger-class.ts';
import { propertyClasses } from './properties/property-classes.ts';
import { scriptClasses } from './script/script-classes.ts';
import type { ServiceClass } from './service.ts';
import { sessionClasses } from './session/session-classes.ts';
import { spreadsheetClasses } from './spreadsheet/spreadsheet-classes.ts';
import { uiClasses } from './ui/ui-classes.ts';
import { urlFetchClass } from './url-fetch/url-fetch-class.ts';
import { blobClass } from './utilities/blob-class.ts';
import { utilitiesClass } from './utilities/utilities-class.ts';

const globalName = /^(?:\w+App|\w+Service|Charts|Logger|Session|Utilities)$/;

/** Known by name alone: whatever a script asks of them is not implemented, or not allowed. */
const absentServices: readonly ServiceClass<never>[] = [
  'CalendarApp',
  'ContentService',
  'DocumentApp',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'LanguageApp',
  'MailApp',
  'SlidesApp',
].map((name) => ({ name, methods: {} }));

const classes: readonly ServiceClass<never>[] = [
  ...cacheClasses,
  ...chartsClasses,
  ...htmlClasses,
  ...lockClasses,
  ...loggerClasses,
  ...propertyClasses,
  ...scriptClasses,
  ...sessionClasses,
  ...spreadsheetClasses,
  ...uiClasses,
  urlFetchClass,
  blobClass,
  utilitiesClass,
  ...absentServices,
];

/** Every service class by its name. */
export const catalogue: Catalogue = new Map(classes.map((serviceClass) => [serviceClass.name, serviceClass]));

/** The services that scripts find among their globals: classes that nobody hands out. */
export const globalServices: readonly string[] = [...catalogue.keys()].filter((name) => globalName.test(name));

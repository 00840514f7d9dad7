import { CacheStores } from '../services/cache/cache-stores.ts';
import { Locks } from '../services/lock/locks.ts';
import type { ConsoleEntry } from '../services/logger/console.ts';
import { PropertyStores } from '../services/properties/property-stores.ts';
import { Editor } from '../services/ui/editor.ts';
import type { Workbook } from '../workbook/workbook.ts';
import type { Clock } from './clock.ts';
import type { Entry } from './execution.ts';
import { Meter } from './meter.ts';
import type { Project } from './project.ts';

/** What outlives an execution: the workbook and its editor, the stores, the locks, the clock, and what tests can switch. */
export class Platform {
  readonly meter = new Meter();
  readonly editor = new Editor();
  readonly properties = new PropertyStores();
  readonly caches: CacheStores;
  readonly locks = new Locks();
  /** What scripts said to `console` and `Logger`; never printed. */
  readonly log: ConsoleEntry[] = [];
  project: Project | null = null;
  /** Whether the script belongs to a spreadsheet, as an add-on does while one is open. */
  isInDocument = true;
  /** The person in front. */
  userEmail = 'person@example.com';
  /** The person whose spreadsheet it is, and who may always edit all of it. */
  ownerEmail = 'person@example.com';
  /** The scopes that the manifest lists; null: none listed, so whatever the script needs. */
  manifestScopes: readonly string[] | null = null;
  /** The zone of the script, which is the manifest's and not the spreadsheet's. */
  scriptTimeZone = 'Etc/GMT';
  /** Whether services speak to this person in another language than English. */
  translatesMessages = false;
  /** Milliseconds of virtual time that each service call takes. */
  callCost = 0;
  /** Milliseconds per entry, where a test wants others than the platform's. */
  readonly timeLimits = new Map<Entry, number>();
  /** What a custom function is given for a lone blank cell. */
  blankArgument: '' | undefined = '';

  constructor(
    readonly clock: Clock,
    private document: Workbook,
    /** The language of the person in front: `en`, `ja`. */
    readonly userLocale: string,
  ) {
    this.caches = new CacheStores(clock);
  }

  get workbook(): Workbook {
    return this.document;
  }

  /** Puts another spreadsheet in place of the one that was open; what belonged to that one goes. */
  open(workbook: Workbook): void {
    this.document = workbook;
    this.editor.close();
    this.properties.store('document').clear();
    this.caches.clear('document');
  }

  /** Makes an add-on the one that this platform runs, with the zone and the scopes of its manifest. */
  install(project: Project): void {
    this.project = project;
    this.manifestScopes = project.manifest.oauthScopes ?? null;
    this.scriptTimeZone = project.manifest.timeZone ?? 'Etc/GMT';
  }

  timeLimit(entry: Entry): number {
    const seconds = entry === 'custom function' || entry === 'simple trigger' ? 30 : 360;
    return this.timeLimits.get(entry) ?? seconds * 1000;
  }
}

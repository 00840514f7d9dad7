/** What one opened plan says, beyond the words of its tab. */
export interface OpenedPlanWords {
  readonly back: string;
  readonly loading: string;
  readonly failed: string;
  readonly again: string;
  readonly gone: string;
  /** Where the tab has nothing of a plan any more. */
  readonly unlike: string;
  readonly tab: string;
  readonly rank: (rank: number) => string;
  /** What the list of targets says is to be done next, and by when. */
  readonly nextAction: (action: string) => string;
  readonly due: (day: string) => string;
  readonly begin: BeginWords;
  readonly filled: FilledWords;
  readonly mend: MendWords;
  readonly persons: PersonWords;
  readonly messages: MessageWords;
  readonly contacts: ContactWords;
}

/** Where nothing is filled in yet: what to fill in first, each with its question, and what the page shows then. */
interface BeginWords {
  readonly heading: string;
  readonly steps: Readonly<Record<'threeC' | 'keyPersons' | 'communication', string>>;
  readonly next: string;
}

interface FilledWords {
  readonly share: (share: string) => string;
  /** Which cells are counted. */
  readonly counted: string;
}

interface MendWords {
  readonly heading: string;
  readonly nothing: string;
  readonly choose: string;
  /** The only person whom we know; blank where there is none. */
  readonly onlyContact: (name: string) => string;
  /** Since somebody checked; `null` for never. */
  readonly checked: (days: number | null) => string;
  readonly old: (count: number) => string;
  readonly daysOld: (days: number) => string;
  readonly withoutDate: (count: number) => string;
  readonly withoutSource: (count: number) => string;
  readonly withoutSoWhat: (count: number) => string;
  readonly unreadable: (count: number) => string;
  /** `column` is blank where nothing stands above the cell. */
  readonly cell: (row: number, column: string) => string;
}

interface PersonWords {
  readonly none: string;
  readonly influence: (influence: string) => string;
  /** What a support from −2 to 2 means, and what lies in between. */
  readonly support: (support: number) => string;
  readonly supportUnknown: string;
  /** What a contact from 0 to 3 means. */
  readonly contact: (contact: number) => string;
  readonly contactUnknown: string;
  readonly checked: (day: string) => string;
  readonly neverChecked: string;
}

interface MessageWords {
  readonly heading: string;
  readonly help: string;
  readonly none: string;
  readonly planned: string;
  readonly place: (section: string, row: number) => string;
  readonly all: string;
  readonly button: (count: number) => string;
  readonly running: string;
  readonly done: (result: { readonly added: number; readonly already: number }) => string;
}

interface ContactWords {
  readonly none: string;
  readonly overdue: (count: number) => string;
  readonly coming: (count: number) => string;
  readonly undated: (count: number) => string;
  readonly nobody: string;
  readonly by: (owner: string) => string;
  readonly withoutOwner: string;
  readonly collisions: (count: number) => string;
  /** In the week that begins on a day. */
  readonly inWeek: (person: string, day: string) => string;
  readonly gaps: string;
  readonly stages: (stages: string) => string;
  readonly person: (role: string) => string;
}

import type { Execution } from '../../../execution/execution.ts';
import type { GridRange } from '../../../workbook/grid-range.ts';
import type { NamedRange } from '../../../workbook/named-range.ts';
import type { Protection } from '../../../workbook/protection.ts';
import { local, write } from '../../method.ts';
import { Handle, type ServiceClass, ServiceException } from '../../service.ts';
import { changeAttached } from '../attached-change.ts';
import { protectionTypes } from '../enums.ts';
import { wholeTab } from '../range/range-coordinates.ts';
import { rangeHandle, storedRange } from '../range/range-handle.ts';
import { tabWithId } from '../sheet/sheet-handle.ts';
import { mayEdit } from './protected-cells.ts';
import { protectionHandle } from './protection-handle.ts';

/** A person who is named by an address. */
type Person = string | Handle<string>;

function address(person: Person): string {
  return typeof person === 'string' ? person : person.self;
}

function update(protection: Protection, change: Partial<Protection>, execution: Execution): Handle<Protection> {
  changeAttached(execution, protection.tabId, () => Object.assign(protection, change));
  return protectionHandle(protection);
}

function addEditors(protection: Protection, people: readonly Person[], execution: Execution) {
  return update(protection, { editors: [...new Set([...protection.editors, ...people.map(address)])] }, execution);
}

function removeEditors(protection: Protection, people: readonly Person[], execution: Execution) {
  const gone = people.map(address);
  return update(protection, { editors: protection.editors.filter((editor) => !gone.includes(editor)) }, execution);
}

/** Takes the cells that a name stands for at the moment. */
function protectNamed(protection: Protection, name: string, execution: Execution) {
  const named = execution.workbook.namedRange(name);
  const [range] = named?.ranges ?? [];
  if (!named || !range) throw new ServiceException('Range not found');
  return update(protection, { rangeName: named.name, ranges: [{ ...range }] }, execution);
}

const onePerson = ['String', 'SpreadsheetApp.User', 'User'];
const somePeople = ['String[]', 'SpreadsheetApp.User[]'];

const protectionClass: ServiceClass<Protection, GoogleAppsScript.Spreadsheet.Protection> = {
  name: 'SpreadsheetApp.Protection',
  methods: {
    addEditor: write(onePerson, (protection, people: [Person], execution) => addEditors(protection, people, execution)),
    addEditors: write(somePeople, (protection, [people]: [Person[]], execution) =>
      addEditors(protection, people, execution),
    ),
    canDomainEdit: local([''], ({ domainEdit }) => domainEdit),
    canEdit: local([''], (protection, _, execution) => mayEdit(execution, protection)),
    getDescription: local([''], ({ description }) => description),
    getEditors: local([''], ({ editors }) => editors.map((editor) => new Handle('SpreadsheetApp.User', editor))),
    getProtectionType: local([''], ({ type }) => protectionTypes[type]),
    getRange: local([''], ({ tabId, ranges: [range] }, _, execution) =>
      rangeHandle(range ?? { ...wholeTab(tabWithId(execution, tabId)), wholeRows: true, wholeColumns: true }),
    ),
    getRangeName: local([''], ({ rangeName }) => rangeName),
    getUnprotectedRanges: local([''], ({ unprotected }) => unprotected.map(rangeHandle)),
    isWarningOnly: local([''], ({ warningOnly }) => warningOnly),
    remove: write([''], (protection, _, execution) => {
      const tab = tabWithId(execution, protection.tabId);
      changeAttached(execution, tab.id, () => {
        tab.protections = tab.protections.filter((other) => other !== protection);
      });
    }),
    removeEditor: write(onePerson, (protection, people: [Person], execution) =>
      removeEditors(protection, people, execution),
    ),
    removeEditors: write(somePeople, (protection, [people]: [Person[]], execution) =>
      removeEditors(protection, people, execution),
    ),
    setDescription: write(['String'], (protection, [description]: [string], execution) =>
      update(protection, { description }, execution),
    ),
    setDomainEdit: write(['Boolean'], () => {
      throw new ServiceException('Domain edit permissions are only available to spreadsheets that a domain owns.');
    }),
    setNamedRange: write(['SpreadsheetApp.NamedRange'], (protection, [named]: [Handle<NamedRange>], execution) =>
      protectNamed(protection, named.self.name, execution),
    ),
    setRange: write(['SpreadsheetApp.Range'], (protection, [range]: [Handle<GridRange>], execution) =>
      update(protection, { ranges: [storedRange(range)], rangeName: null }, execution),
    ),
    setRangeName: write(['String'], (protection, [name]: [string], execution) =>
      protectNamed(protection, name, execution),
    ),
    setUnprotectedRanges: write(
      ['SpreadsheetApp.Range[]'],
      (protection, [ranges]: [Handle<GridRange>[]], execution) => {
        if (protection.type === 'RANGE') {
          throw new ServiceException('Unprotected ranges can only be set on a protected sheet.');
        }
        return update(protection, { unprotected: ranges.map(storedRange) }, execution);
      },
    ),
    setWarningOnly: write(['Boolean'], (protection, [warningOnly]: [boolean], execution) =>
      update(protection, warningOnly ? { warningOnly, editors: [] } : { warningOnly }, execution),
    ),
  },
};

const userClass: ServiceClass<string, GoogleAppsScript.Base.User> = {
  name: 'SpreadsheetApp.User',
  methods: { getEmail: local([''], (email) => email) },
};

/** Cells that only some people may change, and those people. */
export const protectionClasses = [protectionClass, userClass];

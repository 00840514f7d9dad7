import type { Execution } from '../../execution/execution.ts';
import { pageOf } from '../html/html-output-class.ts';
import type { HtmlPage } from '../html/html-page.ts';
import { change, local } from '../method.ts';
import { type EnumValue, enumFamily, Handle, type Method, type ServiceClass } from '../service.ts';
import type { Answer, ButtonName, Question } from './editor.ts';
import { menuClass, menuHandle } from './menu-class.ts';

/** Whatever opens a window in front of the person needs it. */
const windowScopes = ['https://www.googleapis.com/auth/script.container.ui'];

const buttons = enumFamily('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
const buttonSets = enumFamily('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

const questionSignatures = ['String', 'String,ButtonSet', 'String?,String,ButtonSet'];
const pageSignatures = ['HtmlService.HtmlOutput', 'String'];

const ui: ServiceClass<undefined, GoogleAppsScript.Base.Ui> = {
  name: 'Ui',
  properties: { Button: buttons, ButtonSet: buttonSets },
  methods: {
    alert: inWindow(questionSignatures, (args, execution) => buttons[ask('alert', args, execution).button]),
    prompt: inWindow(
      questionSignatures,
      (args, execution) => new Handle('PromptResponse', ask('prompt', args, execution)),
    ),
    createAddonMenu: local([''], () => menuHandle({ name: null, items: [] })),
    createMenu: local(['String'], (_self, [name]: [string]) => menuHandle({ name, items: [] })),
    showSidebar: inWindow(pageSignatures, ([page], { platform }) => {
      platform.editor.sidebar = shownPage(page);
    }),
    showModalDialog: inWindow(titled(pageSignatures), ([page, title], { platform }) => {
      platform.editor.dialog = { ...shownPage(page), title: String(title) };
    }),
    showModelessDialog: inWindow(titled(pageSignatures), ([page, title], { platform }) => {
      platform.editor.dialog = { ...shownPage(page), title: String(title), isModeless: true };
    }),
  },
};

const promptResponse: ServiceClass<Answer, GoogleAppsScript.Base.PromptResponse> = {
  name: 'PromptResponse',
  methods: {
    getResponseText: local([''], ({ text }) => text ?? ''),
    getSelectedButton: local([''], ({ button }) => buttons[button]),
  },
};

/** Menus, questions, the sidebar and dialogs. */
export const uiClasses = [ui, menuClass, promptResponse];

function inWindow(
  signatures: readonly string[],
  run: (args: readonly unknown[], execution: Execution) => unknown,
): Method<undefined> {
  return {
    ...change(signatures, (_self: undefined, args: readonly unknown[], execution) => {
      execution.flush();
      return run(args, execution);
    }),
    scopes: windowScopes,
  };
}

function titled(signatures: readonly string[]): string[] {
  return signatures.map((signature) => `${signature},String`);
}

/** The page as it is now: what the script does to it later does not show. */
function shownPage(page: unknown): HtmlPage {
  return structuredClone(pageOf(page));
}

/** Locks do not survive the wait for an answer. */
function ask(kind: Question['kind'], args: readonly unknown[], execution: Execution): Answer {
  const texts = args.filter((arg) => typeof arg === 'string');
  const [message = '', title = ''] = texts.reverse();
  execution.platform.locks.releaseAll(execution);
  return execution.platform.editor.ask({ kind, title, message, buttons: buttonsOf(args.at(-1)) });
}

function buttonsOf(set: unknown): readonly ButtonName[] {
  const name = typeof set === 'string' ? 'OK' : (set as EnumValue).name;
  return name.split('_') as ButtonName[];
}

import type { Execution } from '../../execution/execution.ts';
import { local } from '../method.ts';
import { enumFamily, Handle, type ServiceClass, ServiceException } from '../service.ts';
import { htmlOutputClass, metaTagClass, pageHandle } from './html-output-class.ts';
import { newPage } from './html-page.ts';
import { htmlTemplateClass } from './html-template-class.ts';
import type { Template } from './template.ts';

const htmlService: ServiceClass<undefined, GoogleAppsScript.HTML.HtmlService> = {
  name: 'HtmlService',
  properties: {
    SandboxMode: enumFamily('HtmlService.SandboxMode', ['EMULATED', 'IFRAME', 'NATIVE']),
    XFrameOptionsMode: enumFamily('HtmlService.XFrameOptionsMode', ['ALLOWALL', 'DEFAULT']),
  },
  methods: {
    createHtmlOutput: local(['', 'String'], (_self, [html = '']: [string?]) => pageHandle(newPage(html))),
    createHtmlOutputFromFile: local(['String'], (_self, [name]: [string], execution) =>
      pageHandle(newPage(pageNamed(name, execution))),
    ),
    createTemplate: local(['String'], (_self, [source]: [string]) => templateHandle(source)),
    createTemplateFromFile: local(['String'], (_self, [name]: [string], execution) =>
      templateHandle(pageNamed(name, execution)),
    ),
    getUserAgent: local([''], () => null),
  },
};

/** Pages, written out or made from templates. */
export const htmlClasses = [htmlService, htmlOutputClass, metaTagClass, htmlTemplateClass];

function templateHandle(source: string): Handle<Template> {
  return new Handle('HtmlService.HtmlTemplate', { source, variables: new Map() });
}

function pageNamed(name: string, { platform }: Execution): string {
  const page = platform.project?.page(name);
  if (page === undefined) throw new ServiceException(`No HTML file named ${name} was found.`);
  return page;
}

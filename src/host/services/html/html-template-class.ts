import { local } from '../method.ts';
import type { ServiceClass } from '../service.ts';
import { pageHandle } from './html-output-class.ts';
import { newPage } from './html-page.ts';
import { evaluateTemplate, type Template, templateCode } from './template.ts';

/** A template: the script sets its variables as properties, then evaluates it into a page. */
export const htmlTemplateClass: ServiceClass<Template, GoogleAppsScript.HTML.HtmlTemplate> = {
  name: 'HtmlService.HtmlTemplate',
  assign: ({ variables }, name, value) => variables.set(name, value),
  recall: ({ variables }, name) => variables.get(name),
  methods: {
    evaluate: local([''], (template, _args, { realm }) => pageHandle(newPage(evaluateTemplate(template, realm)))),
    getCode: local(
      [''],
      ({ source }) =>
        `(function() { var output = HtmlService.initTemplate();\n${templateCode(source)}/* End of user code */\nreturn output.$out.append('');\n})();`,
    ),
    getRawContent: local([''], ({ source }) => source),
    getCodeWithComments: local([''], ({ source }) => templateCode(source)),
  },
};

import { local } from '../method.ts';
import { Handle, type ServiceClass, ServiceException } from '../service.ts';
import { escapeText } from './escaping.ts';
import { type HtmlPage, newPage } from './html-page.ts';

const metaTags = ['apple-mobile-web-app-capable', 'google-site-verification', 'mobile-web-app-capable', 'viewport'];

/** A page: built from texts, then shown in the sidebar or a dialog. */
export const htmlOutputClass: ServiceClass<HtmlPage, GoogleAppsScript.HTML.HtmlOutput> = {
  name: 'HtmlService.HtmlOutput',
  methods: {
    addMetaTag: local(['String,String'], (page, [name, content]: [string, string]) => {
      if (!metaTags.includes(name)) {
        throw new ServiceException('The meta tag you specified is not allowed in this context.');
      }
      page.metaTags.push({ name, content });
      return pageHandle(page);
    }),
    append: local(['String'], (page, [html]: [string]) => changed(page, { content: page.content + html })),
    appendUntrusted: local(['String'], (page, [text]: [string]) =>
      changed(page, { content: page.content + escapeText(text) }),
    ),
    clear: local([''], (page) => changed(page, { content: '' })),
    getContent: local([''], ({ content }) => content),
    getFaviconUrl: local([''], ({ faviconUrl }) => faviconUrl),
    getHeight: local([''], ({ height }) => height),
    getMetaTags: local([''], (page) => page.metaTags.map((tag) => new Handle('HtmlService.HtmlOutputMetaTag', tag))),
    getTitle: local([''], ({ title }) => title),
    getWidth: local([''], ({ width }) => width),
    setContent: local(['String'], (page, [content]: [string]) => changed(page, { content })),
    setFaviconUrl: local(['String'], (page, [faviconUrl]: [string]) => changed(page, { faviconUrl })),
    setHeight: local(['number?'], (page, [height]: [number | null]) => changed(page, { height })),
    setSandboxMode: local(['HtmlService.SandboxMode'], (page) => pageHandle(page)),
    setTitle: local(['String'], (page, [title]: [string]) => changed(page, { title })),
    setWidth: local(['number?'], (page, [width]: [number | null]) => changed(page, { width })),
    setXFrameOptionsMode: local(['HtmlService.XFrameOptionsMode'], (page) => pageHandle(page)),
  },
};

export const metaTagClass: ServiceClass<{ name: string; content: string }, GoogleAppsScript.HTML.HtmlOutputMetaTag> = {
  name: 'HtmlService.HtmlOutputMetaTag',
  methods: {
    getContent: local([''], ({ content }) => content),
    getName: local([''], ({ name }) => name),
  },
};

export function pageHandle(page: HtmlPage): Handle<HtmlPage> {
  return new Handle('HtmlService.HtmlOutput', page);
}

/** The page in an argument that takes one, or a text that is one. */
export function pageOf(argument: unknown): HtmlPage {
  return argument instanceof Handle ? (argument.self as HtmlPage) : newPage(String(argument));
}

function changed(page: HtmlPage, change: Partial<HtmlPage>): Handle<HtmlPage> {
  return pageHandle(Object.assign(page, change));
}

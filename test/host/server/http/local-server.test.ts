import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { gif } from '../../image-files.ts';
import { makeAddOn, type SpreadsheetProcess, startProcess } from '../spreadsheet-process.ts';
import { TestWindow } from '../test-window.ts';

const folder = mkdtempSync(join(tmpdir(), 'server-'));
let started: SpreadsheetProcess;
let path: string;

beforeAll(async () => {
  const addOn = makeAddOn(
    folder,
    `function show() {
      SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<!DOCTYPE html><p id="own">Hello</p>'));
    }
    function draw() {
      const bytes = Utilities.base64Decode('${gif.toString('base64')}');
      SpreadsheetApp.getActiveSheet().insertImage(Utilities.newBlob(bytes, 'image/gif'), 1, 1);
    }`,
  );
  started = await startProcess(folder, '--add-on', addOn);
  path = new URL(started.address).pathname;
});
afterAll(async () => {
  await started.end('SIGKILL');
  rmSync(folder, { recursive: true });
});

interface Reply {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** Asks for a path exactly as it is written, which `fetch` would tidy up. */
function ask(target: string, headers: OutgoingHttpHeaders = {}, method = 'GET', body?: Uint8Array): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: started.port, path: target, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** What a request for a WebSocket is answered: `open`, or the status of the refusal. */
function knock(target: string, headers: Record<string, string> = {}): Promise<string | number> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`ws://127.0.0.1:${started.port}${target}`, { headers });
    socket.on('open', () => {
      socket.terminate();
      resolve('open');
    });
    socket.on('unexpected-response', (_request, response) => {
      socket.terminate();
      resolve(response.statusCode ?? 0);
    });
    socket.on('error', () => undefined);
  });
}

describe('the server lets in whoever knows the address', () => {
  test('in every window, and after a reload', async () => {
    const [first, second] = [await ask(path), await ask(path)];
    expect(first.status).toBe(200);
    expect(first.body).toContain('<script type="module" src="main.js">');
    expect(second.body).toBe(first.body);
    expect((await ask(`${path}main.js`)).headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(await knock(`${path}socket`)).toBe('open');
  });

  test.each([
    ['no token', () => '/'],
    ['an empty token', () => '//'],
    ['another token', () => `/${'A'.repeat(32)}/`],
    ['a part of the token', () => `${path.slice(0, -2)}/`],
    ['more than the token', () => `${path.slice(0, -1)}A/`],
    ['the token as a question', () => `/?token=${path.slice(1, -1)}`],
    ['a frame that was not shown', () => '/frame/1'],
  ])('and nobody with %s', async (_, target) => {
    const { status, body } = await ask(target());
    expect(status).toBe(403);
    expect(body).toBe('This address is not that of the spreadsheet. Open the one that npm start printed.\n');
    expect(await knock(`${target()}socket`)).toBe(403);
  });

  test.each(['evil.example', 'evil.example:3210', '127.0.0.1', '127.0.0.1:1', '127.0.0.1.evil.example:3210'])(
    'and no request for another host, such as a name that was made to lead here: %j',
    async (host) => {
      const given = host.replace('3210', String(started.port));
      expect((await ask(path, { host: given })).status).toBe(403);
      expect(await knock(`${path}socket`, { host: given })).toBe(403);
    },
  );

  test('and requests for localhost', async () => {
    const host = `localhost:${started.port}`;
    expect((await ask(path, { host })).status).toBe(200);
    expect((await ask(path, { host, origin: `http://${host}` })).status).toBe(200);
  });

  test.each(['https://evil.example', 'null', 'http://127.0.0.1:1', 'http://localhost:PORT', 'https://127.0.0.1:PORT'])(
    'and no page of another origin: %s',
    async (origin) => {
      const given = origin.replace('PORT', String(started.port));
      expect((await ask(path, { origin: given })).status).toBe(403);
      expect((await ask(`${path}open?name=a.csv`, { origin: given }, 'POST')).status).toBe(403);
      expect(await knock(`${path}socket`, { origin: given })).toBe(403);
    },
  );

  test('nor does it end where a line breaks before the answer is out', async () => {
    const key = 'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13';
    for (let attempt = 0; attempt < 20; attempt += 1) {
      await new Promise((resolve) => {
        const line = connect(started.port, '127.0.0.1').on('error', resolve).on('close', resolve);
        line.write(`GET /socket HTTP/1.1\r\nHost: 127.0.0.1:${started.port}\r\n${key}\r\n\r\n${'x'.repeat(100_000)}`);
        setImmediate(() => line.resetAndDestroy());
      });
    }
    expect((await ask(path)).status).toBe(200);
  });

  test('and no other computer: it listens on 127.0.0.1 alone', async () => {
    const refused = await new Promise((resolve) => {
      connect(started.port, '::1')
        .on('connect', () => resolve(false))
        .on('error', () => resolve(true));
    });
    expect(refused).toBe(true);
  });
});

describe('what the server sends', () => {
  test.each(['', 'main.css', 'absent'])('is kept from other sites, and from the disk: "%s"', async (name) => {
    expect((await ask(path + name)).headers).toMatchObject({
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
        "connect-src 'self'; frame-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
  });

  test.each([
    '../start.mjs',
    '..%2fstart.mjs',
    '%2e%2e/start.mjs',
    '..\\start.mjs',
    'x/../main.js',
    '/etc/passwd',
    '.',
  ])('is a file of the page, and no other: %s', async (name) => {
    expect((await ask(path + name)).status).toBe(404);
  });

  test('answers no other method than the one that is meant', async () => {
    expect((await ask(path, {}, 'PUT')).status).toBe(405);
    expect((await ask(path, {}, 'POST')).status).toBe(405);
    expect((await ask(path, {}, 'HEAD')).body).toBe('');
  });
});

describe('an image over the cells', () => {
  async function drawn(): Promise<string> {
    const window = await TestWindow.open(started.address);
    await window.request('run', { functionName: 'draw' });
    await window.cells(1, 1);
    const { tab } = await window.hears('tab', (message) => message.tab.images.length > 0);
    window.close();
    return tab.images[0]?.file ?? '';
  }

  test('is served as what it is, to whoever knows the address', async () => {
    const file = await drawn();
    expect(file).toMatch(/^[\da-f]{64}$/);
    const { status, headers, body } = await ask(`${path}image/${file}`);
    expect([status, headers['content-type'], headers['x-content-type-options']]).toEqual([200, 'image/gif', 'nosniff']);
    expect(headers['content-length']).toBe(String(gif.length));
    expect(body.slice(0, 6)).toBe('GIF89a');
    expect((await ask(`/image/${file}`)).status).toBe(403);
  });

  test.each(['', 'x', '../main.js', 'constructor', '0'.repeat(64)])('is no other file: "%s"', async (name) => {
    expect((await ask(`${path}image/${name}`)).status).toBe(404);
  });
});

describe('a page of the add-on', () => {
  async function shownFrame(): Promise<string> {
    const window = await TestWindow.open(started.address);
    await window.request('run', { functionName: 'show' });
    const { editor } = await window.hears('editor', (message) => message.editor.sidebar !== null);
    window.close();
    return editor.sidebar?.path ?? '';
  }

  test('is served with the script that gives it google.script before everything else', async () => {
    const { status, body } = await ask(await shownFrame());
    expect(status).toBe(200);
    expect(body).toMatch(/^<!DOCTYPE html><script data-functions="show draw">[\s\S]*<\/script><p id="own">Hello<\/p>$/);
  });

  test('has a path of its own, which tells nothing of the address of the spreadsheet', async () => {
    const frame = await shownFrame();
    expect(frame).toMatch(/^\/frame\/[\w-]{32}$/);
    expect((await ask(`${frame}/../../main.js`)).status).toBe(403);
    expect((await ask(`${frame}/socket`)).status).toBe(403);
    expect(await knock(`${frame}/socket`, { origin: 'null' })).toBe(403);
  });

  test('has an origin of its own, and reaches nothing on the network', async () => {
    const { headers } = await ask(await shownFrame());
    const policy = String(headers['content-security-policy']).split('; ');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy.find((rule) => rule.startsWith('sandbox'))).not.toMatch(/same-origin|top-navigation/);
    expect(headers['referrer-policy']).toBe('no-referrer');
  });
});

describe('a file that comes through the browser', () => {
  const post = (name: string, body: Uint8Array) =>
    ask(`${path}open?name=${encodeURIComponent(name)}`, {}, 'POST', body);

  test('is opened in place of what is open, in every window', async () => {
    const window = await TestWindow.open(started.address);
    expect(await post('会社 (2).csv', Buffer.from('会社名\n甲\n'))).toMatchObject({ status: 200, body: '{}' });
    expect(window.welcome.workbook.name).toBe('会社 (2)');
    expect(await window.cells(2, 1)).toEqual(['会社名', '甲']);
    const { status } = await window.hears('status', (message) => message.status.saving === 'nothing to save');
    expect(status.path).toBe(join(folder, '会社 (2).csv.autosave.xlsx'));
    window.close();
  });

  test('leaves everything as it was where it cannot be read, and is called by its name', async () => {
    const window = await TestWindow.open(started.address);
    const before = window.welcome;
    expect((await post('list.doc', Buffer.from('x'))).body).toBe(
      '{"problem":"\\"list.doc\\" is neither a .csv nor an .xlsx file."}',
    );
    expect((await post('../../up.xlsx', Buffer.from('x'))).body).toContain('\\".._.._up.xlsx\\" is damaged');
    expect((await post("$&$'.xlsx", Buffer.from('x'))).body).toContain(`{"problem":"\\"$&$'.xlsx\\" is damaged`);
    expect((await post('..', Buffer.from('x'))).body).toContain('\\"upload\\" is neither a .csv nor an .xlsx file');
    expect(await window.cells(2, 1)).toEqual(['会社名', '甲']);
    expect(window.welcome).toBe(before);
    window.close();
  });

  test('leaves no copy behind', async () => {
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('smallstart-'));
    await post('once.csv', Buffer.from('Company\nAlpha\n'));
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('smallstart-'))).toEqual(before);
  });

  test('may have 50 MB', async () => {
    const { status, body } = await post('large.csv', new Uint8Array(50 * 1024 * 1024 + 1));
    expect(status).toBe(413);
    expect(JSON.parse(body)).toEqual({ problem: 'The file is too large: 50 MB can be opened from here at most.' });
  });
});

describe('a download', () => {
  test('is the workbook or a tab, called what it is in every language', async () => {
    await ask(`${path}open?name=${encodeURIComponent('会社.csv')}`, {}, 'POST', Buffer.from('会社名\n甲\n'));
    const workbook = await ask(`${path}download?format=xlsx&tabId=0`);
    expect(workbook.body.slice(0, 2)).toBe('PK');
    expect(workbook.headers['content-disposition']).toBe(
      `attachment; filename="__.xlsx"; filename*=UTF-8''%E4%BC%9A%E7%A4%BE.xlsx`,
    );
    const tab = await ask(`${path}download?format=csv&tabId=0`);
    expect(tab.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(tab.body).toBe('\uFEFF会社名\r\n甲\r\n');
  });
});

describe('a window that makes no sense is closed, and no other', () => {
  function call(argument: string): string {
    return `{"id":1,"request":"call","given":{"frameId":"frame-1","name":"read","args":[${argument}]}}`;
  }

  test.each([
    ['no JSON', 'hello'],
    ['no message', '[]'],
    ['nothing', 'null'],
    ['no request', '{"id":1}'],
    ['an unknown request', '{"id":1,"request":"format the disk","given":null}'],
    ['a request of another kind', '{"id":1,"request":"constructor","given":null}'],
    ['an id that is none', '{"id":"1","request":"undo","given":null}'],
    ['a place that is none', '{"id":1,"request":"type","given":{"tabId":0,"row":0.5,"column":1,"text":"x"}}'],
    ['a text that is none', '{"id":1,"request":"type","given":{"tabId":0,"row":1,"column":1,"text":{}}}'],
    ['more than a request has', '{"id":1,"request":"save","given":null,"__proto__":{"x":1}}'],
    ['a value nested without end', call(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)],
    ['bytes', Buffer.from('{"id":1,"request":"undo","given":null}')],
  ])('%s', async (_, data) => {
    const other = await TestWindow.open(started.address);
    const window = await TestWindow.open(started.address);
    window.send(data);
    expect(await window.closed).toBe(1008);
    expect(await other.request('select', { tabId: 0, areas: [], cursor: { row: 1, column: 1 } })).toBe(null);
    other.close();
  });

  test('a message of more than 50 MB', async () => {
    const window = await TestWindow.open(started.address);
    window.send('x'.repeat(50 * 1024 * 1024 + 1));
    expect(await window.closed).toBe(1009);
    expect((await ask(path)).status).toBe(200);
  });
});

test('the built page asks for nothing from anywhere else', () => {
  const page = new URL('../../../../build/host/page/', import.meta.url);
  const html = readFileSync(new URL('index.html', page), 'utf8');
  expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|\bon\w+="|<style|\bstyle="/);
});

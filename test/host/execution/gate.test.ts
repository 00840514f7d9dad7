import vm from 'node:vm';
import { describe, expect, test } from 'vitest';
import { Clock } from '../../../src/host/execution/clock.ts';
import { Execution } from '../../../src/host/execution/execution.ts';
import { Gate } from '../../../src/host/execution/gate.ts';
import { Platform } from '../../../src/host/execution/platform.ts';
import { ScriptRealm } from '../../../src/host/execution/realm.ts';
import { change, local, read, write } from '../../../src/host/services/method.ts';
import { enumFamily, Handle, type ServiceClass, ServiceException } from '../../../src/host/services/service.ts';
import { Workbook } from '../../../src/host/workbook/workbook.ts';

interface Shelf {
  books: unknown[];
}

const sizes = enumFamily('SpreadsheetApp.Size', ['SMALL', 'LARGE']);

const shelfClass: ServiceClass<Shelf, Record<string, unknown>> = {
  name: 'SpreadsheetApp.Shelf',
  properties: { Size: sizes },
  methods: {
    getBooks: read([''], ({ books }: Shelf) => books),
    getSize: local([''], () => sizes.SMALL),
    take: change(['number', 'SpreadsheetApp.Shelf,number?', 'String...'], (_shelf: Shelf, args: unknown[]) => args),
    fits: local(['SpreadsheetApp.Size'], () => true),
    forget: local([''], () => undefined),
    fail: local([''], () => {
      throw new ServiceException('The shelf is full.');
    }),
    put: write(['any'], (shelf: Shelf, [book]: [unknown], execution) => {
      execution.later(() => {
        if (book === 'too heavy') throw new ServiceException('The shelf broke.');
        shelf.books.push(book);
      });
      return new Handle('SpreadsheetApp.Shelf', shelf);
    }),
  },
};

/** A script's world with one global service object, `shelf`. */
function world(books: unknown[] = []) {
  const clock = new Clock();
  const platform = new Platform(clock, new Workbook(), 'en');
  const realm = new ScriptRealm(clock);
  const execution = new Execution(platform, realm, { entry: 'menu' });
  const gate = new Gate(new Map([[shelfClass.name, shelfClass]]), realm, execution);
  realm.define('shelf', gate.border.toScript(new Handle(shelfClass.name, { books })));
  const script = (source: string) => realm.evaluate(new vm.Script(source, { filename: 'Code' }));
  return { platform, execution, books, script };
}

/** Evaluates to the name and the message of what is thrown. */
function thrownBy(source: string): string {
  return `(() => { try { ${source} } catch (e) { return e.name + ': ' + e.message + ' ' + (e instanceof Error); } })()`;
}

describe('a service object in a script', () => {
  test('stringifies to the short name of its class', () => {
    expect(world().script('String(shelf)')).toBe('Shelf');
  });

  test("is an object of the script's own world, of no class that could be asked for", () => {
    expect(world().script('shelf.constructor === Object && Object.keys(shelf).length === 0')).toBe(true);
  });

  test('says by name what is not implemented', () => {
    expect(world().script(thrownBy('shelf.paint()'))).toBe('Error: not implemented: Shelf.paint true');
  });

  test('does not pass for a promise, nor for something that writes its own JSON', () => {
    expect(world().script('[typeof shelf.then, JSON.stringify({ shelf })].join()')).toBe('undefined,{"shelf":{}}');
  });

  test('gives null where a method gives nothing', () => {
    expect(world().script('shelf.forget()')).toBe(null);
  });

  test("hands out arrays, dates and objects of the script's own world", () => {
    const { script } = world([new Date(0), { title: 'x' }]);
    const check =
      'const b = shelf.getBooks(); b instanceof Array && b[0] instanceof Date && b[1].constructor === Object';
    expect(script(check)).toBe(true);
  });

  test('hands out copies: what the script does to them stays with the script', () => {
    const { books, script } = world([['a']]);
    script("shelf.getBooks()[0][0] = 'changed'");
    expect(books).toEqual([['a']]);
  });

  test('takes copies: what the script does to them afterwards stays with the script', () => {
    const { books, execution, script } = world();
    script("const book = ['a']; shelf.put(book); book[0] = 'changed'");
    execution.flush();
    expect(books).toEqual([['a']]);
  });

  test('cannot be made to run with another object as its own', () => {
    expect(world().script(thrownBy('shelf.getBooks.call({})'))).toBe('TypeError: Illegal invocation true');
  });
});

describe('an enum value in a script', () => {
  test('stringifies to its name, in JSON too', () => {
    expect(world().script('String(shelf.Size.LARGE) + JSON.stringify([shelf.Size.SMALL])')).toBe('LARGE["SMALL"]');
  });

  test('is the same object each time', () => {
    expect(world().script('shelf.getSize() === shelf.Size.SMALL')).toBe(true);
  });
});

describe('arguments that fit no signature', () => {
  test.each([
    ['shelf.getBooks(1)', '(number)', 'getBooks'],
    ['shelf.take(true)', '(Boolean)', 'take'],
    ['shelf.take(undefined)', '(null)', 'take'],
    ['shelf.take({})', '((class))', 'take'],
    ['shelf.take([1, 2])', '(number[])', 'take'],
    ['shelf.take([])', '(number[])', 'take'],
    ['shelf.take(["a"])', '(String[])', 'take'],
    ['shelf.take([1, "a"])', '(Object[])', 'take'],
    ['shelf.take([[1]])', '(Object[])', 'take'],
    ['shelf.take(shelf)', '(SpreadsheetApp.Shelf)', 'take'],
    ['shelf.take(shelf, "a")', '(SpreadsheetApp.Shelf,String)', 'take'],
    ['shelf.fits(shelf.Size)', '((class))', 'fits'],
    ['shelf.fits()', '()', 'fits'],
  ])('%s is refused as %s', (call, types, method) => {
    expect(world().script(thrownBy(call))).toBe(
      `Exception: The parameters ${types} don't match the method signature for SpreadsheetApp.Shelf.${method}. true`,
    );
  });

  test.each(['shelf.take(1)', 'shelf.take(shelf, null)', 'shelf.take("a", "b", "c")', 'shelf.fits(shelf.Size.LARGE)'])(
    '%s fits',
    (call) => {
      expect(world().script(thrownBy(call))).toBe(undefined);
    },
  );

  test('are refused before anything happens', () => {
    const { platform, script } = world();
    script(thrownBy('shelf.take({})'));
    expect(platform.meter.roundTrips().calls).toBe(0);
  });
});

describe('what a service throws', () => {
  test('is an Error of the script named Exception', () => {
    expect(world().script(thrownBy('shelf.fail()'))).toBe('Exception: The shelf is full. true');
  });

  test("has the script's own lines in its stack, and no others", () => {
    const source = 'function careless() {\n shelf.fail(); }\ntry { careless(); } catch (error) { error.stack; }';
    expect(world().script(source)).toBe('Exception: The shelf is full.\n    at careless (Code:2:8)\n    at Code:3:7');
  });

  test('comes in another language where messages are translated, without a word of English', () => {
    const { platform, script } = world();
    platform.translatesMessages = true;
    expect(script(thrownBy('shelf.fail()'))).toMatch(/^Exception: [^A-Za-z]+ true$/);
  });
});

describe('writes', () => {
  test('wait for the next read', () => {
    const { books, script } = world();
    script('shelf.put(1).put(2)');
    expect(books).toEqual([]);
    expect(script('shelf.getBooks().join()')).toBe('1,2');
  });

  test('fail at the next read, the ones before done, the ones behind lost', () => {
    const { books, script } = world();
    script("shelf.put(1).put('too heavy').put(3)");
    expect(script(thrownBy('shelf.getBooks()'))).toBe('Exception: The shelf broke. true');
    expect(script('shelf.getBooks().join()')).toBe('1');
    expect(books).toEqual([1]);
  });

  test('cost one round trip together', () => {
    const { platform, script } = world();
    script('shelf.put(1).put(2); shelf.getBooks(); shelf.put(3); shelf.take(1); shelf.getSize()');
    expect(platform.meter.roundTrips()).toEqual({ total: 4, read: 1, write: 2, change: 1, calls: 6 });
  });
});

describe('a planned failure', () => {
  test('hits the chosen call and no other', () => {
    const { platform, script } = world();
    platform.meter.fail(2, 'Service error: Spreadsheets');
    script('shelf.getSize()');
    expect(script(thrownBy('shelf.getBooks()'))).toBe('Exception: Service error: Spreadsheets true');
    expect(script(thrownBy('shelf.getBooks()'))).toBe(undefined);
  });

  test('says what the platform says when it fails for a moment, unless told otherwise', () => {
    const { platform, script } = world();
    platform.meter.fail(1);
    expect(script(thrownBy('shelf.getBooks()'))).toBe(
      "Exception: We're sorry, a server error occurred. Please wait a bit and try again. true",
    );
  });
});

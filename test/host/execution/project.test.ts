import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { Project } from '../../../src/host/execution/project.ts';
import { evaluate, makePlatform, makeProject } from '../script.ts';

const script = `
  function plain(a, b) {}
  async function later() {}
  function* many() {}
  var assigned = function () {};
  let arrow = () => {};
  const record = { method() {} };
  class Thing {}
  { function inside() {} }
  (function () { function nested() {} })();
`;

describe('a project', () => {
  test('has functions of later files ready when earlier files run', () => {
    const platform = makePlatform();
    platform.project = makeProject({ 'a.gs': 'var value = later();', 'b.gs': 'function later() { return 42; }' });
    expect(evaluate(platform, 'value')).toBe(42);
  });

  test('runs the top level of its files in order', () => {
    const platform = makePlatform();
    platform.project = makeProject({ 'a.gs': 'const first = [1];', 'b.js': 'first.push(2);' });
    expect(evaluate(platform, 'first')).toEqual([1, 2]);
  });

  test('knows the functions that are declared at its top level, and no others', () => {
    expect([...makeProject({ 'code.gs': script }).functions]).toEqual(['plain', 'later', 'many']);
  });

  test('knows declared functions of a strict script too', () => {
    expect([...makeProject({ 'code.gs': '"use strict"; function strict() {}' }).functions]).toEqual(['strict']);
  });

  test.each([
    ['import x from "y"', 'Cannot use import statement outside a module'],
    ['export function f() {}', "Unexpected token 'export'"],
    ['await f()', 'await is only valid in async functions and the top-level bodies of modules'],
    ['function (', 'Function statements require a function name'],
    ['class A { #hidden = 1; }', 'Invalid or unexpected token'],
    ['class A { static count = 1; }', 'Unexpected token ='],
    ['class A { static count; }', 'Unexpected token ='],
  ])('is refused for %s', (source, message) => {
    expect(() => makeProject({ 'code.gs': source })).toThrow(`Syntax error: SyntaxError: ${message}`);
  });

  test('may name in texts, comments and patterns what it may not have', () => {
    const source = "var a = ['#hidden', `static x = 1;`, /#b|static c = 1/]; // #d static e = 1;";
    expect(() => makeProject({ 'code.gs': `${source}\nclass A { static make() { return new A(); } }` })).not.toThrow();
  });

  test('finds its pages with or without the ending', () => {
    const project = makeProject({ 'sidebar.html': '<p>', 'parts/head.html': '<i>' });
    expect([
      project.page('sidebar'),
      project.page('sidebar.html'),
      project.page('parts/head'),
      project.page('none'),
    ]).toEqual(['<p>', '<p>', '<i>', undefined]);
  });
});

describe('loading a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));

  afterEach(() => rmSync(folder, { recursive: true }));

  test('takes what a push would send: scripts, pages and the manifest, from subfolders too', () => {
    mkdirSync(join(folder, 'lib'));
    const files = {
      'main.js': 'function main() {}',
      'lib/more.gs': 'function more() {}',
      'lib/page.html': '<b>',
      'notes.txt': 'not JavaScript',
      'other.json': 'not JSON',
      'appsscript.json': '{"timeZone":"Asia/Tokyo","oauthScopes":["a"]}',
    };
    for (const [name, source] of Object.entries(files)) writeFileSync(join(folder, name), source);
    const project = Project.load(folder);
    expect([...project.functions].sort()).toEqual(['main', 'more']);
    expect(project.page('lib/page')).toBe('<b>');
    expect(project.manifest).toEqual({ timeZone: 'Asia/Tokyo', oauthScopes: ['a'] });
  });
});

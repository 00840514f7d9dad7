import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { personKey, relationshipGraph } from '../../../src/core/planning/index.ts';
import type { KeyPerson, Relationship } from '../../../src/model/plan.ts';
import { person as personOf } from './plan-rows.ts';

const person = (row: number, name: string, more: Partial<KeyPerson> = {}) => personOf({ row, name, ...more });

function relation(row: number, from: string, kind: Relationship['kind'], to: string, note = ''): Relationship {
  return { row, from, to, kind, note };
}

describe('a person is known by the name as people write it', () => {
  test.each([
    ['山田太郎', '山田　太郎'],
    ['山田 太郎', '山田太郎さん'],
    ['山田 太郎', '山田太郎 様'],
    ['ヤマダ タロウ', 'ﾔﾏﾀﾞﾀﾛｳ氏'],
    ['Ann Lee', 'ＡＮＮ　ＬＥＥ'],
    ['Ann Lee', 'Ms. Ann Lee'],
    ['Dr Bo Ek', 'bo ek'],
  ])('%s and %s are one person', (one, other) => {
    expect(personKey(one)).toBe(personKey(other));
  });

  test.each([
    ['佐藤 健一', '佐藤'],
    ['佐藤部長', '佐藤課長'],
    ['Ann Lee', 'Anna Lee'],
    ['Drew Ek', 'Ew Ek'],
    ['三様', '三氏'],
  ])('%s and %s are two', (one, other) => {
    expect(personKey(one)).not.toBe(personKey(other));
  });
});

describe('the graph of a plan', () => {
  const ann = person(10, 'Ann Lee', { title: 'CEO' });
  const bo = person(11, 'Bo Ek');

  test('has the key persons in their order, and whoever else is named after them', () => {
    const { persons, remarks } = relationshipGraph(
      [ann, bo],
      [relation(30, 'bo ek', 'reportsTo', 'ANN LEE'), relation(31, 'Cy Fox', 'knows', 'Bo Ek')],
    );
    expect(persons.map(({ name, row }) => [name, row])).toEqual([
      ['Ann Lee', 10],
      ['Bo Ek', 11],
      ['Cy Fox', null],
    ]);
    expect(remarks).toEqual([{ kind: 'notKeyPerson', name: 'Cy Fox', rows: [31] }]);
  });

  test('shows somebody whose name is unknown by title or department, and leaves out a row that names nobody', () => {
    const cfo = person(12, '', { title: 'CFO' });
    const { persons } = relationshipGraph([person(13, ' '), cfo], [relation(30, 'CFO', 'knows', 'Ann')]);
    expect(persons.map(({ name }) => name)).toEqual(['CFO', 'Ann']);
  });

  test('has a relation once, however often and from whichever side it is told, with all notes', () => {
    const { relations, remarks } = relationshipGraph(
      [ann, bo],
      [relation(30, 'Ann Lee', 'ally', 'Bo Ek', 'same school'), relation(31, 'Bo Ek', 'ally', 'Ann Lee', 'same club')],
    );
    expect(relations).toEqual([
      { from: 0, to: 1, kind: 'ally', isMutual: false, note: 'same school / same club', rows: [30, 31] },
    ]);
    expect(remarks).toEqual([{ kind: 'repeated', names: ['Ann Lee', 'Bo Ek'], rows: [30, 31] }]);
  });

  test('makes one mutual relation of two who influence each other', () => {
    const { relations, remarks } = relationshipGraph(
      [ann, bo],
      [relation(30, 'Ann Lee', 'influences', 'Bo Ek'), relation(31, 'Bo Ek', 'influences', 'Ann Lee')],
    );
    expect(relations).toEqual([{ from: 0, to: 1, kind: 'influences', isMutual: true, note: '', rows: [30, 31] }]);
    expect(remarks).toEqual([]);
  });

  test('keeps relations of several kinds between the same two', () => {
    const { relations } = relationshipGraph(
      [ann, bo],
      [relation(30, 'Bo Ek', 'reportsTo', 'Ann Lee'), relation(31, 'Bo Ek', 'conflict', 'Ann Lee')],
    );
    expect(relations.map(({ kind }) => kind)).toEqual(['reportsTo', 'conflict']);
  });

  test('tells of rows with one name, with the same name twice, and without a kind; a row without names is blank', () => {
    const { relations, remarks } = relationshipGraph(
      [ann, bo],
      [
        relation(30, 'Ann Lee', 'knows', ''),
        relation(31, 'Bo Ek', 'conflict', 'bo ek さん'),
        relation(32, 'Ann Lee', null, 'Bo Ek'),
        relation(33, ' ', null, '　', 'a note'),
      ],
    );
    expect(relations).toEqual([{ from: 0, to: 1, kind: null, isMutual: false, note: '', rows: [32] }]);
    expect(remarks).toEqual([
      { kind: 'oneNameOnly', name: 'Ann Lee', rows: [30] },
      { kind: 'toThemselves', name: 'Bo Ek', rows: [31] },
      { kind: 'noKind', names: ['Ann Lee', 'Bo Ek'], rows: [32] },
    ]);
  });

  test('tells of two key persons with one name, and gives the relations to the first', () => {
    const { persons, relations, remarks } = relationshipGraph(
      [ann, person(12, 'Ann  Lee'), bo],
      [relation(30, 'Bo Ek', 'knows', 'Ann Lee')],
    );
    expect(persons).toHaveLength(3);
    expect(relations[0]).toMatchObject({ from: 2, to: 0 });
    expect(remarks).toEqual([{ kind: 'sameName', name: 'Ann  Lee', rows: [12] }]);
  });

  test('tells of several bosses and of circles in the lines of reporting', () => {
    const { remarks } = relationshipGraph(
      [ann, bo],
      [
        relation(30, 'Ann Lee', 'reportsTo', 'Bo Ek'),
        relation(31, 'Bo Ek', 'reportsTo', 'Cy'),
        relation(32, 'Cy', 'reportsTo', 'Ann Lee'),
        relation(33, 'Cy', 'reportsTo', 'Di'),
      ],
    );
    expect(remarks).toContainEqual({ kind: 'severalBosses', name: 'Cy', bosses: ['Ann Lee', 'Di'], rows: [32, 33] });
    // Di stands above the circle, and in none.
    expect(remarks).toContainEqual({ kind: 'circle', names: ['Ann Lee', 'Bo Ek', 'Cy'], rows: [30, 31, 32] });
  });

  test('whatever people typed: ends are persons, nobody is related to themselves, and no row is told of twice', () => {
    const name = fc.constantFrom('', ' ', 'Ann', 'ann', 'Ann さん', 'Bo', 'Ｂｏ', 'Cy', '様');
    const kind = fc.constantFrom('reportsTo', 'influences', 'ally', 'conflict', 'knows', null);
    const rows = fc.array(fc.tuple(name, kind, name), { maxLength: 25 });
    fc.assert(
      fc.property(fc.array(name, { maxLength: 6 }), rows, (names, typed) => {
        const graph = relationshipGraph(
          names.map((each, index) => person(index + 1, each)),
          typed.map(([from, of, to], index) => relation(index + 50, from, of, to)),
        );
        for (const { from, to } of graph.relations) {
          expect(graph.persons[from]).toBeDefined();
          expect(graph.persons[to]).toBeDefined();
          expect(from).not.toBe(to);
        }
        const said = graph.relations.flatMap((each) => each.rows);
        expect(new Set(said).size).toBe(said.length);
        for (const { name: shown } of graph.persons) expect(shown.trim()).not.toBe('');
      }),
    );
  });
});

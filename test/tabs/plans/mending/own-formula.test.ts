import { describe, expect, it } from 'vitest';
import { formulaShape, isBroken, isSameFormula } from '../../../../src/tabs/plans/mending/own-formula.ts';

const lookUp = (tab: string) => `=IFERROR(INDEX('${tab}'!$B:$B,MATCH($L$3,'${tab}'!$A:$A,0)),"")`;

describe('a formula of ours', () => {
  it('is known whatever its tab is called', () => {
    const shape = formulaShape(lookUp('List'));
    for (const name of ['5" discs', '"', "O''Neil", '#REF!', 'A1:B2', 'a!b', '(1,2)', '製造 業']) {
      expect(formulaShape(lookUp(name))).toBe(shape);
      expect(isSameFormula(lookUp(name), lookUp('List'))).toBe(false);
      expect(isBroken(lookUp(name))).toBe(false);
    }
    expect(formulaShape(lookUp('List').replaceAll("'", ''))).toBe(shape);
  });

  it('is another one if it looks up something else', () => {
    expect(isSameFormula(lookUp('5" discs'), lookUp('5" discs').replace('$B:$B', '$C:$C'))).toBe(false);
    expect(formulaShape('=SUM($B:$B)')).not.toBe(formulaShape('=MAX($B:$B)'));
  });

  it('is broken if what it refers to is gone, not if it says so', () => {
    expect(isBroken('=#REF!')).toBe(true);
    expect(isBroken("='List'!#REF!")).toBe(true);
    expect(isBroken('="#REF!"')).toBe(false);
  });
});

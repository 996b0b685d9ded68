/** Policies and mappings from outside: valid values pass, everything else is repaired and said. */
import fc from 'fast-check';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import { readMapping, storedMapping } from '../../src/settings/read-mapping';
import { MOST_SHAPES, readMappings, storedMappings, withMapping } from '../../src/settings/read-mappings';
import type { KeptMapping } from '../../src/settings/read-mappings';
import { readPolicy, storedPolicy } from '../../src/settings/read-policy';

describe('corrections kept by shape', () => {
  test('come back as they were stored, the latest first, and no more than a workbook remembers', () => {
    let kept: readonly KeptMapping[] = [];
    for (let shape = 0; shape < MOST_SHAPES + 5; shape += 1) kept = withMapping(kept, `s-${shape}`, { kind: 'invoices', customers: null });
    expect(readMappings(JSON.parse(JSON.stringify(storedMappings(kept))))).toEqual({ mappings: kept, repairs: [] });
    expect([kept.length, kept[0]?.shape]).toEqual([MOST_SHAPES, `s-${MOST_SHAPES + 4}`]);
  });
  test('without any correction but the sheet the shape is forgotten', () => {
    expect(withMapping([{ shape: 'a', mapping: { kind: 'invoices' } }], 'a', { sheet: 'Invoices' })).toEqual([]);
  });
  test('whatever stands there, nothing throws and every field is valid', () => {
    fc.assert(fc.property(fc.oneof(fc.jsonValue(), fc.array(fc.record({ shape: fc.oneof(fc.string(), fc.constant('a-1')), mapping: fc.jsonValue() }))), (given) => {
      for (const { shape, mapping } of readMappings(given).mappings) expect([/^[\w-]+$/.test(shape), readMapping(mapping).repairs]).toEqual([true, []]);
    }));
  });
});

describe('a policy from outside', () => {
  test('nothing is the default, without a repair', () => {
    expect(readPolicy(undefined)).toEqual({ policy: DEFAULT_POLICY, repairs: [] });
    expect(readPolicy({})).toEqual({ policy: DEFAULT_POLICY, repairs: [] });
  });

  test('some fields are taken and the others stay', () => {
    const { policy, repairs } = readPolicy({ aging: { edges: [0, 15, 30, 45], basis: 'invoice-date' }, company: { homeCurrency: 'EUR' }, reminders: { fromDays: { 'second-reminder': 14 } } });
    expect(repairs).toEqual([]);
    expect(policy.aging).toEqual({ ...DEFAULT_POLICY.aging, edges: [0, 15, 30, 45], basis: 'invoice-date' });
    expect(policy.company.homeCurrency).toBe('EUR');
    expect(policy.reminders.fromDays).toEqual({ ...DEFAULT_POLICY.reminders.fromDays, 'second-reminder': 14 });
  });

  test.each([
    [{ aging: { edges: [30, 60] } }, 'aging.edges', 'begin with 0'],
    [{ aging: { edges: [0, 60, 30] } }, 'aging.edges', 'rising'],
    [{ aging: { edges: [0] } }, 'aging.edges', 'two to twelve'],
    [{ aging: { basis: 'due' } }, 'aging.basis', '"due-date", "invoice-date"'],
    [{ aging: { termsDays: 1.5 } }, 'aging.termsDays', 'whole number from 0 to 365'],
    [{ aging: 'strict' }, 'aging', 'must be an object'],
    [{ company: { homeCurrency: 'eur' } }, 'company.homeCurrency', 'three capitals'],
    [{ company: { name: 'a\u0000b' } }, 'company.name', 'at most 200'],
    [{ reminders: { minimumAmount: Number.NaN } }, 'reminders.minimumAmount', 'number from 0'],
    [{ reminders: { fromDays: { 'second-reminder': '10' } } }, 'reminders.fromDays.second-reminder', 'whole number'],
    [{ reminders: { fromDays: { sixth: 1 } } }, 'reminders.fromDays.sixth', 'no setting'],
    [{ ageing: {} }, 'ageing', 'no setting'],
    [{ version: 9 }, 'version', 'versions 1 to 1'],
    [[], '', 'JSON object'],
    ['x', '', 'JSON object'],
  ])('%j is repaired at %s', (given, path, words) => {
    const { policy, repairs } = readPolicy(given);
    expect(policy).toEqual(DEFAULT_POLICY);
    expect(repairs.map((repair) => repair.path)).toEqual([path]);
    expect(repairs[0].message).toContain(words);
  });

  test('what is stored is read back the same', () => {
    const policy = { ...DEFAULT_POLICY, company: { ...DEFAULT_POLICY.company, name: 'Dun & Söhne "GmbH"' } };
    expect(readPolicy(JSON.parse(JSON.stringify(storedPolicy(policy))))).toEqual({ policy, repairs: [] });
  });

  test('keys that reach for a prototype change nothing', () => {
    const { policy, repairs } = readPolicy(JSON.parse('{"__proto__": {"polluted": 1}, "aging": {"__proto__": {"termsDays": 7}, "constructor": 1}}'));
    expect(policy).toEqual(DEFAULT_POLICY);
    expect(repairs.map((repair) => repair.path).sort()).toEqual(['__proto__', 'aging.__proto__', 'aging.constructor']);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test('any JSON gives a valid policy', () => {
    fc.assert(fc.property(fc.jsonValue(), fc.constantFrom('company', 'aging', 'figures', 'reminders'), (value, section) => {
      const { policy } = readPolicy({ [section]: value });
      expect(readPolicy(policy)).toEqual({ policy, repairs: [] });
    }));
  });
});

describe('a mapping from outside', () => {
  test('valid fields are taken, letters in capitals', () => {
    const given = { sheet: 'Ledger', headerRow: 5, columns: { dueDate: 'f', email: null }, dateOrder: 'dmy', currency: 'EUR', kind: 'open-items' };
    expect(readMapping(given)).toEqual({ mapping: { ...given, columns: { dueDate: 'F', email: null } }, repairs: [] });
  });

  test.each([
    [{ columns: { dueDate: 'XFE' } }, 'columns.dueDate'],
    [{ columns: { dueDate: 4 } }, 'columns.dueDate'],
    [{ columns: { due: 'A' } }, 'columns.due'],
    [{ columns: 'A' }, 'columns'],
    [{ headerRow: 0 }, 'headerRow'],
    [{ dateOrder: 'american' }, 'dateOrder'],
    [{ sheet: 'a/b' }, 'sheet'],
    [{ colums: {} }, 'colums'],
    [5, ''],
  ])('%j is repaired at %s', (given, path) => {
    const { mapping, repairs } = readMapping(given);
    expect(mapping.columns ?? {}).toEqual({});
    expect(repairs.map((repair) => repair.path)).toEqual([path]);
  });

  test('what is stored is read back the same', () => {
    const mapping = { sheet: 'Ledger', columns: { amount: 'C' } } as const;
    expect(readMapping(JSON.parse(JSON.stringify(storedMapping(mapping))))).toEqual({ mapping, repairs: [] });
  });
});

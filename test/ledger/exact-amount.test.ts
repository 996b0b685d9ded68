/** Amounts as she types them into a field. */
import { exactAmountOf } from '../../src/ledger/exact-amount';

test.each([
  ['142390.11', 'USD', '142390.11'], ['142,390.1', 'USD', '142390.10'], ['142.390,11', 'EUR', '142390.11'], ['1,234', 'USD', '1234.00'], ['(5.00)', 'USD', '-5.00'], [' 5 000 ', 'JPY', '5000'], ['1.5', 'KWD', '1.500'], ['0', 'USD', '0.00'],
  ['142390.119', 'USD', null], ['5.5', 'JPY', null], ['about 5', 'USD', null], ['', 'USD', null], ['9999999999999999', 'USD', null],
])('%s in %s is %s', (text, currency, exact) => expect(exactAmountOf(text, currency)).toBe(exact));

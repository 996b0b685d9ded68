/** A status word that nobody knows: what it may mean is asked, because no column beside it says what is open. */
import { readLedger } from '../../src/ledger/read-ledger';
import { statusMeaning } from '../../src/ledger/document-words';
import type { CellValue } from '../../src/ledger/ledger';

const read = (rows: CellValue[][]) => {
  const outcome = readLedger(rows, { sheet: 'Invoices', dateSystem: 1900, homeCurrency: 'USD' });
  if (outcome.is !== 'read') throw new Error(outcome.message);
  return outcome.ledger;
};
const HEAD = ['Invoice No', 'Customer', 'Invoice date', 'Due date', 'Total', 'Status'];
const row = (number: number, status: CellValue): CellValue[] => [`INV-${number}`, `Customer ${number % 3}`, 46000 + number, 46030 + number, 100 + number, status];

test('each unknown word is told once, with its first row and how many documents bear it; known words are not', () => {
  const { problems, rowsTaken } = read([HEAD, row(1, 'Open'), row(2, 'Paid'), row(3, 'Credited'), row(4, 'Credited'), row(5, 'Draft'), row(6, ''), row(7, 'Z9')]);
  const unknown = problems.filter(({ problem }) => problem === 'unknown-status');
  expect(unknown.map(({ row: at, column, value, severity }) => [at, column, value, severity])).toEqual([[4, 'F', 'Credited', 'warning'], [8, 'F', 'Z9', 'warning']]);
  expect(unknown[0].message).toContain('documents: 2');
  expect(rowsTaken).toBe(6);
});

test('where a column says what is open, the word decides nothing and nothing is told', () => {
  const head = [...HEAD, 'Balance due'];
  const { problems } = read([head, ...[1, 2, 3, 4].map((number) => [...row(number, 'Credited'), 10 * number])]);
  expect(problems.filter(({ problem }) => problem === 'unknown-status')).toEqual([]);
});

test('a column of many different words is no column of statuses to ask about', () => {
  const { problems } = read([HEAD, ...Array.from({ length: 12 }, (_, number) => row(number, number % 2 === 0 ? 'Open' : `word${number}x`)), ...Array.from({ length: 12 }, (_, number) => row(20 + number, `other${number}y`))]);
  expect(problems.filter(({ problem }) => problem === 'unknown-status')).toEqual([]);
});

test.each([
  ['paid', 'Repaid|Recovered|Eingegangen|Clôturée|Fermée|Abonada|Conciliada|Quietanzata|Liquidata|Riscossa|Afgesloten|Ontvangen|Avslutad|Afsluttet|Zamknięta|Paid in full'],
  ['part-paid', 'Pagata parzialmente|Pagada en parte|Payée en partie|Bezahlt (teilweise)|Deels voldaan|Partly settled|Betalt delvist'],
  ['open', 'Defaulted|In default|Delinquent|Escalated|In collections|Legal|Promise to pay|Payment plan|Uncollected|En mora|Atrasado|Ausstehend|Verschickt|Émise|À encaisser|En cours|Aceptada|In attesa|Sollecitata|Herinnerd|Aangemaand|Geboekt|Printed|Not partially paid'],
  ['void', 'Verworfen|Abandonnée|Rechazada|Cancellata'],
])('the words of %s in many languages', (meaning, words) => {
  expect(words.split('|').map((word) => [word, statusMeaning(word)])).toEqual(words.split('|').map((word) => [word, meaning]));
});

test('what is paid in part without a figure counts as open whole, and that is told once', () => {
  const { problems } = read([HEAD, row(1, 'Open'), row(2, 'Partially paid'), row(3, 'Paid'), row(4, 'Partially paid')]);
  expect(problems.filter(({ problem }) => problem === 'unknown-status').map(({ row: at, column, value, severity, message }) => [at, column, value, severity, message.includes('documents: 2')])).toEqual([[3, 'F', 'Partially paid', 'warning', true]]);
  const told = read([[...HEAD, 'Paid'], [...row(1, 'Partially paid'), 40], [...row(2, 'Open'), 0], [...row(3, 'Paid'), 103]]);
  expect(told.problems.filter(({ problem }) => problem === 'unknown-status')).toEqual([]);
});

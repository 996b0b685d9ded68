/** Which of two columns of numbers is the document's own. */
import { aTable, theLedger } from '../a/ledger-sheets';

const documents = (head: string, ...rows: readonly string[]): string[] => {
  const { entries } = theLedger(aTable([head, ...rows].join('\n'))).book;
  return Array.from({ length: entries.count }, (_, at) => String(entries.document[at]));
};

it.each(['Voucher No', 'Document Number', 'Belegnummer', 'N° pièce', 'Boekstuknummer'])('"%s" gives way to a column that names the invoice', (heading) => {
  expect(documents(`${heading}|Customer|Invoice No|Date|Due|Balance`, '901|Acme|A-1|2026-01-05|2026-02-04|100.00', '902|Acme|A-2|2026-01-06|2026-02-05|50.00', '903|Beta|A-3|2026-01-07|2026-02-06|70.00')).toEqual(['A-1', 'A-2', 'A-3']);
});

it('an invoice that several entries name is no number of theirs', () => {
  expect(documents('Document Number|Customer|Invoice No|Date|Due|Balance', '901|Acme|A-1|2026-01-05|2026-02-04|100.00', '902|Acme|A-1|2026-01-06|2026-02-05|50.00', '903|Beta|A-1|2026-01-07|2026-02-06|70.00')).toEqual(['901', '902', '903']);
});

const LIST = (head: string, refs: readonly string[]): string[] => documents(`${head}|Customer|Date|Due|Balance`, ...refs.map((ref, at) => `${120 + at * 4}|${ref}|Acme|2026-01-05|2026-02-04|${10 + at}.00`));

it('a reference that rises with a running number is the document\'s own; a customer\'s own order is not, nor a payment\'s that is made of the number', () => {
  expect(LIST('No|Ref', ['6001', '6002', '6003', '6004'])).toEqual(['6001', '6002', '6003', '6004']);
  expect(LIST('No|Ref', ['PO-88', 'PO-12', '4711', 'Z-3'])).toEqual(['120', '124', '128', '132']);
  expect(LIST('No|Reference', ['990120', '990124', '990128', '990132'])).toEqual(['120', '124', '128', '132']);
  expect(LIST('Invoice No|Ref', ['6001', '6002', '6003', '6004'])).toEqual(['120', '124', '128', '132']);
});

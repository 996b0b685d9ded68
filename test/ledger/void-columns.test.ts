/** Columns beside a status that say what is void, deleted, a draft or written off, as databases and programs export them: such invoices counted as open. Names and figures are invented. */
import { aTable, openAt, theLedger } from '../a/ledger-sheets';

const read = (heading: string, no: string, yes: string) => theLedger(aTable(`id|Customer|Due date|Amount|${heading}\n1017|Acme|2026-01-31|100.50|${no}\n1022|Beta|2026-02-09|200.00|${yes}\n1031|Acme|2026-02-19|300.00|${no}\n1044|Delta|2026-03-22|50.00|${no}`));

it.each([
  ['is_deleted', '0', '1'], ['deleted_at', '', '2026-02-12 10:00:00'], ['Voided', 'No', 'Yes'], ['is_void', 'FALSE', 'TRUE'], ['cancelled_at', '', '2026-02-12'], ['Void date', '', '12.02.2026'], ['is_cancelled', '0', '1'], ['Cancelled', 'N', 'Y'], ['archived', '0', '1'],
  ['Storniert', 'nein', 'ja'], ['Storniert am', '', '12.02.2026'], ['Annulée', 'non', 'oui'], ['Anulada', 'no', 'sí'], ['Annullata', 'no', 'sì'], ['Geannuleerd', 'nee', 'ja'], ['is_draft', 'FALSE', 'TRUE'], ['Written off', 'No', 'Yes'], ['written_off_at', '0000-00-00', '2026-02-12'], ['Write-off date', '', '2026-02-12'],
])('"%s": "%s" is owed, "%s" is not', (heading, no, yes) => {
  const ledger = read(heading, no, yes);
  expect([openAt(ledger, '2026-03-15'), ledger.setAside.map(({ row, kind }) => [row, kind])]).toEqual([{ 1017: 10050, 1031: 30000, 1044: 5000 }, [[3, 'status']]]);
});

it.each([['Void reason', 'none', 'typo'], ['Cancelled by', '', 'Pat'], ['Draft no', 'D1', 'D2'], ['Deleted', 'x1', 'x2']])('"%s" says nothing of it', (heading, no, yes) => {
  expect(Object.keys(openAt(read(heading, no, yes), '2026-03-15'))).toHaveLength(4);
});

/** The as-of date above a ledger, in words of six languages; the date on which a report was printed is believed only where nothing surer stands. */
import { isoOf } from '../../src/receivables/days';
import { aTable, theLedger } from '../a/ledger-sheets';

const stated = (...titles: string[]): string | null => {
  const { statedAsOf } = theLedger([...titles.map((title) => title.split('|')), ...aTable('Customer|Invoice|Invoice date|Due date|Balance\nAcme|1|2026-05-05|2026-06-04|100.00')]).book;
  return statedAsOf === null ? null : isoOf(statedAsOf);
};

it.each(['As of June 30, 2026', 'Fecha de corte: 30/06/2026', 'Data di riferimento: 30/06/2026', "Date d'arrêté : 30/06/2026", 'Stand: 30.06.2026', 'Report date: 30/06/2026', 'Date:|30/06/2026', 'As of|2026-06-30', 'Period ending 30/06/2026', 'Position at close of business 30 June 2026', 'Cut-off date: 30/06/2026', 'Saldoliste pr. 30.06.2026'])('%s', (title) => {
  expect(stated('Demo', title)).toBe('2026-06-30');
});

it('the as-of date before the day of printing, whichever comes first', () => {
  expect(stated('Report date: 2026-07-02', 'As of 2026-06-30')).toBe('2026-06-30');
  expect(stated('Stichtag: 30.06.2026', 'Datum: 02.07.2026')).toBe('2026-06-30');
  expect(stated('Date:|2026-07-02', 'As at|2026-06-30')).toBe('2026-06-30');
});

/** The sample ledger as cells, as an accounting package would export it: headings, widths, formats, one row a document. It decides how the export looks, not what is in it. */
import type { SheetToAdd } from '../ports';
import { sampleDocuments, type SampleDocument } from './documents';

interface SampleColumn {
  readonly heading: string;
  /** Characters. */
  readonly width: number;
  /** Null for Excel's own. */
  readonly numberFormat: string | null;
  readonly cell: (document: SampleDocument) => string | number;
}

const DAY = 'yyyy-mm-dd';
const MONEY = '#,##0.00';
const column = (heading: string, width: number, numberFormat: string | null, cell: SampleColumn['cell']): SampleColumn => ({ heading, width, numberFormat, cell });

function balanceOf({ customer, amount, paid }: SampleDocument): number {
  const places = customer.currency === 'JPY' ? 1 : 100;
  return Math.round((amount - paid) * places) / places;
}

function statusOf({ status, type, paid, amount }: SampleDocument): string {
  if (status) return status;
  if (type !== 'Invoice' || paid === 0) return 'Open';
  return paid >= amount ? 'Paid' : 'Part paid';
}

/** Days are serials as the 1900 system counts them; "" is an empty cell. */
export const SAMPLE_COLUMNS: readonly SampleColumn[] = [
  column('Customer No.', 13, '@', ({ customer }) => customer.number), column('Customer', 30, null, ({ customer }) => customer.name), column('Email', 38, null, ({ customer }) => customer.email),
  column('Document No.', 14, null, ({ number }) => number), column('Type', 12, null, ({ type }) => type), column('Invoice date', 13, DAY, ({ issued }) => issued), column('Due date', 13, DAY, ({ due }) => due ?? ''),
  column('Terms', 9, null, ({ customer }) => `Net ${customer.termsDays}`), column('Currency', 10, null, ({ customer }) => customer.currency), column('Amount', 14, MONEY, ({ amount }) => amount), column('Paid', 14, MONEY, ({ paid }) => paid),
  column('Open balance', 14, MONEY, balanceOf), column('Paid on', 13, DAY, ({ paidOn }) => paidOn ?? ''), column('Status', 11, null, statusOf), column('Disputed', 10, null, ({ disputed }) => (disputed ? 'Yes' : 'No')), column('Reference', 26, null, ({ reference }) => reference),
];

export const SAMPLE_TITLE = ['Vale & Harbour Trading Co', 'Receivables ledger', 'As of 30 September 2026'] as const;
/** Days by which the 1904 system counts later. */
const LATER_1904 = 1462;

/** The sample as a sheet to add under `name`; `note` stands beside its title. */
export function sampleSheet({ name, note }: { readonly name: string; readonly note: string }, dateSystem: 1900 | 1904): SheetToAdd {
  const shift = dateSystem === 1904 ? LATER_1904 : 0;
  const rows = sampleDocuments().map((document) => SAMPLE_COLUMNS.map(({ cell, numberFormat }) => {
    const value = cell(document);
    return numberFormat === DAY && typeof value === 'number' ? value - shift : value;
  }));
  const [company, title, asOf] = SAMPLE_TITLE;
  const line = (text: string): string[] => SAMPLE_COLUMNS.map((_, index) => (index === 0 ? text : ''));
  return {
    name, headingRow: 5, columns: SAMPLE_COLUMNS.map(({ width, numberFormat }) => ({ width, numberFormat })),
    cells: [line(company), line(`${title}. ${note}`), line(asOf), line(''), SAMPLE_COLUMNS.map(({ heading }) => heading), ...rows],
  };
}

/** Corrections of how a ledger is read, from outside (a file, the workbook): every field checked, what is invalid left out. It knows no ledger. */
import type { ColumnRole, LedgerMapping } from '../ledger/ledger';
import { COLUMN_ROLES } from '../ledger/ledger';
import type { Check, Checks, Repair } from './checks';
import { isRecord, oneOf, quoted, readSection, takeVersion, textLike, whole } from './checks';

/** Version of the stored form; it rises when a field changes its meaning. */
export const MAPPING_VERSION = 1;

type Columns = NonNullable<LedgerMapping['columns']>;

const column: Check<string | null> = (given) => {
  if (given === null) return { valid: null };
  const letters = typeof given === 'string' && /^[a-z]{1,3}$/i.test(given) ? given.toUpperCase() : null;
  return letters !== null && (letters.length < 3 || letters <= 'XFD') ? { valid: letters } : { allowed: 'a column letter such as "D", or null where no column has this role' };
};

const sheetName = textLike(/^[^\u0000-\u001f:\\/?*[\]]{1,31}$/, 'the name of a sheet');
const sheetOrNone: Check<string | null> = (given) => (given === null ? { valid: null } : sheetName(given));

function mappingChecks(repairs: Repair[]): Checks<LedgerMapping> {
  const roles = Object.fromEntries(COLUMN_ROLES.map((role) => [role, column])) as unknown as Checks<Record<ColumnRole, string | null>>;
  return {
    sheet: sheetName,
    headerRow: whole(1, 1048576),
    columns: (given) => ({ valid: readSection<Columns>(given, {}, roles, 'columns.', repairs) }),
    dateOrder: oneOf(['mdy', 'dmy', 'ymd', 'serial']),
    currency: textLike(/^[A-Z]{3}$/, 'a currency code of three capitals such as "EUR"'),
    kind: oneOf(['open-items', 'invoices', 'transactions']),
    payments: sheetOrNone,
    customers: sheetOrNone,
  };
}

/** The corrections that `given` describes, and everything that had to be left out of it. */
export function readMapping(given: unknown): { readonly mapping: LedgerMapping; readonly repairs: readonly Repair[] } {
  const repairs: Repair[] = [];
  if (given === undefined || given === null) return { mapping: {}, repairs };
  if (!isRecord(given)) return { mapping: {}, repairs: [{ path: '', message: `A mapping is a JSON object; ${quoted(given)} is none. It was left out.` }] };
  const fields = takeVersion(given, MAPPING_VERSION, repairs);
  const mapping = readSection<LedgerMapping>(fields, {}, mappingChecks(repairs), '', repairs);
  return { mapping, repairs: repairs.map((repair) => ({ ...repair, message: repair.message.replace('The default is used.', 'It was left out.') })) };
}

/** The corrections as they are stored with a workbook or exported to a file. */
export function storedMapping(mapping: LedgerMapping): { readonly version: number } & LedgerMapping {
  return { version: MAPPING_VERSION, ...mapping };
}

/** Reads a sheet of exchange rates that she keeps beside her ledger: which sheet is one, and what its rows say. Nothing is looked up anywhere else. */
import type { ExchangeRate } from '../receivables/exchange-rates';
import type { CurrencyCode } from '../receivables/money';
import { amountOf } from './cell-amount';
import { isBlank, shownText } from './cells';
import { columnLetter } from './column-letter';
import { currencyOfMark } from './currency-marks';
import { normalHeading } from './headings';
import type { CellValue, GridSlice, LedgerProblem } from './ledger';
import { sheetDayOf, type SheetDays } from './sheet-day';

const SHEET_NAME = /^((exchange|fx|currency) )?rates?$|^(wechselkurse?|devisenkurse?|kurse|umrechnungskurse)$|^(taux( de change)?|cours( de change)?)$|^tipos? de cambio$|^(tassi di )?cambio?$|^(wissel)?koersen$/;
const CURRENCY = /^(currency( code)?|curr|ccy|code|wahrung|waehrung|devise|monnaie|moneda|divisa|valuta|munt)$/;
/** Units of the home currency for one of the foreign one. */
const RATE = /^((exchange|fx) )?rate( in \w{3}| to \w{3})?$|^(kurs|wechselkurs|umrechnungskurs)( in \w{3})?$|^(taux|cours)( de change)?( en \w{3})?$|^(tipo de cambio|cambio|tasso( di cambio)?)( en \w{3}| in \w{3})?$|^(wissel)?koers( in \w{3})?$|^\w{3} (per|for) (1|one|unit)$|^\w{3} (je|fur|pour|por|per) (1|einheit|unite|unidad|unita|eenheid)$/;
const DATE = /^(date|day|as of|valid from|on|datum|stand|gultig ab|date de valeur|fecha|data|datum koers)$/;
const HEADING_ROWS = 25;

/** True for a sheet that is called one of rates in one of the six languages. */
export function isRatesSheetName(name: string): boolean {
  return SHEET_NAME.test(normalHeading(name));
}

/** What a sheet of rates says. Rows that cannot be used are problems; a sheet without headings of a currency and a rate gives nothing but one. */
export function readRatesSheet(sheet: string, slices: Iterable<GridSlice>, home: CurrencyCode, days: SheetDays): { readonly rates: readonly ExchangeRate[]; readonly problems: readonly LedgerProblem[] } {
  const rates: ExchangeRate[] = [];
  const problems: LedgerProblem[] = [];
  let places: Places | null = null;
  for (const { firstRow, columns, values } of slices) {
    values.forEach((cells, index) => {
      const row = firstRow + index;
      if (places === null) {
        if (index < HEADING_ROWS) places = headingPlaces(cells);
        return;
      }
      const at = (place: number): CellValue => cells[place] ?? '';
      if (isBlank(at(places.currency)) && isBlank(at(places.rate))) return;
      const told = (problem: LedgerProblem['problem'], place: number, message: string): void => {
        problems.push({ sheet, row, column: columnLetter(columns[place]), problem, value: shownText(at(place)), severity: 'warning', message });
      };
      const currency = currencyOfMark(String(at(places.currency)), home);
      if (currency === null) return told('no-currency', places.currency, `Row ${row} of the sheet "${shownText(sheet)}" names "${shownText(at(places.currency))}", which is no currency. The rate was not used: write a code such as USD.`);
      const rate = amountOf(at(places.rate));
      if (rate === null || !(rate > 0 && rate < 1e9)) return told('unreadable-amount', places.rate, `The rate of ${currency} on the sheet "${shownText(sheet)}", row ${row}, is "${shownText(at(places.rate))}", which is no number above 0. It was not used: write how many ${home} one ${currency} is.`);
      const dated = places.date === null || isBlank(at(places.date)) ? null : sheetDayOf(at(places.date), days);
      if (dated === undefined) return told('unreadable-date', places.date ?? 0, `The date of the rate of ${currency} on the sheet "${shownText(sheet)}", row ${row}, is "${shownText(at(places.date ?? 0))}", which is no date. The rate was not used: correct the date.`);
      rates.push({ currency, rate, on: dated, source: { sheet, row } });
    });
  }
  if (places === null) problems.push({ sheet, row: null, column: null, problem: 'sheet-not-read', value: sheet, severity: 'notice', message: `The sheet "${shownText(sheet)}" has no headings of a currency and a rate, so nothing is shown in ${home} beside. Head two columns "Currency" and "Rate": how many ${home} one unit is.` });
  return { rates, problems };
}

interface Places {
  readonly currency: number;
  readonly rate: number;
  readonly date: number | null;
}

function headingPlaces(cells: readonly CellValue[]): Places | null {
  const headings = cells.map((value) => (typeof value === 'string' ? normalHeading(value) : ''));
  const [currency, rate, date] = [CURRENCY, RATE, DATE].map((words) => headings.findIndex((heading) => words.test(heading)));
  return currency < 0 || rate < 0 ? null : { currency, rate, date: date < 0 ? null : date };
}

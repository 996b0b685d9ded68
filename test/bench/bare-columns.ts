/** The limit that reading is measured beside: the same columns put into typed arrays, texts that repeat numbered by a Map, and nothing asked of any cell. A reader that asks something takes longer. */
import { AT, BESIDE, ROWS } from './large-ledger';

type Cells = readonly (readonly (string | number)[])[];

/** The six columns that aging needs. */
export class BareSix {
  private readonly customers = new Map<string, number>();
  private readonly customer = new Int32Array(ROWS);
  private readonly issued = new Int32Array(ROWS);
  private readonly due = new Int32Array(ROWS);
  private readonly paidOn = new Int32Array(ROWS);
  private readonly amount = new Float64Array(ROWS);
  private readonly document = new Array<string>(ROWS);
  rows = 0;

  take(values: Cells, from: number): void {
    const { customers, customer, issued, due, paidOn, amount, document } = this;
    let row = this.rows;
    for (let index = from; index < values.length; index += 1) {
      const cells = values[index];
      const key = cells[AT.customer] as string;
      let code = customers.get(key);
      if (code === undefined) {
        code = customers.size + 1;
        customers.set(key, code);
      }
      customer[row] = code;
      issued[row] = cells[AT.issued] as number;
      due[row] = cells[AT.due] as number;
      const paid = cells[AT.paidOn];
      if (typeof paid === 'number') paidOn[row] = paid;
      amount[row] = cells[AT.amount] as number;
      document[row] = cells[AT.document] as string;
      row += 1;
    }
    this.rows = row;
  }
}

/** The ten that the whole review reads: with these the customers' names, currency, status and country. */
export class BareTen {
  private readonly six = new BareSix();
  private readonly texts = Object.values(BESIDE).map((place) => ({ place, known: new Map<string, number>(), codes: new Int32Array(ROWS) }));

  get rows(): number {
    return this.six.rows;
  }

  take(values: Cells, from: number): void {
    const first = this.six.rows;
    this.six.take(values, from);
    for (const { place, known, codes } of this.texts) numberTexts(values, from, place, known, codes, first);
  }
}

function numberTexts(values: Cells, from: number, place: number, known: Map<string, number>, codes: Int32Array, first: number): void {
  for (let index = from; index < values.length; index += 1) {
    const text = values[index][place] as string;
    let code = known.get(text);
    if (code === undefined) {
      code = known.size + 1;
      known.set(text, code);
    }
    codes[first + index - from] = code;
  }
}

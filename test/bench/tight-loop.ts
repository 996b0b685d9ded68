/** The unit of every ratio: per customer five buckets, total and amount-weighted days to pay, in whole cents, straight over `any[][]` with one Map and one Float64Array. It handles no bad cell. */
import { AS_OF, AT, CUSTOMERS } from './large-ledger';

type Cells = readonly (readonly (string | number)[])[];

/** Takes parts in turn; `sums` holds five buckets, the total open, the settled amount and the amount times days to pay of each customer. */
export class TightLoop {
  private readonly customers = new Map<string, number>();
  readonly sums = new Float64Array(CUSTOMERS * 8);

  take(values: Cells, from: number): void {
    const { customers, sums } = this;
    for (let row = from; row < values.length; row += 1) {
      const cells = values[row];
      const key = cells[AT.customer] as string;
      let at = customers.get(key);
      if (at === undefined) {
        at = customers.size * 8;
        customers.set(key, at);
      }
      const cents = Math.round((cells[AT.amount] as number) * 100);
      const paidOn = cells[AT.paidOn];
      if (typeof paidOn === 'number' && paidOn <= AS_OF) {
        sums[at + 6] += cents;
        sums[at + 7] += cents * (paidOn - (cells[AT.issued] as number));
        continue;
      }
      const late = AS_OF - (cells[AT.due] as number);
      sums[at + (late <= 0 ? 0 : late <= 30 ? 1 : late <= 60 ? 2 : late <= 90 ? 3 : 4)] += cents;
      sums[at + 5] += cents;
    }
  }
  /** All customers' total open, in cents. */
  totalOpen(): number {
    let total = 0;
    for (let at = 5; at < this.sums.length; at += 8) total += this.sums[at];
    return total;
  }
}

/** Brings payments and the documents they settle together: rows of the same list, or a second sheet. What names no known document stays a credit. */
import { NO_DAY } from '../receivables/days';
import { decimalsOf, type CurrencyCode } from '../receivables/money';
import type { Customer } from '../receivables/entries';
import { applySettlement, documentKey, indexDocuments, otherCurrencyMessage, referencesIn, unknownReferenceMessage, type AppliedPart, type DocumentIndex } from './apply-payments';
import type { FurtherEntry } from './build-book';
import type { CustomersFound } from './identify-customers';
import type { PaymentRow, PaymentsSheet } from './payments-sheet';
import { columnOf, noteProblem, sheetRow, type Reading } from './reading';
import type { RowCurrencies } from './row-currency';
import { KIND_CREDIT_NOTE, KIND_INVOICE, KIND_JOURNAL, KIND_PAYMENT, type RowMeanings } from './row-meanings';
import type { RowMoney } from './row-money';
import { shownText } from './cells';
import { deductionsWithin } from './deductions-within';
import { comesOnTop, unprovedMessage } from './settled-beside';

export interface MatchEvidence {
  readonly reading: Reading;
  readonly meanings: RowMeanings;
  readonly money: RowMoney;
  readonly currencies: RowCurrencies;
  readonly who: CustomersFound;
  readonly documents: readonly (string | number)[];
  readonly issuedOn: Int32Array | null;
  readonly payments: PaymentsSheet | null;
}

export interface Matched {
  readonly parts: readonly AppliedPart[];
  readonly consumed: Uint8Array | null;
  readonly further: readonly FurtherEntry[];
  /** The ledger's customers, and those whom only payments name. */
  readonly customers: readonly Customer[];
}

/** Matches and, where no column states the open balance, lowers `money.open` by what was matched. */
export function matchSettlements(evidence: MatchEvidence): Matched {
  const { money, payments, who } = evidence;
  const within = money.kind === 'transactions' && !money.hasBalance;
  if (!within && payments === null) return { parts: [], consumed: null, further: [], customers: who.customers };
  const desk = new MatchingDesk(evidence);
  if (within) desk.matchWithin();
  const { further, customers } = payments === null ? { further: [], customers: who.customers } : desk.matchSheet(payments);
  return { parts: desk.parts, consumed: desk.consumed, further, customers };
}

class MatchingDesk {
  readonly parts: AppliedPart[] = [];
  /** What each row of the list settled, to be undone where its payment comes back. */
  private readonly settledBy = new Map<number, readonly number[]>();
  readonly consumed: Uint8Array;
  private readonly index: DocumentIndex;
  /** Where letters match what was paid with what it paid: the documents of each customer's letters. */
  private readonly lettered = new Map<string, number[]>();
  /** Documents whose own cells say what is open: payments only date it. */
  private readonly stated: Uint8Array;
  private onlyCurrency: ReadonlyMap<number, number> | null = null;
  constructor(private readonly evidence: MatchEvidence) {
    const { reading, meanings, money, documents, who } = evidence;
    this.consumed = new Uint8Array(reading.count);
    this.stated = new Uint8Array(reading.count);
    const targets: number[] = [];
    for (let row = 0; row < reading.count; row += 1) {
      if (reading.aside[row] !== 0) continue;
      if (money.hasBalance || money.open[row] !== money.amount[row]) this.stated[row] = 1;
      if (meanings.kind[row] === KIND_INVOICE || (meanings.kind[row] === KIND_JOURNAL && money.amount[row] > 0)) targets.push(row);
    }
    if (reading.survey.details.matchingColumn >= 0) this.indexLetters(targets);
    this.index = indexDocuments(targets, (row) => documents[row], (row) => who.byRow[row]);
  }

  private indexLetters(targets: readonly number[]): void {
    for (const row of targets) {
      const letters = this.lettersOf(row);
      if (letters === '') continue;
      const known = this.lettered.get(letters);
      if (known) known.push(row); else this.lettered.set(letters, [row]);
    }
  }

  private lettersOf(row: number): string {
    const letters = this.evidence.reading.store.raw.get('appliesTo')?.values[row] ?? '';
    return letters === '' ? '' : `${this.evidence.who.byRow[row]}|${String(letters).trim()}`;
  }

  /** Payments, linked credit notes and negative journals of the same list. */
  matchWithin(): void {
    const { reading, meanings, money, who, issuedOn } = this.evidence;
    for (let row = 0; row < reading.count; row += 1) {
      if (reading.aside[row] !== 0 || money.amount[row] >= 0) continue;
      const kind = meanings.kind[row];
      if (kind === KIND_PAYMENT || kind === KIND_CREDIT_NOTE || kind === KIND_JOURNAL) this.settledBy.set(row, this.targetsWithin(row));
    }
    const deductions = deductionsWithin(this.evidence, this.settledBy);
    for (const [row, targets] of this.settledBy) {
      if (targets.length === 0) continue;
      this.consumed[row] = 1;
      this.settle({ row, reference: this.referenceOf(row), customer: who.byRow[row], on: issuedOn === null ? NO_DAY : issuedOn[row], amount: deductions(row) - money.amount[row] }, targets);
      money.open[row] = 0;
    }
    this.takeBackWithin(deductions);
  }

  /** The documents that a row of the list settles; none is told where it names one. */
  private targetsWithin(row: number): readonly number[] {
    const { reading, who } = this.evidence;
    const named = reading.store.raw.get('appliesTo')?.values[row] ?? '';
    const targets = (named !== '' ? this.letteredWith(row) : null) ?? this.targetsOf(this.referenceOf(row), who.byRow[row], this.currencyAt(row), named !== '');
    if (targets.length === 0 && named !== '') noteProblem(reading, 'unknown-reference', 'warning', row, columnOf(reading, 'appliesTo'), named, unknownReferenceMessage(named, sheetRow(reading, row)));
    return targets;
  }

  /** The documents with the letters of a payment; null where letters match nothing in this list. */
  private letteredWith(row: number): readonly number[] | null {
    if (this.lettered.size === 0) return null;
    return (this.lettered.get(this.lettersOf(row)) ?? []).filter((target) => this.currencyAt(target) === this.currencyAt(row));
  }

  /** Lists without a column for it write the invoice's own number on the payment. */
  private referenceOf(row: number): string | number {
    const named = this.evidence.reading.store.raw.get('appliesTo')?.values[row] ?? '';
    return named !== '' ? named : this.evidence.documents[row] ?? '';
  }

  /** A cheque that bounced opens its invoice again; a refund uses up the credit that it names. What names neither stays a debit of its own. */
  private takeBackWithin(deductions: (row: number) => number): void {
    const { reading, meanings, money, documents, who, issuedOn } = this.evidence;
    const back: number[] = [], lowering: number[] = [];
    for (let row = 0; row < reading.count; row += 1) {
      if (reading.aside[row] !== 0) continue;
      if (money.amount[row] < 0) lowering.push(row);
      else if (meanings.kind[row] === KIND_PAYMENT && money.amount[row] > 0) back.push(row);
    }
    if (back.length === 0) return;
    const credits = indexDocuments(lowering, (row) => documents[row], (row) => who.byRow[row]);
    for (const row of back) {
      const reference = this.referenceOf(row);
      const on = issuedOn === null ? NO_DAY : issuedOn[row];
      const named = this.targetsOf(reference, who.byRow[row], this.currencyAt(row), false);
      const credit = named.length > 0 ? null : credits.rowsOf(String(reference), who.byRow[row], false);
      const targets = credit === null ? named : this.settledBy.get(credit) ?? [];
      if (targets.length > 0) this.takeBack(targets, money.amount[row] + deductions(row), on);
      else if (credit !== null && this.stated[credit] === 0 && -money.open[credit] >= money.amount[row] && this.currencyAt(credit) === this.currencyAt(row)) this.apply({ target: credit, on, amount: -money.amount[row] });
      else continue;
      this.consumed[row] = 1;
      money.open[row] = 0;
    }
  }

  /** Opens documents again, the last one first, each by what was settled of it at most; what is left goes to the first. */
  private takeBack(targets: readonly number[], amount: number, on: number): void {
    const { money } = this.evidence;
    let left = amount;
    [...targets].reverse().forEach((target, index) => {
      const settled = Math.max(0, money.amount[target] - money.open[target]);
      const part = index === targets.length - 1 ? left : Math.min(left, settled);
      if (part !== 0) this.apply({ target, on, amount: -part });
      left -= part;
    });
  }

  private apply(part: AppliedPart): void {
    const { money } = this.evidence;
    this.parts.push(part);
    if (this.stated[part.target] === 0) money.open[part.target] -= part.amount;
  }

  matchSheet(payments: PaymentsSheet): { further: FurtherEntry[]; customers: readonly Customer[] } {
    const customers = [...this.evidence.who.customers];
    const further: FurtherEntry[] = [];
    const find = customerFinder(customers);
    const targetsOf = (payment: PaymentRow): { readonly named: readonly number[]; readonly targets: readonly number[] } => {
      const named = this.targetsOf(payment.reference, find(payment, false), null, true);
      return { named, targets: named.filter((target) => payment.currency === null || this.codeAt(target) === payment.currency) };
    };
    const onTop = this.besideComesOnTop(payments, (payment) => targetsOf(payment).targets);
    for (const payment of payments.rows) {
      const customer = find(payment, false);
      const { named, targets } = targetsOf(payment);
      if (targets.length > 0) {
        this.settle({ row: payment.row, reference: payment.reference, customer, on: payment.on, amount: this.inCurrencyOf(payment, onTop ? payment.amount + payment.beside : payment.amount, targets[0]) }, targets);
        continue;
      }
      this.noteUnmatched(payments.sheet, payment, named);
      // Whose invoice it names has paid, whatever currency it was in.
      const payer = customer < 0 && named.length > 0 ? this.evidence.who.byRow[named[0]] : find(payment, true);
      const currency = payment.currency ?? this.onlyCurrencyOf(payer);
      further.push({ row: payment.row, customer: payer, currency, kind: KIND_PAYMENT, on: payment.on, amount: -payment.amount, document: payment.document !== '' ? payment.document : payment.reference });
    }
    return { further, customers };
  }

  /** Whether a discount taken or tax withheld is added to its payment, by the invoices of which any was. */
  private besideComesOnTop({ rows, sheet }: PaymentsSheet, targetsOf: (payment: PaymentRow) => readonly number[]): boolean {
    if (rows.every(({ beside }) => beside === 0)) return false;
    const invoices = new Map<number, { claim: number; received: number; beside: number }>();
    for (const payment of rows) {
      const [target, ...others] = targetsOf(payment);
      if (target === undefined || others.length > 0) continue;
      const settled = invoices.get(target) ?? { claim: this.evidence.money.amount[target], received: 0, beside: 0 };
      settled.received += this.inCurrencyOf(payment, payment.amount, target);
      settled.beside += this.inCurrencyOf(payment, payment.beside, target);
      invoices.set(target, settled);
    }
    const proof = comesOnTop([...invoices.values()]);
    if (proof === 'unproved') this.evidence.reading.problems.push({ sheet, row: null, column: null, problem: 'deductions', value: '', severity: 'warning', message: unprovedMessage(sheet) });
    return proof !== 'no';
  }

  private noteUnmatched(sheet: string, { reference, row, currency }: PaymentRow, named: readonly number[]): void {
    if (reference === '') return;
    const message = named.length > 0 && currency !== null ? otherCurrencyMessage(reference, row, this.codeAt(named[0]), currency) : unknownReferenceMessage(reference, row);
    this.evidence.reading.problems.push({ sheet, row, column: null, problem: 'unknown-reference', value: shownText(reference), severity: 'warning', message });
  }

  /** A payment that names neither currency nor invoice is in the one that its customer is invoiced in. */
  private onlyCurrencyOf(customer: number): CurrencyCode {
    const { byRow, codes } = this.evidence.currencies;
    if (byRow === null) return codes[0];
    this.onlyCurrency ??= onlyCurrencies(this.evidence, byRow);
    return codes[Math.max(this.onlyCurrency.get(customer) ?? 0, 0)];
  }

  private codeAt(row: number): CurrencyCode {
    return this.evidence.currencies.codes[this.currencyAt(row)];
  }

  private currencyAt(row: number): number {
    const { byRow } = this.evidence.currencies;
    return byRow === null ? 0 : byRow[row];
  }

  /** Rows that a reference names, in the same currency where that is known. A row's own number names only what bears the very same. */
  private targetsOf(reference: string | number, customer: number, currency: number | null, loosely: boolean): number[] {
    const row = (part: string): number | null => {
      const found = this.index.rowsOf(part, customer, loosely);
      return found === null || (currency !== null && this.currencyAt(found) !== currency) ? null : found;
    };
    return referencesIn(reference, (part) => row(part) !== null).flatMap((part) => row(part) ?? []);
  }

  private settle(settlement: { row: number; reference: string | number; customer: number; on: number; amount: number }, targets: readonly number[]): void {
    const { money } = this.evidence;
    if (settlement.amount < 0) this.takeBack(targets, -settlement.amount, settlement.on);
    else applySettlement(settlement, targets, (target) => money.open[target], (part) => { this.apply(part); });
  }

  /** A payments sheet that names no currency was read with two decimals or the home currency's; the invoice's decide. */
  private inCurrencyOf(payment: PaymentRow, amount: number, target: number): number {
    const { reading } = this.evidence;
    const own = decimalsOf(this.codeAt(target));
    const read = decimalsOf(payment.currency ?? reading.context.homeCurrency);
    return own === read ? amount : Math.round(amount * 10 ** (own - read));
  }
}

/** The currency in which a customer is invoiced, by its place; -1 where there are several. */
function onlyCurrencies({ reading, who }: MatchEvidence, byRow: ArrayLike<number>): ReadonlyMap<number, number> {
  const only = new Map<number, number>();
  for (let row = 0; row < reading.count; row += 1) {
    if (reading.aside[row] !== 0) continue;
    const known = only.get(who.byRow[row]);
    only.set(who.byRow[row], known === undefined || known === byRow[row] ? byRow[row] : -1);
  }
  return only;
}

/** Finds a payment's customer by number, then by name; adds those whom the ledger does not know when asked to. */
function customerFinder(customers: Customer[]): (payment: PaymentRow, adding: boolean) => number {
  const keys = new Map<string, number>();
  customers.forEach((customer, index) => {
    keys.set(`@${customer.name.toLowerCase()}`, index);
    keys.set(`#${documentKey(customer.id)}`, index);
    // Number and name, which the other sheet may write in one cell.
    if (customer.id !== customer.name) for (const both of [customer.id + customer.name, customer.name + customer.id]) keys.set(`=${lettersOf(both)}`, index);
  });
  return (payment, adding) => {
    const id = payment.customerId.trim(), name = payment.customerName.trim();
    const known = (id !== '' ? keys.get(`#${documentKey(id)}`) : undefined) ?? (name !== '' ? keys.get(`@${name.toLowerCase()}`) ?? keys.get(`#${documentKey(name)}`) ?? keys.get(`=${lettersOf(name)}`) : undefined);
    if (known !== undefined) return known;
    if (!adding) return -1;
    const shown = name !== '' ? name : id !== '' ? id : '(no customer)';
    const blank = customers.findIndex((customer) => customer.id === '' && shown === '(no customer)');
    if (blank >= 0) return blank;
    const index = customers.push({ id: id !== '' ? id : name, name: shown, email: null, contact: null, phone: null, language: null, country: null, termsDays: null, creditLimit: null, onHold: false, debtorType: 'business' }) - 1;
    keys.set(`@${shown.toLowerCase()}`, index);
    return index;
  };
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

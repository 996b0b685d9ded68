/** What a customer has agreed to pay on which day, of each open document, and how likely it is to be kept: plans that are on track and promises that run. It forecasts nothing else. */
import { NO_DAY } from './days';
import type { Day } from './days';
import { MARK_DISPUTED } from './entries';
import type { Book } from './entries';
import { plannedPayments } from './plan-standing';
import type { PlanReview, PlanStanding } from './plan-standing';
import { promiseCounts } from './promise-record';
import type { PromiseReview, PromiseStanding } from './promise-record';
import type { OpenEntries } from './review';

/** A part of a document, minor units, and the chance, 0 to 1, that it is paid by its day. */
export interface AgreedPayment {
  readonly on: Day;
  readonly amount: number;
  readonly chance: number;
}

/**
 * A rule of thumb, not measured: seven in ten promises are kept; the ledger's own share counts for more the more of its promises have come due, and the
 * account's own share in the same way. Instalments of a plan are counted as promises are.
 */
const USUALLY_KEPT = 0.7;
const LEDGER_WEIGHT = 5;
const ACCOUNT_WEIGHT = 3;

interface Counts {
  readonly due: number;
  readonly kept: number;
}

/** The agreed payments of an open document (a place in `open`), the earliest first; null where nothing is agreed. They never come to more than it is open with. */
export function agreedPayments(book: Book, open: OpenEntries, asOf: Day, plans: PlanReview, promises: PromiseReview): (place: number) => readonly AgreedPayment[] | null {
  const chanceOf = keptChances(plans, promises);
  const running = new Map([...promises].map(([account, own]) => [account, own.filter(({ outcome, promisedFor }) => outcome === 'running' && promisedFor > asOf).map((promise) => ({ promise, left: promise.amount - promise.paid }))]));
  const { entries } = book;
  if (plans.standings.length === 0 && running.size === 0 && entries.promisedOn === null) return () => null;
  return (place) => {
    const entry = open.entry[place];
    const account = entries.account[entry];
    const planned = plans.ofPlace.has(place) ? plannedPayments(plans, place, String(entries.document[entry]), open.open[place]) : null;
    if (planned) return planned.map((part) => ({ ...part, on: Math.max(part.on, asOf + 1), chance: chanceOf(account) }));
    if (entries.marks[entry] & MARK_DISPUTED) return null;
    const own = running.get(account) ?? [];
    const parts = own.length === 0 ? [] : promisedParts(own, String(entries.document[entry]), entries.issuedOn[entry], open.open[place]);
    if (parts.length > 0) return parts.map((part) => ({ ...part, chance: chanceOf(account) }));
    const told = entries.promisedOn?.[entry] ?? NO_DAY;
    return told > asOf && own.length === 0 ? [{ on: told, amount: open.open[place], chance: chanceOf(account) }] : null;
  };
}

/** Takes what is left of each promise, the earliest day first. Documents must come in the order of their due dates, so that the oldest is paid first. */
function promisedParts(running: readonly { readonly promise: PromiseStanding; left: number }[], number: string, issuedOn: Day, open: number): { readonly on: Day; readonly amount: number }[] {
  const parts: { on: Day; amount: number }[] = [];
  let rest = open;
  for (const one of [...running].sort((a, b) => a.promise.promisedFor - b.promise.promisedFor)) {
    const { promise: { documents, on, promisedFor } } = one;
    const amount = documents.length === 0 ? (issuedOn <= on ? Math.min(rest, one.left) : 0) : documents.includes(number) ? Math.min(rest, one.left) : 0;
    if (amount <= 0) continue;
    parts.push({ on: promisedFor, amount });
    one.left -= amount;
    rest -= amount;
  }
  return parts;
}

/** The chance that an account keeps what it agreed. */
export function keptChances({ standings }: Pick<PlanReview, 'standings'>, promises: PromiseReview): (account: number) => number {
  const ofAccounts = new Map<number, Counts>();
  const add = (account: number, { due, kept }: Counts): void => {
    const before = ofAccounts.get(account) ?? { due: 0, kept: 0 };
    ofAccounts.set(account, { due: before.due + due, kept: before.kept + kept });
  };
  for (const [account, own] of promises) add(account, promiseCounts(own));
  for (const standing of standings) if (standing.account !== null) add(standing.account, instalmentCounts(standing));
  let [due, kept] = [0, 0];
  for (const one of ofAccounts.values()) [due, kept] = [due + one.due, kept + one.kept];
  const ledgers = (kept + USUALLY_KEPT * LEDGER_WEIGHT) / (due + LEDGER_WEIGHT);
  return (account) => {
    const own = ofAccounts.get(account) ?? { due: 0, kept: 0 };
    return (own.kept + ledgers * ACCOUNT_WEIGHT) / (own.due + ACCOUNT_WEIGHT);
  };
}

/** Instalments that are paid, and those that are late or broken. */
function instalmentCounts({ instalments }: PlanStanding): Counts {
  const kept = instalments.filter(({ state }) => state === 'paid').length;
  return { kept, due: kept + instalments.filter(({ state }) => state === 'late' || state === 'broken').length };
}

/** Tells what tells of money that moved, a bank's or a payment provider's statement or a list of payments, from a ledger by what only it writes above its columns; it only judges. */
import type { RoleCandidate } from './assign-roles';
import type { HeaderFound } from './find-header';
import { namesInvoice } from './document-number';
import { normalHeading } from './headings';
import { isBlank } from './cells';
import { documentMeaning } from './document-words';
import type { ColumnReading, ColumnRole } from './ledger';
import { rowsBelow, type SheetGrid } from './sheet-grid';

/** What each column of a statement is about; one kind alone stands in ledgers as well. */
const KINDS: readonly RegExp[] = [
  /\b(valuta|valutadatum|wertstellung|value date|buchungstag|rentedatum|date (de )?valeur|fecha valor|data valuta|completed date|zauctovani|zuctovani|ksiegowania)\b/,
  /\b(iban|bic|swift|auftragskonto|tegenrekening|protiucet|protiuctu|account number|counterparty account|kod banky|numer konta|bankleitzahl)\b/,
  /\b(verwendungszweck|mededelingen|payment reference|remittance|glaubiger id|glaeubiger id|mandatsreferenz|mutatiesoort|af bij|zprava pro prijemce|popis pro prijemce|umsatztyp)\b/,
];
const CARRIED = /\b(saldo (nach|na|po)|balance after|saldo tras|solde apres)\b/;
const FEE = /^(fees?|gebuhr(en)?|frais|comision|commissione|transactiekosten)$/;
const NET = /^(net|net amount|netto|montant net|neto)$/;
/** How sure a column is that was found by its contents alone. */
const BY_CONTENT = 0.45;

/** Money that came and went: never where a heading says when it is due, or what is left of it. */
export function isBankStatement(header: HeaderFound, roles: ReadonlyMap<ColumnRole, ColumnReading>, candidates: readonly RoleCandidate[]): boolean {
  const headings = [...header.headings.values()];
  const normal = headings.map(normalHeading);
  const kinds = KINDS.filter((kind) => normal.some((heading) => kind.test(heading))).length;
  const isDue = (roles.get('dueDate')?.confidence ?? 0) > BY_CONTENT;
  if (roles.has('paid') || (isDue && kinds < 3)) return false;
  if (normal.some((heading) => FEE.test(heading)) && normal.some((heading) => NET.test(heading))) return true;
  // A balance that was found to be carried from row to row has lost its role.
  const balance = roles.get('balance');
  const isCarried = balance === undefined ? candidates.some(({ role, score }) => role === 'balance' && score > 0.5) : CARRIED.test(normalHeading(balance.heading));
  if (balance !== undefined && !isCarried) return false;
  return kinds + (isCarried ? 1 : 0) >= 2 && !headings.some((heading) => namesInvoice(heading));
}

const PAYMENT_NUMBER = /^((customer ?)?(payment|receipt)|zahlungs?|paiement|reglement|pago|cobro|recibo|pagamento|incasso|betaling) ?(no|nr|number|nummer|num|numero|id|ref)$|^(ref|no|n|num|numero)( de)? (paiement|reglement|pago|cobro|recibo|pagamento|incasso)$/;
const RECEIVED = /\b(received|collected|eingegangen\p{L}*|erhalten\p{L}*|recu|encaisse\p{L}*|regle|recibido|cobrado|ricevuto|incassat[oa]|ontvangen)\b/u;

/** Payments alone, by their own numbers, by what their amounts are called or by their types: nothing says what was invoiced, when it is due or what is left. */
export function isListOfPayments(grid: SheetGrid, header: HeaderFound, roles: ReadonlyMap<ColumnRole, ColumnReading>): boolean {
  if ((['dueDate', 'balance', 'paid', 'debit', 'terms', 'appliesTo'] as const).some((role) => roles.has(role)) || !roles.has('amount')) return false;
  const type = roles.get('documentType')?.column;
  if (type !== undefined) {
    const kinds = rowsBelow(grid, header).filter((row) => !isBlank(grid.cell(row, roles.get('amount')?.column ?? type))).map((row) => documentMeaning(String(grid.cell(row, type) ?? '')));
    return kinds.length > 1 && kinds.every((kind) => kind === 'payment');
  }
  if (roles.has('status')) return false;
  return RECEIVED.test(normalHeading(roles.get('amount')?.heading ?? '')) || [...header.headings.values()].some((heading) => PAYMENT_NUMBER.test(normalHeading(heading)));
}

/** The exports known by name, one entry each: the headings that give them away and what they mean there. A format adds certainty; without it the generic reader decides. */
import type { ColumnRole } from './ledger';
import { normalHeading } from './headings';

export interface ExportFormat {
  readonly id: string;
  readonly name: string;
  /** What this export means by a heading, or null. */
  roleOf(heading: string): ColumnRole | null;
  /** Normal headings that must all be there; "|" parts alternatives. */
  readonly headings: readonly string[];
  /** What its title says, where headings alone are shared with other exports. */
  readonly title: RegExp | null;
}

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly headings: readonly string[];
  readonly title?: RegExp;
  readonly roles?: Readonly<Partial<Record<ColumnRole, string>>>;
}

const ENTRIES: readonly Entry[] = [
  { id: 'xero-invoice-export', name: 'the Xero invoice export', headings: ['contact name', 'invoice number', 'invoice amount due', 'invoice amount paid', 'line amount'],
    roles: { customerName: 'contact name', amount: 'total', paid: 'invoice amount paid', balance: 'invoice amount due', promisedDate: 'planned date', documentType: 'type', reference: 'reference' } },
  { id: 'xero-aged-receivables-detail', name: "Xero's Aged Receivables Detail", headings: ['invoice date', 'due date', 'invoice number', 'older', 'total'], title: /aged receivables|ageing by|aging by/i,
    roles: { reference: 'invoice reference', balance: 'total', promisedDate: 'expected date' } },
  { id: 'quickbooks-online-aging-detail', name: 'the QuickBooks Online A/R aging detail', headings: ['date', 'transaction type', 'num', 'due date', 'open balance'], title: /a\/r ag(e)?ing detail/i,
    roles: { invoiceDate: 'date', documentType: 'transaction type', invoiceNumber: 'num', balance: 'open balance' } },
  { id: 'quickbooks-online-open-invoices', name: "QuickBooks Online's Open Invoices", headings: ['date', 'transaction type', 'num', 'due date', 'open balance'],
    roles: { invoiceDate: 'date', documentType: 'transaction type', invoiceNumber: 'num', balance: 'open balance' } },
  { id: 'quickbooks-desktop-aging-detail', name: 'the QuickBooks Desktop A/R aging detail', headings: ['type', 'date', 'num', 'name', 'due date', 'aging', 'open balance'],
    roles: { documentType: 'type', invoiceDate: 'date', invoiceNumber: 'num', customerName: 'name', balance: 'open balance' } },
  { id: 'quickbooks-desktop-open-invoices', name: "QuickBooks Desktop's Open Invoices", headings: ['type', 'date', 'num', 'due date', 'aging', 'open balance'],
    roles: { documentType: 'type', invoiceDate: 'date', invoiceNumber: 'num', balance: 'open balance' } },
  { id: 'sap-fbl5n', name: "SAP's customer line items (FBL5N)", headings: ['account|konto|rekening|compte|cuenta|conto|customer', 'document number|belegnummer|documentnummer|numero de piece|no document', 'net due date|nettofalligkeit|netto vervaldatum|date d echeance nette|netto falligkeitsdatum', 'amount in doc curr|amount in document currency|betrag in belegwahrung|bedrag in documentvaluta|montant en devise document|amount in local currency|betrag in hauswahrung|bedrag in lokale valuta|montant en devise locale'],
    roles: { customerId: 'account|konto|rekening|compte|cuenta|conto', reference: 'assignment|zuordnung|toewijzing|affectation', invoiceDate: 'document date|belegdatum|documentdatum|date de piece' } },
  { id: 'business-central-aged-receivables', name: "Business Central's aged accounts receivable", headings: ['customer no', 'document type', 'document no', 'remaining amount', 'period start date|period start|period end date', 'due date'], roles: { balance: 'remaining amount' } },
  { id: 'business-central-customer-ledger-entries', name: 'Business Central customer ledger entries', headings: ['posting date|buchungsdatum|date comptabilisation|boekingsdatum|fecha registro|data di registrazione', 'document type|belegart|type document|documentsoort|tipo documento', 'document no|belegnr|no document|documentnr|no documento|n documento', 'customer no|debitorennr|no client|klantnr|no cliente|n cliente', 'remaining amount|remaining amt lcy|restbetrag|montant ouvert|restbedrag|importe pendiente|importo residuo'],
    roles: { amount: 'amount|betrag|montant|bedrag|importe|importo', balance: 'remaining amount|restbetrag|montant ouvert|restbedrag|importe pendiente|importo residuo', paidDate: 'closed at date|geschlossen am', promisedDate: 'promised pay date', reference: 'external document no|externe belegnummer', invoiceNumber: 'document no|belegnr', customerId: 'customer no|debitorennr', invoiceDate: 'document date|belegdatum' } },
  { id: 'erpnext-accounts-receivable', name: "ERPNext's accounts receivable", headings: ['party', 'voucher type', 'voucher no', 'outstanding amount', 'invoiced amount'],
    roles: { customerId: 'party', customerName: 'customer name', documentType: 'voucher type', invoiceNumber: 'voucher no', amount: 'invoiced amount', paid: 'paid amount', balance: 'outstanding amount', invoiceDate: 'posting date' } },
  { id: 'freshbooks-invoice-details', name: "FreshBooks' invoice details", headings: ['client name', 'invoice no', 'date issued', 'line total', 'invoice status'] },
  { id: 'zoho-books-invoices', name: 'the Zoho Books invoice export', headings: ['invoice date', 'invoice number', 'invoice status', 'customer name', 'balance', 'total'],
    roles: { invoiceNumber: 'invoice number', paidDate: 'last payment date', promisedDate: 'expected payment date', amount: 'total', balance: 'balance' } },
  { id: 'tally-bills-receivable', name: "Tally's bills receivable", headings: ['date', 'ref no', 'party s name', 'pending amount|pending', 'due on'],
    roles: { customerName: 'party s name', invoiceNumber: 'ref no', amount: 'opening amount|opening', balance: 'pending amount|pending', dueDate: 'due on' } },
  { id: 'netsuite-aging-detail', name: 'the NetSuite A/R aging detail', headings: ['transaction type', 'date', 'document number', 'due date', 'age', 'open balance'], roles: { invoiceNumber: 'document number', balance: 'open balance' } },
  { id: 'sage-50-aged-debtors', name: 'the Sage 50 aged debtors analysis', headings: ['a c', 'type', 'date', 'balance', 'period 1', 'older'], roles: { customerId: 'a c', invoiceNumber: 'ref', balance: 'balance' } },
  { id: 'sage-50-aged-debtors-grouped', name: 'the Sage 50 aged debtors analysis, grouped', headings: ['no', 'type', 'date', 'ref', 'details', 'balance', 'period 1', 'older'], roles: { invoiceNumber: 'ref', balance: 'balance' } },
  { id: 'sage-50-aged-debtors-grouped', name: 'the Sage 50 aged debtors analysis by account', headings: ['no', 'type', 'date', 'ref', 'details', 'balance', 'future', 'period 1', 'older'], roles: { invoiceNumber: 'ref', balance: 'balance' } },
  { id: 'sage-intacct-aging-detail', name: 'the Sage Intacct customer aging', headings: ['customer id', 'customer name', 'invoice no|invoice number|invoice', 'due date', 'amount due|total due', 'gl posting date|invoice date'] },
  { id: 'odoo-invoices', name: 'the Odoo invoice list', headings: ['number', 'invoice partner display name|partner|customer', 'invoice bill date|invoice date', 'due date', 'payment status|payment state|status', 'amount due|amount due signed'] },
  { id: 'odoo-aged-receivable', name: "Odoo's aged receivable", headings: ['invoice date|due date', 'not due|at date', '1 30', '31 60', 'older', 'total'], title: /aged receivable/i },
  { id: 'wave-invoices', name: 'the Wave invoice export', headings: ['customer', 'invoice num|invoice number|number', 'invoice date|date', 'due date', 'amount due|balance due', 'status'], title: /wave/i },
  { id: 'datev-open-items', name: 'DATEV open items', headings: ['konto', 'kontobezeichnung|kontobeschriftung|name', 'rechnungs nr|rechnungsnummer|rechnungsnr|belegfeld 1', 'falligkeit|falligkeitsdatum', 'betrag soll|umsatz soll|soll|saldo'],
    roles: { customerId: 'konto', customerName: 'kontobezeichnung|kontobeschriftung' } },
  { id: 'datev-open-items', name: 'the DATEV list of open items', headings: ['konto', 'rechnungsnummer|rechnungs nr', 'datum|rechnungsdatum', 'falligkeit', 'sollbetrag', 'habenbetrag', 'saldo'], roles: { customerId: 'konto', invoiceDate: 'datum|rechnungsdatum', balance: 'saldo' } },
  { id: 'lexware-open-items', name: 'Lexware open items', headings: ['kundennr|kunden nr|kundennummer', 'belegnr|beleg nr|rechnungsnr|rechnungsnummer', 'falligkeit|fallig am|falligkeitsdatum', 'offen|offener betrag|restbetrag|zahlbetrag offen'] },
];

/** The formats in the order in which they are tried. */
export const EXPORT_FORMATS: readonly ExportFormat[] = ENTRIES.map((entry) => {
  const roles = new Map<string, ColumnRole>();
  for (const [role, headings] of Object.entries(entry.roles ?? {})) for (const heading of headings.split('|')) roles.set(normalHeading(heading), role as ColumnRole);
  return { id: entry.id, name: entry.name, headings: entry.headings, title: entry.title ?? null, roleOf: (heading) => roles.get(normalHeading(heading)) ?? null };
});

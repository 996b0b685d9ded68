/** Words for the type and the status of a document in fifteen languages and the codes of the big systems, as data. */
import type { EntryKind } from '../receivables/entries';
import { normalHeading } from './headings';

export type DocumentMeaning = EntryKind | 'not-a-claim';
export type StatusMeaning = 'open' | 'paid' | 'part-paid' | 'draft' | 'void' | 'written-off' | 'disputed';

const TYPES: Record<DocumentMeaning, string> = {
  invoice: 'invoice|inv|sales invoice|tax invoice|accrec|si|dr|rv|rn|re|customer invoice|rechnung|ausgangsrechnung|faktura|facture|facture client|fac|factura|factura de venta|fc|fra|fattura|fatt|fattura cliente|factuur|verkoopfactuur|vf|debit note|debit memo|lastschrift|belastung|finance charge|finance charge memo|reminder|statement charge|late fee|opening balance|cash sale|bill|charge|1|sales|sale|out invoice|customer invoice out invoice|receivable invoice|nota de debito|nota di debito|note de debit|debetnota|eroffnungssaldo|belastungsanzeige|invoice sales|ar invoice|dn|ri|dm|sj|kundefaktura|kundfaktura|salgsfaktura|forsaljningsfaktura|rantefaktura|lasku|myyntilasku|fatura|fatura de venda|nota fiscal|duplicata|faktura sprzedazy|faktura vat|nota odsetkowa|rykkergebyr|purregebyr|应收单|标准应收单|其他应收单|销售发票|销售专用发票|销售普通发票|增值税专用发票|增值税普通发票|发票|期初应收|應收單|銷貨發票|發票',
  'credit-note': 'credit note|credit memo|sales credit note|credit|cn|cm|sc|accreccredit|dg|crn|c/n|credit memos|sales credit|gutschrift|rechnungskorrektur|stornorechnung|gs|avoir|note de credit|av|nota de credito|abono|nota credito|nc|nota di credito|nota di accredito|creditnota|creditfactuur|credit nota|out refund|customer credit note|sales credit memo|refund invoice|nota de abono|return|returns|sales return|sales returns|2|creditnote|creditmemo|credit adjustment|rm|ar credit memo|storno|factura rectificativa|rectificativa|avoir client|facture d avoir|facture avoir|adjustment note|credit invoice|nota de credito rectificativa|kreditnota|kreditfaktura|kredit|hyvityslasku|hyvitys|nota de credito|faktura korygujaca|korekta|faktura korekta|dobropis|nota korygujaca|红字应收单|红字发票|红字销售发票|负数发票|销售退货单|退货单|贷项通知单|贷项凭证|应收贷项|銷貨退回|折讓單',
  payment: 'payment|pmt|receipt|customer payment|payment received|cash receipt|dz|sr|sp|zahlung|zahlungseingang|reglement|paiement|encaissement|pago|cobro|pago recibido|recibo|pagamento|incasso|betaling|ontvangst|payment on account|on account|payment on acct|sa|prepayment|deposit|anzahlung|acompte|anticipo|acconto|vooruitbetaling|overpayment|arprepayment|aroverpayment|unapplied payment|unapplied|cash|bank|bank receipt|ar payment|customer deposit|zp|ab zahlung|receive payment|refund|customer refund|ruckzahlung|remboursement|reembolso|rimborso|terugbetaling|check|cheque|ach|wire|credit card|lockbox|uberzahlung|akontozahlung|virement|rct|rcpt|rec|pay|receipts|crj|payments|remittance|bank transfer|transfer|bonifico|transferencia|uberweisung|overboeking|zahlung auf konto|bank payment|betalning|inbetalning|betaling|innbetaling|indbetaling|maksu|suoritus|maksusuoritus|recebimento|pagamento recebido|adiantamento|wplata|platnosc|zaplata|przelew|forskott|forskudd|forudbetaling|ennakko|reversal|payment reversal|nsf|bounced|chargeback|charge back|rucklastschrift|ruckbuchung|ruckzahlung an kunden|erstattung|impaye|rejet de prelevement|rejet|devolucion de recibo|insoluto|storno incasso|stornering|收款单|收款|预收款|预收单|销售收款单|收款退款单|收款單|預收款',
  journal: 'journal|journal entry|general journal|journal voucher|jnl|je|jv|sa journal|adjustment|ab|buchung|umbuchung|ecriture|od|asiento|asiento contable|registrazione|memoriaal|manual journal|gl|general|correction|write off|writeoff|allowance|transfer journal|opening|da|journalbuchung|korrektur|verifikat|bilag|omforing|muistiotosite|lancamento|polecenie ksiegowania|ausbuchung|bad debt|discount|cash discount|settlement discount|prompt payment discount|early payment discount|skonto|abschreibung|forderungsverlust|escompte|remise|perte|descuento|incobrable|sconto|stralcio|afschrijving|afboeking|betalingskorting',
  'not-a-claim': 'vendor invoice|supplier invoice|purchase invoice|vendor bill|supplier bill|vendor credit|vendor credit memo|vendor credit note|supplier credit note|vendor payment|bill payment|accpay|accpaycredit|in invoice|in refund|eingangsrechnung|lieferantenrechnung|facture fournisseur|facture d achat|factura de proveedor|factura de compra|factura recibida|fattura fornitore|fattura passiva|inkoopfactuur|estimate|quote|quotation|sales order|order|purchase order|proposal|pro forma|proforma|proforma invoice|delivery note|angebot|auftrag|lieferschein|proformarechnung|devis|commande|bon de livraison|presupuesto|pedido|cotizacion|albaran|preventivo|ordine|offerta|offerte|bestelling|pakbon|packing slip|statement|offert|tilbud|tarjous|orcamento|oferta|ordre|tilaus|encomenda|zamowienie|faktura pro forma',
};

const STATUSES: Record<StatusMeaning, string> = {
  paid: 'paid|repaid|recovered|paid in full|fully paid|settled|closed|cleared|complete|completed|in payment|collected|payed|received|reconciled|bezahlt|beglichen|ausgeglichen|erledigt|geschlossen|payee|paye|reglee|regle|soldee|solde|acquittee|lettree|pagada|pagado|cobrada|cobrado|liquidada|saldada|cancelado por pago|pagata|pagato|incassata|incassato|saldata|saldato|chiusa|chiuso|betaald|voldaan|afgehandeld|vereffend|afgeletterd|fully applied|applied|refunded|abgeschlossen|encaissee|encaisse|cerrada|cerrado|gezahlt|paid late|paid on time|settled late|gesloten|satisfied|betald|betalt|slutbetald|slutbetalt|reglerad|utlignet|udlignet|maksettu|suoritettu|paga|recebido|recebida|liquidado|quitado|quitada|pago|zaplacona|zaplacone|oplacona|oplacone|rozliczona|rozliczone|zaplacono|succeeded|lukket|stangd|已收款|已核销|已结清|已付款|完全核销|已回款|已結清|已收款|eingegangen|ausgeziffert|cloturee|cloture|fermee|abonada|abonado|conciliada|completada|quietanzata|liquidata|liquidato|evasa|riscossa|riscosso|afgesloten|ontvangen|avslutad|afsluttet|zamknieta|zamkniete|zaplacena|zaplaceno|zaplatena|uhrazena|uhrazeno|uhradena|uhradene|入金済|入金済み|支払済|支払済み|決済済',
  'part-paid': 'partially paid|partial|part paid|partly paid|partially|partial payment|teilbezahlt|teilweise bezahlt|teilzahlung|partiellement payee|partiellement reglee|partielle|parcialmente pagada|parcial|pago parcial|parzialmente pagata|parziale|parzialmente incassata|deels betaald|gedeeltelijk betaald|partially settled|part payment|paid partially|acconto|parzialmente pagato|gedeeltelijk|delvis betald|delvis betalt|delbetald|delbetalt|osittain maksettu|osamaksu|parcialmente pago|parcialmente paga|parcialmente recebido|czesciowo zaplacona|czesciowo oplacona|czesciowo rozliczona|部分核销|部分收款|部分付款|部分回款|castecne uhrazena|castecne uhrazeno|castecne zaplaceno|ciastocne uhradena|一部入金',
  draft: 'draft|not sent|unapproved|pending approval|awaiting approval|entwurf|brouillon|borrador|bozza|concept|proforma|submitted for approval|parked|saved|unposted|to be approved|new draft|in vorbereitung|en preparation|vorlaufig|provisional|klad|pro forma|pro forma invoice|utkast|kladde|kladd|luonnos|rascunho|szkic|robocza|草稿|暂存|未审核|koncept|下書き',
  void: 'void|voided|cancelled|canceled|deleted|reversed|cancel|rejected|storniert|storno|annulliert|annulee|annule|anulada|anulado|annullata|annullato|geannuleerd|vervallen verklaard|anulacion|stornata|stornato|reversal|abgebrochen|cancelada|cancelado|geloscht|supprimee|eliminada|eliminata|verwijderd|nulled|invalid|scrapped|ungultig|abgelehnt|declined|makulerad|krediterad|kreditert|krediteret|annulleret|annullert|mitatoity|hyvitetty|anulado|estornado|estornada|anulowana|anulowane|anulowany|skreslona|peruttu|作废|已作废|作廢|verworfen|abandonnee|rechazada|rechazado|cancellata|cancellato|ongeldig|stornovana|stornovano|zrusena|キャンセル|取消',
  'written-off': 'written off|write off|writeoff|bad debt|uncollectible|uncollectable|abgeschrieben|ausgebucht|uneinbringlich|passee en perte|perte|irrecouvrable|creance irrecouvrable|incobrable|castigada|dada de baja|inesigibile|stralciata|afgeboekt|oninbaar|passee en pertes|a perdita|passata a perdita|charged off|charge off|forgiven|perdue|perdu|creance perdue|perdida|persa|verloren|avskriven|avskrevet|afskrevet|kundforlust|luottotappio|tap pa krav|baixado como perda|perda|umorzona|spisana',
  disputed: 'disputed|in dispute|dispute|on dispute|query|queried|under query|strittig|reklamiert|in klarung|en litige|litige|contestee|en disputa|disputada|en litigio|contestata|in contestazione|betwist|in geschil|bestritten|under review|in disputa|contested|litigation|bestriden|omtvistet|bestridt|omtvistad|tvist|riitautettu|reklamaatio|contestado|em disputa|sporna|reklamacja',
  open: 'open|defaulted|in default|delinquent|escalated|in collections|collections|legal|promise to pay|payment plan|uncollected|unresolved|upcoming|en mora|atrasado|atrasada|unpaid|outstanding|overdue|sent|authorised|authorized|approved|due|past due|not paid|submitted|posted|awaiting payment|viewed|current|financed|offen|uberfallig|fallig|unbezahlt|versendet|gesendet|nicht bezahlt|ouverte|ouvert|impayee|en retard|envoyee|echue|non payee|en attente|abierta|abierto|pendiente|vencida|vencido|impagada|enviada|no pagada|emitida|aperta|aperto|scaduta|scaduto|da pagare|da incassare|non pagata|inviata|insoluta|openstaand|vervallen|onbetaald|verzonden|te laat|te betalen|niet betaald|partially overdue|late|issued|invoiced|billed|active|pending|new|unapplied|not due|not yet due|reopened|promised|in progress|gemahnt|mahnung|relancee|gebucht|verbucht|validee|comptabilisee|a payer|non reglee|non soldee|por cobrar|no cobrada|contabilizada|no vencida|emessa|registrata|da saldare|verstuurd|definitief|nog niet vervallen|oppen|apen|aben|obetald|ubetalt|forfallen|forfalt|forfalden|skickad|sendt|avoin|maksamatta|eraantynyt|lahetetty|erapaiva ylitetty|aberto|aberta|em aberto|vencido|vencida|pendente|a receber|enviado|pago pendiente|pago vencido|pago atrasado|espera de pago|pendente de pagamento|por pagar|emitido|otwarta|niezaplacona|niezaplacone|nieoplacona|nieoplacone|przeterminowana|wyslana|wystawiona|past due|delvis forfalt|paminnelse skickad|inkasso|purret|purring|rykket|未核销|未收款|未付款|未结清|未回款|已审核|逾期|已逾期|未到期|emailed|printed|ausstehend|verschickt|gestellt|freigegeben|emise|a encaisser|en cours|aceptada|in attesa|sollecitata|herinnerd|aangemaand|geboekt|bogfort|bokford|aangeboden|neuhrazena|neuhrazeno|nezaplacena|nezaplaceno|neuhradena|nezaplatena|po splatnosti|vystavena|odeslana|odoslana|未入金|未払い|未決済|送付済|送付済み',
};

/** What a document type's words mean, or null. */
export function documentMeaning(text: string): DocumentMeaning | null {
  // "RV (Billing doc.transfer)": the code says what it is.
  const code = /^(\p{Lu}{2,3}) ?\(/u.exec(text)?.[1];
  return (code === undefined ? undefined : TYPE_WORDS.get(normalHeading(code))) ?? lookUp(TYPE_WORDS, text)?.meaning ?? null;
}

/** Money that goes back to the customer, or that never came: of an unsigned list these rows raise what is owed. */
const GOES_BACK = /\b(refund(ed)?|reversal|reversed|returned|bounced|dishonou?red|charge ?back|nsf|rucklastschrift|ruckbuchung|ruckzahlung|erstattung|impaye|rejet|remboursement|devolucion|reembolso|insoluto|rimborso|storno incasso|terugbetaling|stornering)\b/;
/** What is let off: of an unsigned list these rows lower what is owed. */
const IS_LET_OFF = /\b(write ?offs?|bad debts?|allowance|discount|skonto|ausbuchung|abschreibung|forderungsverlust|escompte|remise|perte|descuento|incobrable|sconto|stralcio|afschrijving|afboeking|betalingskorting)\b/;

/** What a bank says of a payment that it took back or never made. */
const BOUNCED = /\b(bounced?|dishonou?red|unpaid|nsf|insufficient funds|refer to drawer|charge ?backs?|charged back|geplatzt|rucklastschrift|ruckgebucht|zuruckgebucht|nicht eingelost|impayee?s?|insolut[oa]|gestorneerd|teruggeboekt|impagad[oa])\b/;
/** What else keeps a payment from settling anything, for good or for now. */
const NOT_MADE = /\b(returned|failed|failure|refused|rejected|declined|reversed|stopped|not received|pending|scheduled|planned|processing|post ?dated|uncleared|not cleared|retoure|retourniert|zuruckgegeben|zuruckgewiesen|abgelehnt|fehlgeschlagen|ausstehend|geplant|in bearbeitung|rejete?e?|refusee?|retournee?|echoue|en attente|prevu|devuelt[oa]|rechazad[oa]|fallid[oa]|retrocedid[oa]|pendiente|respint[oa]|restituit[oa]|fallit[oa]|in attesa|geweigerd|mislukt|gepland|in behandeling)\b/;

/** True for the status of a payment that settles nothing; a void one is told by `statusMeaning`. */
export function isNotReceived(status: string): boolean {
  const normal = normalHeading(status);
  return BOUNCED.test(normal) || NOT_MADE.test(normal);
}

/** Which of a list's types lower what is owed where amounts carry no sign. In a list without payments a refund is what credited the invoice. */
export function creditTypes(texts: readonly string[]): readonly boolean[] {
  const meanings = texts.map(documentMeaning);
  const back = texts.map((text, at) => meanings[at] === 'payment' && GOES_BACK.test(normalHeading(text)));
  const anyPaid = meanings.some((meaning, at) => meaning === 'payment' && !back[at]);
  return meanings.map((meaning, at) => meaning === 'credit-note' || (meaning === 'payment' && !(back[at] && anyPaid)) || (meaning === 'journal' && IS_LET_OFF.test(normalHeading(texts[at]))));
}

/** What a status means, or null when its words are not known (the document then counts as open). */
export function statusMeaning(text: string): StatusMeaning | null {
  const found = lookUp(STATUS_WORDS, text);
  // An invoice whose payment bounced is open again.
  if (found === null) return BOUNCED.test(normalHeading(text)) ? 'open' : null;
  if ((found.meaning === 'paid' || found.meaning === 'part-paid') && isDenied(found.before)) return 'open';
  // "Pagata parzialmente": in another order than the lists have it.
  return found.meaning === 'paid' && PARTLY.test(normalHeading(text)) ? 'part-paid' : found.meaning;
}

const PARTLY = /\b(partial(ly)?|partly|in part|teilweise|zum teil|partiel(le)?(ment)?|en partie|parcial(mente)?|en parte|parzial(e|i|mente)|in parte|deels|gedeeltelijk|delvist?|osittain|czesciowo)\b/;

const DENIALS = new Set('not never nicht pas non no niet ej inte icke ikke ei nie nao jamais sin'.split(' '));
/** Words that may stand between the denial and what it denies. */
const BETWEEN = new Set('yet fully completely entirely be encore entierement ancora todavia completamente noch ganz vollstandig volledig geheel helt ainda'.split(' '));

/** "Not yet paid", "noch nicht bezahlt", "to be paid": the word is there and denied. */
function isDenied(before: readonly string[]): boolean {
  const last = before[before.length - 1] ?? '', earlier = before[before.length - 2] ?? '';
  return DENIALS.has(last) || (last === 'be' && earlier === 'to') || (BETWEEN.has(last) && DENIALS.has(earlier));
}

const TYPE_WORDS = wordsOf(TYPES);
const STATUS_WORDS = wordsOf(STATUSES);

function wordsOf<M extends string>(lists: Record<M, string>): ReadonlyMap<string, M> {
  const words = new Map<string, M>();
  for (const [meaning, list] of Object.entries(lists) as [M, string][]) for (const word of list.split('|')) if (!words.has(normalHeading(word))) words.set(normalHeading(word), meaning);
  return words;
}

/** The whole text, then its words without a number or a remark behind ("Overdue 12 days", "Paid (late)"), the longest first; with the words before. */
function lookUp<M>(words: ReadonlyMap<string, M>, text: string): { readonly meaning: M; readonly before: readonly string[] } | null {
  const normal = normalHeading(text);
  const exact = words.get(normal);
  if (exact !== undefined) return { meaning: exact, before: [] };
  const parts = normal.split(' ').slice(0, 8);
  for (let size = parts.length - 1; size >= 1; size -= 1) {
    for (let from = 0; from + size <= parts.length; from += 1) {
      const phrase = parts.slice(from, from + size).join(' ');
      const found = phrase.length > 2 ? words.get(phrase) : undefined;
      if (found !== undefined) return { meaning: found, before: parts.slice(0, from) };
    }
  }
  return null;
}

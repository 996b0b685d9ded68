/** The words of the Contact Log sheet in six languages, as data: its headings, kinds of contact and reminder stages. What they lead to is for the reader. */
import { DISPUTE_OUTCOMES, DISPUTE_REASONS } from '../receivables/contact-log';
import type { ContactKind, DisputeOutcome, DisputeReason } from '../receivables/contact-log';
import type { ReminderStage } from '../receivables/reminder-ladder';
import { normalHeading } from './headings';

/** The sheet's columns in the order in which we make them. */
export const CONTACT_COLUMNS = ['date', 'customerId', 'customer', 'currency', 'kind', 'stage', 'channel', 'invoices', 'amount', 'promisedFor', 'template', 'by', 'note', 'reason'] as const;
export type ContactColumn = (typeof CONTACT_COLUMNS)[number];

/** Phrases apart by "|", compared as headings are. */
type Words<Key extends string> = Readonly<Record<Key, string>>;

const HEADINGS: Words<ContactColumn> = {
  date: 'date|contact date|day|when|datum|tag|le|fecha|data|giorno',
  customerId: 'customer no|customer id|customer number|account no|client no|kundennummer|kunden nr|kundennr|debitor nr|no client|numero client|n client|numero de cliente|n cliente|no de cliente|no cliente|codice cliente|numero cliente|klantnummer|klantnr|debiteurnummer|debiteurnr',
  customer: 'customer|customer name|client|debtor|kunde|kundenname|debitor|nom du client|cliente|nombre del cliente|nome cliente|klant|klantnaam|debiteur',
  currency: 'currency|wahrung|devise|monnaie|moneda|divisa|valuta',
  kind: 'kind|type|kind of contact|art|art des kontakts|nature|type de contact|tipo|tipo de contacto|tipo di contatto|soort|soort contact',
  stage: 'stage|reminder stage|level|stufe|mahnstufe|niveau|niveau de relance|etape|nivel|etapa|nivel de aviso|livello|livello di sollecito|fase|aanmaningsniveau|trap',
  channel: 'channel|by what|kanal|weg|canal|voie|via|canale|kanaal',
  invoices: 'invoices|invoice|documents|invoice numbers|rechnungen|rechnung|belege|factures|facture|facturas|factura|fatture|fattura|facturen|factuur',
  amount: 'amount|sum|betrag|summe|montant|importe|importo|bedrag',
  promisedFor: 'promised for|promised date|promised on|promise date|zugesagt fur|zugesagt am|zugesagt zum|promis pour le|promis pour|prometido para|promesso per il|promesso per|toegezegd voor|toegezegd op',
  template: 'template version|template|version|vorlage|fassung der vorlage|version der vorlage|modele|version du modele|plantilla|version de la plantilla|modello|versione del modello|sjabloon|sjabloonversie',
  by: 'by|who|written by|von|durch|wer|par|por|da|door',
  note: 'note|notes|remark|comment|notiz|bemerkung|anmerkung|remarque|commentaire|nota|observacion|osservazione|opmerking|notitie',
  reason: 'reason or outcome|reason|outcome|grund oder ergebnis|grund|ergebnis|motif ou issue|motif|issue|motivo o resultado|motivo|resultado|motivo o esito|esito|reden of uitkomst|reden|uitkomst',
};

const KINDS: Words<ContactKind> = {
  letter: 'letter|reminder|mail|email|e mail|brief|mahnung|schreiben|lettre|relance|courrier|carta|aviso|recordatorio|lettera|sollecito|aanmaning|herinnering',
  call: 'call|phone|phone call|telephone|anruf|telefonat|telefon|appel|telephone call|llamada|chiamata|telefonata|gesprek|telefoontje|belletje',
  promise: 'promise|promised|promise to pay|zusage|zahlungszusage|versprechen|promesse|promesa|compromiso|promessa|toezegging|belofte',
  dispute: 'dispute|disputed|query|complaint|einwand|reklamation|strittig|bestritten|streitfall|litige|contestation|disputa|reclamacion|contestazione|reclamo|geschil|betwisting|klacht',
  resolved: 'resolved|dispute resolved|dispute settled|erledigt|geklart|einwand geklart|resolu|litige resolu|resuelto|resuelta|disputa resuelta|risolto|risolta|contestazione risolta|opgelost|geschil opgelost',
  plan: 'plan|payment plan|instalments|installments|ratenplan|ratenzahlung|zahlungsplan|plan de paiement|echeancier|plan de pago|plan de pagos|piano|piano di rientro|piano di pagamento|betalingsregeling|betalingsplan',
  note: 'note|notiz|vermerk|remarque|nota|notitie|opmerking|visit|other|besuch|sonstiges|autre|otro|altro|overig',
};

const STAGES: Words<ReminderStage> = {
  upcoming: 'upcoming|due soon|coming due|bald fallig|demnachst fallig|vorab|fallig in kurze|a echoir|echeance proche|bientot du|por vencer|proximo a vencer|proximo vencimiento|in scadenza|prossima scadenza|binnenkort verschuldigd|vervalt binnenkort|bijna vervallen',
  'due-today': 'due today|due now|heute fallig|du aujourd hui|echeance ce jour|echu ce jour|vence hoy|scade oggi|in scadenza oggi|vandaag verschuldigd|vervalt vandaag',
  'first-reminder': 'first reminder|reminder 1|1 st reminder|1|first|erste mahnung|1 mahnung|erste erinnerung|erste zahlungserinnerung|zahlungserinnerung|1 zahlungserinnerung|mahnstufe 1|premiere relance|1 re relance|premier rappel|relance 1|primer aviso|primer recordatorio|1 er aviso|primo sollecito|1 sollecito|eerste herinnering|eerste aanmaning|1 e herinnering|herinnering 1',
  'second-reminder': 'second reminder|reminder 2|2 nd reminder|2|second|zweite mahnung|2 mahnung|zweite erinnerung|zweite zahlungserinnerung|mahnstufe 2|deuxieme relance|seconde relance|2 e relance|2 eme relance|relance 2|deuxieme rappel|segundo aviso|segundo recordatorio|secondo sollecito|2 sollecito|tweede herinnering|tweede aanmaning|2 e herinnering|herinnering 2',
  'third-reminder': 'third reminder|reminder 3|3 rd reminder|3|third|dritte mahnung|3 mahnung|dritte erinnerung|dritte zahlungserinnerung|mahnstufe 3|troisieme relance|3 e relance|3 eme relance|relance 3|troisieme rappel|tercer aviso|tercer recordatorio|terzo sollecito|3 sollecito|derde herinnering|derde aanmaning|3 e herinnering|herinnering 3',
  'fourth-reminder': 'fourth reminder|reminder 4|4 th reminder|4|fourth|vierte mahnung|4 mahnung|vierte erinnerung|vierte zahlungserinnerung|mahnstufe 4|quatrieme relance|4 e relance|4 eme relance|relance 4|quatrieme rappel|cuarto aviso|cuarto recordatorio|quarto sollecito|4 sollecito|vierde herinnering|vierde aanmaning|4 e herinnering|herinnering 4',
  'final-demand': 'final demand|final reminder|final notice|last reminder|letzte mahnung|letzte zahlungsaufforderung|letzte aufforderung|mise en demeure|dernier avis|derniere relance|requerimiento final|ultimo requerimiento|ultimo aviso|requerimiento de pago|diffida|ultimo sollecito|messa in mora|diffida di pagamento|laatste aanmaning|laatste sommatie|ingebrekestelling|sommatie',
  'hand-over': 'hand over|handover|collection|collections|collection agency|lawyer|ubergabe|inkasso|ubergabe an inkasso|abgabe|remise au recouvrement|recouvrement|transmission au recouvrement|contentieux|cobro externo|traslado|traslado del expediente|traspaso a cobro|recobro|entrega a cobro|passaggio al recupero|recupero crediti|affidamento al recupero|affidamento a terzi|affidamento|overdracht|incasso|overdracht aan incasso',
  'thank-you': 'thank you|thanks|dank|danke|dankschreiben|danksagung|remerciement|remerciements|merci|agradecimiento|gracias|ringraziamento|grazie|bedankt|bedankje|dankbrief',
};

/** Reasons of disputes and their outcomes: the column is the same. */
const REASONS: Words<DisputeReason | DisputeOutcome> = {
  price: 'price|wrong price|price or discount|preis|preis oder rabatt|falscher preis|prix|prix ou remise|precio|precio o descuento|prezzo|prezzo o sconto|prijs|prijs of korting',
  quantity: 'quantity|short delivery|menge|fehlmenge|quantite|cantidad|quantita|hoeveelheid',
  quality: 'quality|damaged|quality or damage|mangel|qualitat|qualitat oder schaden|qualite|qualite ou dommage|calidad|calidad o danos|qualita o danni|kwaliteit|kwaliteit of schade',
  'not-delivered': 'not delivered|not received|nicht geliefert|non livre|no entregado|non consegnato|niet geleverd',
  'not-ordered': 'not ordered|nicht bestellt|non commande|no pedido|non ordinato|niet besteld',
  paperwork: 'paperwork|missing order number|po missing|formalities|formfehler|bestellnummer fehlt|formalites|formalidades|formalita|documentazione|formaliteiten',
  'already-paid': 'already paid|schon bezahlt|bereits bezahlt|deja paye|ya pagado|gia pagato|al betaald|reeds betaald',
  other: 'other|anderes|sonstiges|autre|otro|altro|overig|anders',
  justified: 'justified|customer was right|credit given|berechtigt|fonde|justificado|justificada|fondato|fondata|gegrond',
  'partly-justified': 'partly justified|justified in part|teilweise berechtigt|partiellement fonde|justificado en parte|justificada en parte|parzialmente fondato|fondata in parte|deels gegrond',
  'not-justified': 'not justified|rejected|invoice stands|nicht berechtigt|unberechtigt|non fonde|no justificado|no justificada|infondato|infondata|non fondato|ongegrond',
  withdrawn: 'withdrawn|zuruckgezogen|retire|retirado|retirada|ritirato|ritirata|ingetrokken',
};

function table<Key extends string>(words: Words<Key>, codes: readonly Key[]): ReadonlyMap<string, Key> {
  const found = new Map<string, Key>();
  for (const code of codes) for (const phrase of [code.replace(/-/g, ' '), ...words[code].split('|')]) if (!found.has(normalHeading(phrase))) found.set(normalHeading(phrase), code);
  return found;
}

const COLUMN_OF = table(HEADINGS, CONTACT_COLUMNS);
const KIND_OF = table(KINDS, Object.keys(KINDS) as ContactKind[]);
const REASON_OF = table(REASONS, [...DISPUTE_REASONS, ...DISPUTE_OUTCOMES]);
const STAGE_OF = table(STAGES, Object.keys(STAGES) as ReminderStage[]);

/** The column of a heading in any of the languages; null for a column of hers. */
export function contactColumn(heading: string): ContactColumn | null {
  return COLUMN_OF.get(normalHeading(heading)) ?? null;
}

/** The kind of contact that a word means; null where it means none. */
export function contactKind(text: string): ContactKind | null {
  return KIND_OF.get(normalHeading(text)) ?? null;
}

/** The reminder stage that a word or a number from 1 to 4 means; null where it means none. */
export function reminderStage(text: string): ReminderStage | null {
  return STAGE_OF.get(normalHeading(text)) ?? null;
}

/** The reason of a dispute or its outcome that a word means; null where it is a word of hers. */
export function disputeReason(text: string): DisputeReason | DisputeOutcome | null {
  return REASON_OF.get(normalHeading(text)) ?? null;
}

/** Our own name of the sheet, in each language in which we make one, a copy's number behind it. */
const SHEET_NAME = /^(contact log|kontaktprotokoll|contactlogboek|journal des contacts|registro de contactos|registro contatti)( ?\(\d+\))?$/i;

export function isContactLogName(sheet: string): boolean {
  return SHEET_NAME.test(sheet.trim());
}

/** Letters in Italian that a person chooses to write: for an occasion, and in reply to an excuse. */
import type { ChosenTexts } from '../letter-text';
import { DEAR, HOW_TO_PAY, REGARDS } from './phrases';

const REACH_US = `{{#if companyPhone}}ci chiami al numero {{companyPhone}}{{else}}risponda a questo messaggio{{/if}}`;

const ABOUT = `{{#if several}}{{invoiceCount}} fatture per{{else}}Fattura {{invoiceNumber}} di{{/if}} {{total}}`;
const THESE = `{{#if several}}le {{invoiceCount}} fatture elencate di seguito{{else}}la fattura {{invoiceNumber}}{{/if}}`;
/** After "su". */
const ON_THESE = `{{#if several}}sulle {{invoiceCount}} fatture elencate di seguito{{else}}sulla fattura {{invoiceNumber}}{{/if}}`;

const letter = (subject: string, ...paragraphs: string[]): { readonly subject: string; readonly body: string } => ({ subject, body: [DEAR, ...paragraphs, REGARDS].join('\n\n') });

export const chosenIt: ChosenTexts = {
  statement: letter('Estratto del Suo conto: {{total}} in data {{today}}',
    'Ecco l\'estratto del Suo conto in data {{today}}: restano da pagare {{total}}{{#if allPastDue}}, già scaduti per intero{{else}}{{#if remainsPastDue}}, di cui {{remainsPastDue}} già scaduti{{/if}}{{/if}}.', '{{invoiceTable}}',
    '{{#if credit}}\nSul Suo conto risulta inoltre un credito di {{credit}}, che non è detratto qui sopra.\n{{/if}}', HOW_TO_PAY, `Se le Sue registrazioni sono diverse, ${REACH_US}.`),
  'dispute-acknowledged': letter(`${ABOUT}: stiamo verificando`,
    `Grazie per averci comunicato la Sua contestazione ${ON_THESE}. La stiamo verificando e Le risponderemo entro il giorno {{answerBy}}.`, '{{invoiceTable}}',
    'Fino ad allora non riceverà solleciti in merito. Un documento di trasporto, una foto o altra documentazione ci aiuterà a risponderLe prima.'),
  'promise-confirmed': letter('Il Suo pagamento di {{#if promisedAmount}}{{promisedAmount}}{{else}}{{total}}{{/if}}{{#if promisedOn}} in data {{promisedOn}}{{/if}}: annotato',
    `Grazie per l'informazione. Abbiamo preso nota che pagherà {{#if promisedAmount}}{{promisedAmount}}{{else}}{{total}}{{/if}}{{#if promisedOn}} in data {{promisedOn}}{{/if}} ${ON_THESE}.`, '{{invoiceTable}}', HOW_TO_PAY,
    'Prima di allora non invieremo solleciti. Se qualcosa cambia, La preghiamo di avvisarci in anticipo.'),
  'promise-broken': letter(`${ABOUT}: pagamento annunciato non ricevuto`,
    `{{#if promisedOn}}Ci aveva annunciato un pagamento in data {{promisedOn}}.{{else}}Ci aveva annunciato un pagamento.{{/if}} Non l'abbiamo ricevuto, e restano da pagare {{total}} ${ON_THESE}.`, '{{invoiceTable}}',
    'La preghiamo di pagare entro il giorno {{answerBy}}, oppure di dirci che cosa è cambiato.', HOW_TO_PAY, 'Se è già in corso, ci indichi il giorno e la causale, così potremo rintracciarlo.'),
  'early-payment-offer': letter('Sconto ({{discountRate}}) su {{total}} per pagamento entro il giorno {{payBy}}',
    'Lei ci ha sempre pagato con puntualità, e desideriamo ringraziarLa con un\'offerta.',
    `Se paga ${THESE} entro il giorno {{payBy}}, detragga uno sconto pari a {{discountRate}}: con {{discountedTotal}} saranno saldati {{total}}.`, '{{invoiceTable}}', HOW_TO_PAY,
    'Se preferisce la scadenza abituale, non cambia nulla.'),
  'holiday-greeting': letter('Grazie per quest\'anno',
    'Alla fine dell\'anno desideriamo ringraziarLa per la collaborazione. Auguriamo a Lei e ai Suoi collaboratori buone feste e un felice anno nuovo.'),
  anniversary: letter('{{#if years}}{{years}} di collaborazione{{else}}Grazie per la collaborazione{{/if}}',
    '{{#if years}}Lei è nostro cliente da {{years}}.{{else}}Lei è nostro cliente da qualche tempo.{{/if}} La ringraziamo per la fiducia e guardiamo con piacere a ciò che verrà.'),
  'credit-hold': letter('Nuovi ordini in attesa del pagamento di {{#if remainsPastDue}}{{remainsPastDue}}{{else}}quanto dovuto{{/if}}',
    '{{#if remainsPastDue}}Sul Suo conto risultano scaduti {{remainsPastDue}}.{{else}}Il Suo conto supera il credito che possiamo concedere.{{/if}} Da oggi i nuovi ordini a credito restano in attesa fino al saldo.', '{{invoiceTable}}', HOW_TO_PAY,
    `Gli ordini pagati in anticipo vengono consegnati come di consueto. Se Le serve una consegna prima, ${REACH_US}.`),
  'limit-changed': letter('Il Suo limite di credito: {{newLimit}}',
    'In data {{today}} il Suo limite di credito presso di noi diventa {{newLimit}}{{#if oldLimit}}; prima era {{oldLimit}}{{/if}}.',
    `È quanto può restare aperto sul Suo conto nello stesso momento; i termini di pagamento non cambiano. Se prevede di aver bisogno di un limite più alto, ${REACH_US}.`),
  'bank-details-caution': letter('Da verificare prima di pagare su nuove coordinate bancarie',
    'Alcuni truffatori inviano fatture e messaggi con coordinate bancarie false. Se Le comunicano che le nostre sono cambiate, non paghi prima di averci chiamato a un numero che già conosce, non a quello indicato nel messaggio.',
    'Non comunichiamo mai un cambio di coordinate solo per posta elettronica.'),
  'reference-request': letter('Referenze commerciali per il Suo conto',
    'Per poterLa rifornire a credito Le chiediamo due referenze: fornitori che La servono a credito da almeno un anno, con una persona che possiamo contattare.',
    'La preghiamo di inviarcele entro il giorno {{answerBy}}. Tratteremo le risposte con riservatezza.'),
  'reply-never-received': letter(`${ABOUT}: copia per Lei`, `Grazie per averci segnalato di non aver ricevuto ${THESE}. {{#if several}}Alleghiamo le copie{{else}}Alleghiamo una copia{{/if}}.`, '{{invoiceTable}}',
    'La preghiamo di dirci entro il giorno {{answerBy}} quando possiamo attendere il pagamento e a quale indirizzo inviare le prossime fatture.', HOW_TO_PAY),
  'reply-needs-approval': letter(`${ABOUT}: che cosa serve per l'approvazione`, `Grazie per averci segnalato che per {{#if several}}le fatture elencate di seguito{{else}}la fattura {{invoiceNumber}}{{/if}} manca un numero d'ordine o un'approvazione.`, '{{invoiceTable}}',
    'La preghiamo di inviarci il numero, o di dirci chi approva e che cosa manca, entro il giorno {{answerBy}}. Integreremo i documenti il giorno stesso.'),
  'reply-next-payment-run': letter(`${ABOUT}: la Sua prossima tornata di pagamenti`, `Grazie per averci indicato che la prossima tornata di pagamenti comprenderà ${THESE}.`, '{{invoiceTable}}',
    'In quale giorno avverrà, ed è tutto approvato? La preghiamo di dircelo entro il giorno {{answerBy}}; prima di quel giorno non invieremo solleciti.', HOW_TO_PAY),
  'reply-already-paid': letter(`${ABOUT}: stiamo cercando il Suo pagamento`, `Grazie per averci segnalato di aver pagato. Non abbiamo trovato il pagamento, e {{total}} ${ON_THESE} risultano ancora aperti.`, '{{invoiceTable}}',
    'Potrebbe inviarci entro il giorno {{answerBy}} data, importo e causale, o una conferma della Sua banca? Faremo verificare dalla nostra.', 'La preghiamo di controllare anche il conto sul quale ha pagato.', HOW_TO_PAY),
  'reply-disputes-it': letter(`${ABOUT}: che cosa contesta`, `Grazie per averci comunicato la Sua contestazione ${ON_THESE}.`, '{{invoiceTable}}',
    'La preghiamo di indicarci entro il giorno {{answerBy}} quali voci e importi e per quale motivo. Non solleciteremo quella parte fino al chiarimento; il resto rimane pagabile come concordato.', HOW_TO_PAY),
  'reply-short-of-cash': letter(`${ABOUT}: come potrebbe pagare`, `Grazie per averci parlato apertamente della Sua situazione. Restano da pagare {{total}} ${ON_THESE}.`, '{{invoiceTable}}',
    'Una parte ora e il resto a rate aiuta entrambi. La preghiamo di dirci entro il giorno {{answerBy}} quanto può pagare ora e quanto ogni mese; Le invieremo un piano da confermare.', HOW_TO_PAY),
  'reply-decision-maker-away': letter(`${ABOUT}: chi può approvare`, 'Grazie per averci segnalato che la persona che decide è assente.', '{{invoiceTable}}',
    'Chi la sostituisce, o in quale giorno rientra? La preghiamo di dircelo entro il giorno {{answerBy}}.', HOW_TO_PAY),
  'reply-own-customer-unpaid': letter(`${ABOUT}: pagamento come concordato`, 'Grazie per averci spiegato che il Suo cliente non ha ancora pagato. Comprendiamo che sia difficile.', 'Il nostro accordo con Lei non dipende da questo: {{total}} restano da pagare.', '{{invoiceTable}}',
    'La preghiamo di dirci entro il giorno {{answerBy}} quanto può pagare ora; concorderemo il resto con Lei.', HOW_TO_PAY),
  'reply-new-bank-details': letter('Sulle coordinate bancarie che ha ricevuto', 'Grazie per averci chiesto prima di pagare. Non paghi sulle nuove coordinate che ha ricevuto.',
    'Ci chiami a un numero che già conosce, non a quello indicato nel messaggio: confronteremo i dati con Lei. Ci inoltri anche il messaggio; potrebbe essere un tentativo di truffa.'),
  'reply-cheque-in-post': letter(`${ABOUT}: il Suo assegno`, 'Grazie per averci segnalato che il Suo assegno è stato spedito.', '{{invoiceTable}}',
    'La preghiamo di indicarci numero, importo e giorno di spedizione. Se in data {{answerBy}} non sarà arrivato, Le chiederemo di bloccarlo e di pagare con bonifico.', HOW_TO_PAY),
  'reply-insolvent': letter('Il Suo conto presso di noi: {{total}}', 'Grazie per averci informato della procedura concorsuale. Non invieremo altri solleciti.',
    '{{invoiceTable}}', 'La preghiamo di indicarci nome e indirizzo del curatore e il numero della procedura, per insinuare il nostro credito di {{total}}.'),
  'reply-pays-at-60': letter(`${ABOUT}: i termini concordati`, 'Grazie per averci spiegato che di solito paga a 60 giorni. {{#if several}}La più vecchia delle fatture elencate di seguito{{else}}La fattura {{invoiceNumber}}{{/if}} scadeva, come concordato, in data {{dueDate}}.', '{{invoiceTable}}',
    'La preghiamo di pagare entro il giorno {{answerBy}}. Se per i prossimi ordini Le servono altri termini, ce ne parli.', HOW_TO_PAY),
};

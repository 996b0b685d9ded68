/** The nine letters of the ladder in Italian, con il Lei: disponibile prima della scadenza, cordiale fino al terzo sollecito, ferma al quarto, formale nella messa in mora. */
import type { LadderTexts } from '../letter-text';
import { DEAR, HOW_TO_PAY, REGARDS } from './phrases';

// Before a date there is no article: "il 8 ottobre" would be wrong, and which article is right depends on the day.
/** Where it is about law, nobody is greeted as in everyday mail. */
const FORMAL = `{{#if person}}Gentile {{customerName}},{{else}}Spettabile {{customerName}},{{/if}}`;

const CREDIT = `{{#if credit}}
Sul Suo conto risulta inoltre un credito di {{credit}}, che non è detratto qui sopra.
{{/if}}`;

const FORMAL_CLOSE = `{{#if signature}}
Distinti saluti
{{signature}}
{{address}}
{{registration}}
{{/if}}`;

const DISPUTE = `Se contesta {{#if several}}una delle fatture{{else}}la fattura{{/if}}, La preghiamo di indicarci quale parte e per quale motivo: la verificheremo e nel frattempo non solleciteremo quella parte.`;

const CHARGES = `{{#if charges}}
Con {{charges}} di {{#if statutory}}interessi di mora e spese di legge{{else}}interessi e spese concordati{{/if}}, il totale ammonta a {{grandTotal}}.
{{/if}}`;

export const ladderIt: LadderTexts = {
  upcoming: {
    subject: `{{#if several}}{{invoiceCount}} fatture per {{total}}: prima scadenza {{dueDay}}{{else}}Fattura {{invoiceNumber}} di {{total}}: scadenza {{dueDay}}{{/if}}`,
    body: `${DEAR}

{{#if several}}
Le ricordiamo che {{invoiceCount}} fatture per un totale di {{total}} sono in scadenza, la prima in data {{dueDate}}.
{{else}}
Le ricordiamo che la fattura {{invoiceNumber}} di {{total}} scade in data {{dueDate}}.
{{/if}}

{{invoiceTable}}

${CREDIT}

{{#if several}}Le ha ricevute tutte{{else}}L'ha ricevuta{{/if}}, e per il pagamento Le serve una copia, un numero d'ordine o un'approvazione? Basta una breve risposta e provvederemo.

${HOW_TO_PAY}

Se il pagamento è già in corso, non occorre fare altro.

${REGARDS}`,
  },
  'due-today': {
    subject: `{{#if several}}{{invoiceCount}} fatture per {{total}}: in scadenza oggi{{else}}Fattura {{invoiceNumber}} di {{total}}: in scadenza oggi{{/if}}`,
    body: `${DEAR}

{{#if several}}
Oggi, {{dueDate}}, scadono {{invoiceCount}} fatture per un totale di {{total}}.
{{else}}
Oggi, {{dueDate}}, scade la fattura {{invoiceNumber}} di {{total}}.
{{/if}}

{{invoiceTable}}

${CREDIT}

${HOW_TO_PAY}

Se Le serve ancora una copia, un numero d'ordine o un'approvazione, {{#if companyPhone}}ci chiami al numero {{companyPhone}}{{else}}risponda a questo messaggio{{/if}}. Se ha già pagato, non tenga conto di questo avviso; grazie.

${REGARDS}`,
  },
  'first-reminder': {
    subject: `{{#if several}}{{invoiceCount}} fatture per {{total}}: scadute, la prima in data {{dueDay}}{{else}}Fattura {{invoiceNumber}} di {{total}}: scaduta in data {{dueDay}}{{/if}}`,
    body: `${DEAR}

{{#if several}}
Dalle nostre registrazioni risultano ancora da pagare {{total}} su {{invoiceCount}} fatture scadute, la più vecchia da {{daysPastDue}}. Si tratta probabilmente di una semplice dimenticanza.
{{else}}
Dalle nostre registrazioni risultano ancora da pagare {{total}} sulla fattura {{invoiceNumber}}, scaduta in data {{dueDate}}, ossia da {{daysPastDue}}. Si tratta probabilmente di una semplice dimenticanza.
{{/if}}

{{invoiceTable}}

${CREDIT}

Potrebbe farci sapere entro il giorno {{answerBy}} quando possiamo attendere il Suo pagamento?

${HOW_TO_PAY}

Per qualsiasi chiarimento {{#if companyPhone}}ci chiami al numero {{companyPhone}}{{else}}risponda a questo messaggio{{/if}}. Se ha pagato negli ultimi giorni, non tenga conto di questo sollecito; grazie.

${REGARDS}`,
  },
  'second-reminder': {
    subject: `{{#if several}}{{invoiceCount}} fatture per {{total}}: ancora da pagare, la prima scaduta in data {{dueDay}}{{else}}Fattura {{invoiceNumber}} di {{total}}: ancora da pagare, scaduta in data {{dueDay}}{{/if}}`,
    body: `${DEAR}

{{#if several}}
Risultano ancora da pagare {{total}} sulle {{invoiceCount}} fatture elencate di seguito, la più vecchia scaduta da {{daysPastDue}}.
{{else}}
Risultano ancora da pagare {{total}} sulla fattura {{invoiceNumber}}, scaduta in data {{dueDate}}, ossia da {{daysPastDue}}.
{{/if}}
{{#if lastLetterOn}}
La nostra ultima comunicazione in merito è in data {{lastLetterOn}}.
{{/if}}

{{invoiceTable}}

${CREDIT}

La preghiamo di pagare entro il giorno {{answerBy}}, oppure di dirci che cosa lo impedisce.

${HOW_TO_PAY}

${DISPUTE} {{#if companyPhone}}Può chiamarci al numero {{companyPhone}}.{{/if}}

Se ha pagato negli ultimi giorni, non tenga conto di questo sollecito; grazie.

${REGARDS}`,
  },
  'third-reminder': {
    subject: `{{#if several}}{{invoiceCount}} fatture per {{total}}: insolute, la prima scaduta in data {{dueDay}}{{else}}Fattura {{invoiceNumber}} di {{total}}: insoluta, scaduta in data {{dueDay}}{{/if}}`,
    body: `${DEAR}

{{#if several}}
{{#if lastLetterOn}}Nonostante la nostra comunicazione in data {{lastLetterOn}}, restano{{else}}Restano{{/if}} insoluti {{total}} su {{invoiceCount}} fatture, la più vecchia scaduta da {{daysPastDue}}.
{{else}}
{{#if lastLetterOn}}Nonostante la nostra comunicazione in data {{lastLetterOn}}, restano{{else}}Restano{{/if}} insoluti {{total}} sulla fattura {{invoiceNumber}}, scaduta in data {{dueDate}}, ossia da {{daysPastDue}}.
{{/if}}

{{invoiceTable}}

${CREDIT}

${CHARGES}

La preghiamo di pagare {{grandTotal}} entro il giorno {{answerBy}}. {{#if planOffered}}Se non può pagare tutto in una volta, ce lo dica: concorderemo delle rate.{{/if}} {{#if supplyHeld}}In mancanza di un pagamento o di un accordo potremo sospendere le prossime forniture.{{/if}}

${HOW_TO_PAY}

Se contesta una parte dell'importo, ci indichi quale e perché. Se ha pagato negli ultimi giorni, non tenga conto di questo sollecito.

${REGARDS}`,
  },
  'fourth-reminder': {
    subject: `{{#if several}}{{invoiceCount}} fatture per {{total}}: pagamento entro il giorno {{deadlineDay}}{{else}}Fattura {{invoiceNumber}} di {{total}}: pagamento entro il giorno {{deadlineDay}}{{/if}}`,
    body: `${DEAR}

{{#if several}}
Sono insoluti {{total}} su {{invoiceCount}} fatture, la più vecchia scaduta da {{daysPastDue}}.
{{else}}
Sono insoluti {{total}} sulla fattura {{invoiceNumber}}, scaduta in data {{dueDate}}, ossia da {{daysPastDue}}.
{{/if}}
{{#if lastLetterOn}}
La nostra comunicazione in data {{lastLetterOn}} è rimasta senza esito.
{{/if}}

{{invoiceTable}}

${CREDIT}

${CHARGES}

{{#if supplyHeld}}
Da oggi sospendiamo le prossime forniture fino al saldo del Suo conto.
{{/if}}
{{#if seniorName}}
{{seniorName}} riceve copia di questa lettera.
{{/if}}

La preghiamo di pagare {{grandTotal}} entro il giorno {{deadline}}. {{#if planOffered}}Se può pagare solo a rate, ce le proponga entro tale termine.{{/if}}

${HOW_TO_PAY}

Se contesta una parte dell'importo, ci indichi entro lo stesso termine quale e per quale motivo. {{#if companyPhone}}Può chiamarci al numero {{companyPhone}}.{{/if}}

${REGARDS}`,
  },
  'final-demand': {
    subject: `Messa in mora: {{grandTotal}}, pagamento entro il giorno {{deadlineDay}}`,
    body: `${FORMAL}

{{#if legalName}}{{legalName}} vanta{{else}}Vantiamo{{/if}} nei confronti di {{customerName}} un credito di {{total}} per prestazioni eseguite, {{#if several}}come da {{invoiceCount}} fatture elencate di seguito, la più vecchia{{else}}come da fattura indicata di seguito,{{/if}} scaduta in data {{dueDate}}. {{#if lastLetterOn}}La nostra ultima comunicazione è in data {{lastLetterOn}}.{{/if}}

{{invoiceTable}}

${CREDIT}

{{#if charges}}
{{#if statutory}}Interessi di mora e spese previsti dalla legge{{else}}Interessi e spese concordati{{/if}} fino al giorno {{today}}{{#if interestRate}}, tasso annuo {{interestRate}} sul saldo giornaliero{{/if}}:
{{#each invoices}}
{{#if charges}}
{{number}}: {{charges}}
{{/if}}
{{/each}}
Insieme {{charges}}.
{{/if}}

La invitiamo formalmente a pagare {{grandTotal}} entro il giorno {{deadline}}.

${HOW_TO_PAY}

Se entro tale termine non avremo ricevuto né pagamento né risposta, {{#if toCourt}}agiremo in giudizio{{/if}}{{#if toLawyer}}affideremo la pratica a {{#if agencyName}}{{agencyName}}{{else}}un avvocato{{/if}}{{/if}}{{#if toAgency}}affideremo la pratica a {{#if agencyName}}{{agencyName}}{{else}}una società di recupero crediti{{/if}}{{/if}}.

{{#if person}}Entro tale termine ci dica cosa contesta e perché, o se desidera farsi consigliare.{{else}}Se contesta una parte dell'importo, ci indichi entro lo stesso termine quale e perché.{{/if}}{{#if informationSheet}} Alleghiamo scheda informativa e modulo di risposta.{{/if}}

${FORMAL_CLOSE}`,
  },
  'hand-over': {
    subject: `{{#if several}}{{invoiceCount}} fatture per {{total}}{{else}}Fattura {{invoiceNumber}} di {{total}}{{/if}}: {{#if toCourt}}azione in giudizio{{else}}passaggio della pratica{{/if}}`,
    body: `${FORMAL}

Il termine della nostra messa in mora{{#if lastLetterOn}} in data {{lastLetterOn}}{{/if}} è trascorso e restano insoluti {{total}} {{#if several}}sulle {{invoiceCount}} fatture elencate di seguito, la più vecchia{{else}}sulla fattura indicata di seguito,{{/if}} scaduta in data {{dueDate}}.

{{invoiceTable}}

${CREDIT}

${CHARGES}

{{#if toCourt}}
Come annunciato, agiamo in giudizio.
{{else}}
Come annunciato, oggi abbiamo affidato la pratica a {{#if agencyName}}{{agencyName}}{{else}}{{#if toLawyer}}un avvocato{{else}}una società di recupero crediti{{/if}}{{/if}}, con copia delle fatture e delle nostre lettere. Riceverà loro notizie; per domande su {{#if several}}queste fatture{{else}}questa fattura{{/if}} La preghiamo di rivolgersi a loro.
{{/if}}

Un pagamento a noi viene comunque considerato{{#if paymentDetails}}:
{{paymentDetails}}
{{else}}.
{{/if}}

${FORMAL_CLOSE}`,
  },
  'thank-you': {
    subject: `Grazie per il pagamento di {{paidAmount}}{{#unless several}}, fattura {{invoiceNumber}}{{/unless}}`,
    body: `${DEAR}

Grazie per il Suo pagamento: {{#if paidOn}}in data {{paidOn}} {{/if}}abbiamo ricevuto {{paidAmount}} per {{#if several}}{{invoiceCount}} fatture, ora saldate{{else}}la fattura {{invoiceNumber}}, ora saldata{{/if}}.

{{#if remains}}
Sul Suo conto restano da pagare {{remains}}{{#if allPastDue}}, già scaduti per intero{{else}}{{#if remainsPastDue}}, di cui {{remainsPastDue}} già scaduti{{/if}}{{/if}}.
{{else}}
Sul Suo conto non resta altro da pagare.
{{/if}}

La ringraziamo per la fiducia.

${REGARDS}`,
  },
};

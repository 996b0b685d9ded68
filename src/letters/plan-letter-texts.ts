/** The letters of a payment plan in six languages: proposal, confirmation, missed instalment, completed. Texts with fields; `plan-letter.ts` fills them. */
import type { LetterText } from './templates/letter-text';

export const PLAN_LETTERS = ['plan-proposal', 'plan-confirmation', 'plan-missed', 'plan-completed'] as const;
export type PlanLetterKind = (typeof PLAN_LETTERS)[number];

/** Headings of the schedule in a letter. */
export interface ScheduleWords {
  readonly number: string;
  readonly dueOn: string;
  readonly amount: string;
  readonly left: string;
  readonly total: string;
}

interface PlanLanguage {
  readonly words: ScheduleWords;
  readonly letters: Readonly<Record<PlanLetterKind, LetterText>>;
}

type Given = readonly [subject: string, ...paragraphs: string[]];

function language(dear: string, regards: string, howToPay: string, words: ScheduleWords, given: Readonly<Record<PlanLetterKind, Given>>): PlanLanguage {
  const pay = `{{#if paymentDetails}}\n${howToPay}\n{{paymentDetails}}\n{{/if}}`;
  const close = `{{#if signature}}\n${regards}\n{{signature}}\n{{/if}}`;
  const letter = ([subject, ...paragraphs]: Given): LetterText => ({ subject, body: [dear, ...paragraphs.map((one) => (one === 'PAY' ? pay : one)), close].join('\n\n') });
  return {
    words,
    letters: { 'plan-proposal': letter(given['plan-proposal']), 'plan-confirmation': letter(given['plan-confirmation']), 'plan-missed': letter(given['plan-missed']), 'plan-completed': letter(given['plan-completed']) },
  };
}

/** By ISO 639-1 code; English stands in for any other. */
export const PLAN_LANGUAGES: ReadonlyMap<string, PlanLanguage> = new Map([
  ['en', language('Dear {{#if contactName}}{{contactName}}{{else}}{{customerName}}{{/if}},', 'Kind regards,', 'How to pay:',
    { number: 'No.', dueOn: 'Due', amount: 'Amount, {currency}', left: 'Left after', total: 'Total' }, {
      'plan-proposal': ['Payment plan for {{debt}}: our proposal', 'Your account shows {{debt}} open. We propose that you pay it in {{count}}, the last on {{lastOn}}:', '{{schedule}}',
        '{{#if interest}}\nThis includes interest of {{interest}}.\n{{/if}}', '{{#if fee}}\nThe first payment includes a fee of {{fee}}.\n{{/if}}',
        'If you agree, please confirm by {{answerBy}}. While the instalments arrive on time, you will get no reminders about these invoices.'],
      'plan-confirmation': ['Payment plan of {{agreedOn}} for {{debt}}: confirmed', 'Thank you. We have noted what we agreed on {{agreedOn}}: you pay {{total}} in {{count}}.', '{{schedule}}', '{{#if interest}}\nThis includes interest of {{interest}}.\n{{/if}}', '{{#if fee}}\nThe first payment includes a fee of {{fee}}.\n{{/if}}', 'PAY',
        'While the instalments arrive on time, you will get no reminders about these invoices. If a payment may be late, please {{#if companyPhone}}call us on {{companyPhone}}{{else}}reply to this message{{/if}} before it is due.'],
      'plan-missed': ['Payment plan of {{agreedOn}}: {{missed}} due on {{missedOn}}', 'Under our payment plan of {{agreedOn}}, {{missed}} has been due since {{missedOn}} and has not reached us.', '{{schedule}}', 'Please pay it by {{answerBy}}, so that the plan can go on.', 'PAY',
        'If you cannot, please {{#if companyPhone}}call us on {{companyPhone}}{{else}}reply to this message{{/if}}. If you have paid in the last few days, please disregard this.'],
      'plan-completed': ['Payment plan of {{agreedOn}}: paid in full, thank you', 'With your last payment the payment plan of {{agreedOn}} over {{debt}} is paid in full. Thank you for keeping to it.'],
    })],
  ['de', language('{{#if contactName}}Guten Tag {{contactName}},{{else}}Sehr geehrte Damen und Herren,{{/if}}', 'Mit freundlichen Grüßen', 'Unsere Bankverbindung:',
    { number: 'Nr.', dueOn: 'Fällig am', amount: 'Betrag, {currency}', left: 'Rest danach', total: 'Summe' }, {
      'plan-proposal': ['Ratenzahlung für {{debt}}: unser Vorschlag', 'auf Ihrem Konto sind {{debt}} offen. Wir schlagen vor, dass Sie den Betrag in {{count}} zahlen, die letzte am {{lastOn}}:', '{{schedule}}',
        '{{#if interest}}\nDarin sind Zinsen von {{interest}} enthalten.\n{{/if}}', '{{#if fee}}\nDie erste Zahlung enthält eine Gebühr von {{fee}}.\n{{/if}}',
        'Wenn Sie einverstanden sind, bestätigen Sie dies bitte bis {{answerBy}}. Solange die Raten pünktlich eingehen, erhalten Sie zu diesen Rechnungen keine Erinnerungen.'],
      'plan-confirmation': ['Ratenzahlung vom {{agreedOn}} für {{debt}}: Bestätigung', 'vielen Dank. Wir haben unsere Vereinbarung vom {{agreedOn}} vorgemerkt: Sie zahlen {{total}} in {{count}}.', '{{schedule}}', '{{#if interest}}\nDarin sind Zinsen von {{interest}} enthalten.\n{{/if}}', '{{#if fee}}\nDie erste Zahlung enthält eine Gebühr von {{fee}}.\n{{/if}}', 'PAY',
        'Solange die Raten pünktlich eingehen, erhalten Sie zu diesen Rechnungen keine Erinnerungen. Falls sich eine Zahlung verzögert, {{#if companyPhone}}erreichen Sie uns vorab unter {{companyPhone}}{{else}}antworten Sie bitte vorab auf diese Nachricht{{/if}}.'],
      'plan-missed': ['Ratenzahlung vom {{agreedOn}}: {{missed}}, fällig am {{missedOn}}', 'nach unserer Ratenvereinbarung vom {{agreedOn}} sind {{missed}} seit dem {{missedOn}} fällig und nicht bei uns eingegangen.', '{{schedule}}', 'Bitte zahlen Sie bis {{answerBy}}, damit die Vereinbarung weiter gelten kann.', 'PAY',
        'Ist Ihnen das nicht möglich, {{#if companyPhone}}erreichen Sie uns unter {{companyPhone}}{{else}}antworten Sie bitte auf diese Nachricht{{/if}}. Haben Sie in den letzten Tagen gezahlt, ist diese Nachricht gegenstandslos.'],
      'plan-completed': ['Ratenzahlung vom {{agreedOn}}: vollständig bezahlt, vielen Dank', 'mit Ihrer letzten Zahlung ist die Ratenvereinbarung vom {{agreedOn}} über {{debt}} vollständig erfüllt. Vielen Dank, dass Sie sich daran gehalten haben.'],
    })],
  ['fr', language('{{#if contactName}}Bonjour {{contactName}},{{else}}Madame, Monsieur,{{/if}}', 'Cordialement,', 'Nos coordonnées de paiement :',
    { number: 'N°', dueOn: 'Échéance', amount: 'Montant, {currency}', left: 'Reste après', total: 'Total' }, {
      'plan-proposal': ['Échéancier pour {{debt}} : notre proposition', 'Votre compte présente un solde de {{debt}}. Nous vous proposons de le régler en {{count}}, la dernière le {{lastOn}} :', '{{schedule}}',
        '{{#if interest}}\nCe total comprend {{interest}} d\'intérêts.\n{{/if}}', '{{#if fee}}\nLe premier versement comprend des frais de {{fee}}.\n{{/if}}',
        'Si vous êtes d\'accord, merci de le confirmer au plus tard le {{answerBy}}. Tant que les versements arrivent à temps, vous ne recevrez aucune relance pour ces factures.'],
      'plan-confirmation': ['Échéancier du {{agreedOn}} pour {{debt}} : confirmation', 'Merci. Nous avons bien noté notre accord du {{agreedOn}} : vous réglez {{total}} en {{count}}.', '{{schedule}}', '{{#if interest}}\nCe total comprend {{interest}} d\'intérêts.\n{{/if}}', '{{#if fee}}\nLe premier versement comprend des frais de {{fee}}.\n{{/if}}', 'PAY',
        'Tant que les versements arrivent à temps, vous ne recevrez aucune relance pour ces factures. En cas de retard prévisible, {{#if companyPhone}}appelez-nous avant l\'échéance au {{companyPhone}}{{else}}répondez à ce message avant l\'échéance{{/if}}.'],
      'plan-missed': ['Échéancier du {{agreedOn}} : {{missed}} dus le {{missedOn}}', 'Selon notre échéancier du {{agreedOn}}, {{missed}} sont dus depuis le {{missedOn}} et ne nous sont pas parvenus.', '{{schedule}}', 'Merci de les régler au plus tard le {{answerBy}}, afin que l\'échéancier puisse se poursuivre.', 'PAY',
        'Si cela n\'est pas possible, {{#if companyPhone}}appelez-nous au {{companyPhone}}{{else}}répondez à ce message{{/if}}. Si vous avez payé ces derniers jours, veuillez ne pas tenir compte de ce message.'],
      'plan-completed': ['Échéancier du {{agreedOn}} : entièrement réglé, merci', 'Avec votre dernier versement, l\'échéancier du {{agreedOn}} portant sur {{debt}} est entièrement réglé. Merci de l\'avoir respecté.'],
    })],
  ['es', language('{{#if contactName}}Buenos días, {{contactName}}:{{else}}Estimados señores:{{/if}}', 'Un cordial saludo,', 'Datos para el pago:',
    { number: 'N.º', dueOn: 'Vence', amount: 'Importe, {currency}', left: 'Resto después', total: 'Total' }, {
      'plan-proposal': ['Plan de pagos para {{debt}}: nuestra propuesta', 'Su cuenta presenta un saldo pendiente de {{debt}}. Le proponemos pagarlo en {{count}}, el último el {{lastOn}}:', '{{schedule}}',
        '{{#if interest}}\nEl total incluye {{interest}} de intereses.\n{{/if}}', '{{#if fee}}\nEl primer pago incluye una comisión de {{fee}}.\n{{/if}}',
        'Si está de acuerdo, le rogamos que lo confirme antes del {{answerBy}}. Mientras los pagos lleguen a tiempo, no recibirá recordatorios sobre estas facturas.'],
      'plan-confirmation': ['Plan de pagos del {{agreedOn}} para {{debt}}: confirmación', 'Gracias. Hemos anotado lo acordado el {{agreedOn}}: usted paga {{total}} en {{count}}.', '{{schedule}}', '{{#if interest}}\nEl total incluye {{interest}} de intereses.\n{{/if}}', '{{#if fee}}\nEl primer pago incluye una comisión de {{fee}}.\n{{/if}}', 'PAY',
        'Mientras los pagos lleguen a tiempo, no recibirá recordatorios sobre estas facturas. Si prevé un retraso, {{#if companyPhone}}llámenos antes al {{companyPhone}}{{else}}responda antes a este mensaje{{/if}}.'],
      'plan-missed': ['Plan de pagos del {{agreedOn}}: {{missed}} con vencimiento el {{missedOn}}', 'Según nuestro plan de pagos del {{agreedOn}}, {{missed}} vencieron el {{missedOn}} y no los hemos recibido.', '{{schedule}}', 'Le rogamos que los pague antes del {{answerBy}}, para que el plan pueda continuar.', 'PAY',
        'Si no le es posible, {{#if companyPhone}}llámenos al {{companyPhone}}{{else}}responda a este mensaje{{/if}}. Si ha pagado en los últimos días, no tenga en cuenta este mensaje.'],
      'plan-completed': ['Plan de pagos del {{agreedOn}}: pagado por completo, gracias', 'Con su último pago, el plan de pagos del {{agreedOn}} por {{debt}} queda pagado por completo. Gracias por cumplirlo.'],
    })],
  ['nl', language('{{#if contactName}}Beste {{contactName}},{{else}}Geachte heer, mevrouw,{{/if}}', 'Met vriendelijke groet,', 'Onze betaalgegevens:',
    { number: 'Nr.', dueOn: 'Vervalt op', amount: 'Bedrag, {currency}', left: 'Rest daarna', total: 'Totaal' }, {
      'plan-proposal': ['Betalingsregeling voor {{debt}}: ons voorstel', 'Op uw rekening staat {{debt}} open. Wij stellen voor dat u dit betaalt in {{count}}, de laatste op {{lastOn}}:', '{{schedule}}',
        '{{#if interest}}\nDaarin is {{interest}} rente begrepen.\n{{/if}}', '{{#if fee}}\nDe eerste betaling bevat een vergoeding van {{fee}}.\n{{/if}}',
        'Gaat u akkoord, bevestig dit dan uiterlijk op {{answerBy}}. Zolang de termijnen op tijd binnenkomen, krijgt u over deze facturen geen herinneringen.'],
      'plan-confirmation': ['Betalingsregeling van {{agreedOn}} voor {{debt}}: bevestiging', 'Dank u. Wij hebben onze afspraak van {{agreedOn}} genoteerd: u betaalt {{total}} in {{count}}.', '{{schedule}}', '{{#if interest}}\nDaarin is {{interest}} rente begrepen.\n{{/if}}', '{{#if fee}}\nDe eerste betaling bevat een vergoeding van {{fee}}.\n{{/if}}', 'PAY',
        'Zolang de termijnen op tijd binnenkomen, krijgt u over deze facturen geen herinneringen. Wordt een betaling later, {{#if companyPhone}}bel ons dan vooraf op {{companyPhone}}{{else}}beantwoord dan vooraf dit bericht{{/if}}.'],
      'plan-missed': ['Betalingsregeling van {{agreedOn}}: {{missed}}, vervallen op {{missedOn}}', 'Volgens onze betalingsregeling van {{agreedOn}} is {{missed}} sinds {{missedOn}} verschuldigd en nog niet ontvangen.', '{{schedule}}', 'Betaal dit alstublieft uiterlijk op {{answerBy}}, zodat de regeling kan doorlopen.', 'PAY',
        'Lukt dat niet, {{#if companyPhone}}bel ons dan op {{companyPhone}}{{else}}beantwoord dan dit bericht{{/if}}. Hebt u de afgelopen dagen betaald, dan kunt u dit bericht als niet verzonden beschouwen.'],
      'plan-completed': ['Betalingsregeling van {{agreedOn}}: volledig betaald, dank u', 'Met uw laatste betaling is de betalingsregeling van {{agreedOn}} voor {{debt}} volledig betaald. Dank u dat u zich eraan hebt gehouden.'],
    })],
  ['it', language('{{#if contactName}}Gentile {{contactName}},{{else}}Spettabile {{customerName}},{{/if}}', 'Cordiali saluti', 'Le nostre coordinate per il pagamento:',
    { number: 'N.', dueOn: 'Scadenza', amount: 'Importo, {currency}', left: 'Residuo dopo', total: 'Totale' }, {
      'plan-proposal': ['Piano di pagamento per {{debt}}: la nostra proposta', 'Sul Suo conto risultano aperti {{debt}}. Le proponiamo di pagarli in {{count}}, l\'ultima il {{lastOn}}:', '{{schedule}}',
        '{{#if interest}}\nIl totale comprende interessi per {{interest}}.\n{{/if}}', '{{#if fee}}\nIl primo pagamento comprende spese per {{fee}}.\n{{/if}}',
        'Se è d\'accordo, La preghiamo di confermarlo entro il {{answerBy}}. Finché le rate arrivano puntuali, non riceverà solleciti per queste fatture.'],
      'plan-confirmation': ['Piano di pagamento del {{agreedOn}} per {{debt}}: conferma', 'Grazie. Abbiamo preso nota di quanto concordato il {{agreedOn}}: Lei paga {{total}} in {{count}}.', '{{schedule}}', '{{#if interest}}\nIl totale comprende interessi per {{interest}}.\n{{/if}}', '{{#if fee}}\nIl primo pagamento comprende spese per {{fee}}.\n{{/if}}', 'PAY',
        'Finché le rate arrivano puntuali, non riceverà solleciti per queste fatture. Se prevede un ritardo, {{#if companyPhone}}ci chiami prima al numero {{companyPhone}}{{else}}risponda prima a questo messaggio{{/if}}.'],
      'plan-missed': ['Piano di pagamento del {{agreedOn}}: {{missed}} in scadenza il {{missedOn}}', 'Secondo il nostro piano del {{agreedOn}}, {{missed}} erano dovuti il {{missedOn}} e non ci sono pervenuti.', '{{schedule}}', 'La preghiamo di pagare entro il {{answerBy}}, affinché il piano possa proseguire.', 'PAY',
        'Se non Le è possibile, {{#if companyPhone}}ci chiami al numero {{companyPhone}}{{else}}risponda a questo messaggio{{/if}}. Se ha pagato negli ultimi giorni, non tenga conto di questo messaggio.'],
      'plan-completed': ['Piano di pagamento del {{agreedOn}}: interamente pagato, grazie', 'Con il Suo ultimo pagamento il piano del {{agreedOn}} per {{debt}} è interamente pagato. Grazie per averlo rispettato.'],
    })],
]);

/** "6 instalments": one and many, by language. */
export const COUNTED_INSTALMENTS: ReadonlyMap<string, readonly [one: string, many: string]> = new Map([
  ['en', ['one payment', '{count} instalments']], ['de', ['einer Zahlung', '{count} Raten']], ['fr', ['une fois', '{count} échéances']],
  ['es', ['un pago', '{count} pagos']], ['nl', ['één keer', '{count} termijnen']], ['it', ['una rata', '{count} rate']],
]);

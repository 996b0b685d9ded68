/** Headings of the schedule in a letter about a payment plan, and how payments are counted, in six languages. The letters themselves are templates. */

export interface PlanWords {
  readonly number: string;
  readonly dueOn: string;
  readonly amount: string;
  readonly left: string;
  readonly total: string;
  /** "6 instalments": one and many, as the templates use them. */
  readonly one: string;
  readonly many: string;
}

/** By ISO 639-1 code. */
export const PLAN_WORDS: Readonly<Record<string, PlanWords>> = {
  en: { number: 'No.', dueOn: 'Due', amount: 'Amount, {currency}', left: 'Left after', total: 'Total', one: 'one payment', many: '{count} instalments' },
  de: { number: 'Nr.', dueOn: 'Fällig am', amount: 'Betrag, {currency}', left: 'Rest danach', total: 'Summe', one: 'einer Zahlung', many: '{count} Raten' },
  fr: { number: 'N°', dueOn: 'Échéance', amount: 'Montant, {currency}', left: 'Reste après', total: 'Total', one: 'une fois', many: '{count} échéances' },
  es: { number: 'N.º', dueOn: 'Vence', amount: 'Importe, {currency}', left: 'Resto después', total: 'Total', one: 'un solo pago', many: '{count} pagos' },
  nl: { number: 'Nr.', dueOn: 'Vervalt op', amount: 'Bedrag, {currency}', left: 'Rest daarna', total: 'Totaal', one: 'één keer', many: '{count} termijnen' },
  it: { number: 'N.', dueOn: 'Scadenza', amount: 'Importo, {currency}', left: 'Residuo dopo', total: 'Totale', one: 'un\'unica soluzione', many: '{count} rate' },
};

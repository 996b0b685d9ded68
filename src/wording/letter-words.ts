/** Headings and words inside letters in the languages of the letters, English apart; the letters themselves are templates. Nothing else is said in these languages yet. */
import type { letterEn } from './letter-en';

type LetterWords = { readonly [Key in keyof typeof letterEn]: string };

export const letterDe: LetterWords = {
  'letter.document': 'Rechnung', 'letter.issuedOn': 'Datum', 'letter.dueOn': 'Fällig am', 'letter.daysPastDue': 'Tage überfällig', 'letter.open': 'Offener Betrag, {currency}', 'letter.total': 'Summe',
  'letter.noNumber': 'ohne Nummer', 'letter.days.one': '{count} Tag', 'letter.days.other': '{count} Tagen', 'letter.years.one': '{count} Jahr', 'letter.years.other': '{count} Jahren',
};

export const letterFr: LetterWords = {
  'letter.document': 'Facture', 'letter.issuedOn': 'Date', 'letter.dueOn': 'Échéance', 'letter.daysPastDue': 'Jours de retard', 'letter.open': 'Solde dû, {currency}', 'letter.total': 'Total',
  'letter.noNumber': 'sans numéro', 'letter.days.one': '{count} jour', 'letter.days.other': '{count} jours', 'letter.years.one': '{count} an', 'letter.years.other': '{count} ans',
};

export const letterEs: LetterWords = {
  'letter.document': 'Factura', 'letter.issuedOn': 'Fecha', 'letter.dueOn': 'Vencimiento', 'letter.daysPastDue': 'Días de retraso', 'letter.open': 'Importe pendiente, {currency}', 'letter.total': 'Total',
  'letter.noNumber': 'sin número', 'letter.days.one': '{count} día', 'letter.days.other': '{count} días', 'letter.years.one': '{count} año', 'letter.years.other': '{count} años',
};

export const letterNl: LetterWords = {
  'letter.document': 'Factuur', 'letter.issuedOn': 'Datum', 'letter.dueOn': 'Vervaldatum', 'letter.daysPastDue': 'Dagen te laat', 'letter.open': 'Openstaand, {currency}', 'letter.total': 'Totaal',
  'letter.noNumber': 'zonder nummer', 'letter.days.one': '{count} dag', 'letter.days.other': '{count} dagen', 'letter.years.one': '{count} jaar', 'letter.years.other': '{count} jaar',
};

export const letterIt: LetterWords = {
  'letter.document': 'Fattura', 'letter.issuedOn': 'Data', 'letter.dueOn': 'Scadenza', 'letter.daysPastDue': 'Giorni di ritardo', 'letter.open': 'Importo aperto, {currency}', 'letter.total': 'Totale',
  'letter.noNumber': 'senza numero', 'letter.days.one': '{count} giorno', 'letter.days.other': '{count} giorni', 'letter.years.one': '{count} anno', 'letter.years.other': '{count} anni',
};

/** German sentences and headings of the Customers sheet. A heading must be one that the reader of such a sheet knows again. */
import type { customersEn } from './customers-en';

export const customersDe: Readonly<Record<keyof typeof customersEn, string>> = {
  'sheet.customers': 'Kunden',
  'title.customers': 'Kunden',
  'customers.subtitle': 'Die getönten Spalten gehören Ihnen: Was Sie eintragen, gilt vor der Liste und bleibt stehen. Leeren Sie eine Zelle, dann gilt wieder die Liste. Neue Kunden kommen in die Zeile unter der letzten.',
  'customers.subtitleCut': 'Die getönten Spalten gehören Ihnen: Was Sie eintragen, gilt vor der Liste und bleibt stehen. Die Liste hat mehr Kunden, als hier Platz haben; es fehlen {count}.',
  'customers.email': 'E-Mail',
  'customers.contact': 'Ansprechpartner',
  'customers.phone': 'Telefon',
  'customers.language': 'Sprache',
  'customers.country': 'Land',
  'customers.terms': 'Zahlungsziel (Tage)',
  'customers.creditLimit': 'Kreditlimit',
  'customers.hold': 'Gesperrt',
  'customers.debtorType': 'Schuldnerart',
  'customers.netWorth': 'Eigenkapital',
  'customers.workingCapital': 'Umlaufvermögen netto',
  'customers.tradeReferences': 'Handelsauskünfte (Mittelwert)',
  'customers.yearsInBusiness': 'Jahre am Markt',
  'customers.requestedLimit': 'Gewünschtes Limit',
  'customers.deposit': 'Kaution',
  'customers.filledIn': 'Aus der Liste ausgefüllt',
  'debtor.business': 'Unternehmen',
  'debtor.sole-trader': 'Einzelunternehmer',
  'debtor.consumer': 'Verbraucher',
  'no': 'Nein',
};

/** What stands on the sheets beside their figures, in German: words to choose from, notes at a sheet's foot, what did not fit, what was left out; and the headings' row on the card. */
import type { sheetsEn } from '../en/sheets';

export const sheetsDe: Readonly<Record<keyof typeof sheetsEn, string>> = {
  'sheet.limit-working': 'Limit-Herleitung',
  'title.limit-working': 'Wie jedes vorgeschlagene Limit zustande kam',
  'column.step': 'Schritt',
  'column.limitAfter': 'Limit danach',
  'working.note': 'Jeder Schritt in seiner Reihenfolge mit dem Limit danach: Das letzte ist das vorgeschlagene Limit auf dem Blatt Kreditlimits.',
  'working.noteOrder': 'Filtern Sie nach dem Kunden, um ein Konto zu sehen. Die Verfahren, ihre Gewichte und die Bremsen stehen in der Richtlinie.',
  'working.noteRest': 'Der Rechenweg fehlt für {accounts}: Das Blatt würde sonst zu lang. Die Kunden stehen in der Reihenfolge des Blatts Kreditlimits.',
  'card.headerRow': 'Überschriften stehen in Zeile',
  'card.headerRowWrong': 'Die Nummer einer Zeile, etwa 5',
  'finding.future-date-all': 'Nach dem Stichtag datiert und in dieser Prüfung nicht enthalten: {documents}; hier der erste. Sollen sie zählen, prüfen Sie ihr Datum oder wählen Sie einen späteren Stichtag.',
  'check.checked': 'Geprüft',
  'check.query': 'Rückfrage',
  'provision.noteJournal': 'Zu buchen ist die Summe der erwarteten Ausfälle, nicht die Veränderung seit dem letzten Mal: Vergleichen Sie sie mit dem, was in Ihren Büchern steht.',
};

/** What stands on the sheets beside their figures, in Dutch: words to choose from, notes at a sheet's foot, what did not fit, what was left out; and the headings' row on the card. */
import type { sheetsEn } from '../en/sheets';

export const sheetsNl: Readonly<Record<keyof typeof sheetsEn, string>> = {
  'sheet.limit-working': 'Limietberekening',
  'title.limit-working': 'Hoe elke voorgestelde limiet tot stand kwam',
  'column.step': 'Stap',
  'column.limitAfter': 'Limiet erna',
  'working.note': 'Elke stap op volgorde, met de limiet erna: de laatste is de voorgestelde limiet op het blad Kredietlimieten.',
  'working.noteOrder': 'Filter op klant om één rekening te zien. De methoden, hun gewichten en de remmen staan in het beleid.',
  'working.noteRest': 'De berekening ontbreekt voor nog {accounts}: het blad zou te lang worden om te gebruiken. De klanten staan op de volgorde van het blad Kredietlimieten.',
  'card.headerRow': 'De koppen staan in rij',
  'card.headerRowWrong': 'Het nummer van een rij, zoals 5',
  'finding.future-date-all': 'Gedateerd na de peildatum en niet in deze beoordeling opgenomen: {documents}; dit is het eerste. Moeten ze meetellen, controleer dan de datums of kies een latere peildatum.',
  'check.checked': 'Gecontroleerd',
  'check.query': 'Navragen',
  'provision.noteJournal': 'De te boeken voorziening is het totaal van de verwachte verliezen, niet de wijziging sinds de vorige keer: vergelijk het met wat in uw boeken staat.',
};

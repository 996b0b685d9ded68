/** What the reader of a ledger and Excel's refusals say, in Dutch: each English sentence as its rule makes it, with slots for what varies. A sentence that is not here is said in English. */

import { readerColumnsNl } from './reader-columns';
import { readerProblemsNl } from './reader-problems';

type ReaderWords = Readonly<Record<`reader.${string}`, string>>;

const reasons: ReaderWords = {
  'reader.the heading "{heading}" says so and the cells agree': 'de kop “{heading}” zegt het en de cellen kloppen ermee',
  'reader.the heading "{heading}" says so; the column is empty': 'de kop “{heading}” zegt het; de kolom is leeg',
  'reader.the heading "{heading}" says so; not every cell agrees': 'de kop “{heading}” zegt het; niet elke cel klopt ermee',
  'reader.the heading "{heading}" says so and its cells are codes': 'de kop “{heading}” zegt het en de cellen zijn nummers',
  'reader.chosen by a person': 'door u gekozen',
  'reader."{heading}" is in the currency of the document, the age columns are not': '“{heading}” is in de valuta van het document, de ouderdomskolommen niet',
  'reader.under "{heading}" what was paid bears the same letters as the invoices': 'onder “{heading}” draagt wat betaald is dezelfde letters als de facturen',
  'reader."{heading}" is what was claimed: it stands there of what is settled too': '“{heading}” is wat gevorderd werd: het staat er ook bij wat voldaan is',
  'reader."{heading}" is what was due before anything was paid': '“{heading}” is wat verschuldigd was voordat er iets was betaald',
  'reader."{heading}" is in the currency of the document': '“{heading}” is in de valuta van het document',
  'reader."{heading}" is in the same currency': '“{heading}” is in dezelfde valuta',
  'reader."{heading}" is the currency of the amounts': '“{heading}” is de valuta van de bedragen',
  'reader.right of "{heading}", nothing but signs of debit and credit': 'rechts van “{heading}”, alleen tekens voor debet en credit',
  'reader."{heading}" tells drafts and voids': '“{heading}” noemt concepten en ongeldige documenten',
  'reader.{format} writes it under "{heading}"': '{format} schrijft het onder “{heading}”',
  'reader.each customer stands on a row of its own above its documents': 'elke klant staat op een eigen rij boven zijn documenten',
  'reader.below each customer, the numbers of its documents': 'onder elke klant de nummers van zijn documenten',
  'reader.it is the sum of the age columns beside it': 'het is de som van de ouderdomskolommen ernaast',
  'reader.each line of a document has its own amount; the lines are added up': 'elke regel van een document heeft een eigen bedrag; de regels worden opgeteld',
  'reader.amounts say so: "{amount}" less "{paid}" is "{rest}"': 'de bedragen zeggen het: “{amount}” min “{paid}” is “{rest}”',

  'reader.above the headings': 'boven de koppen',
  'reader.the row is empty': 'de rij is leeg',
  'reader.without a date, and sums rows {from} to {to}': 'zonder datum, en de som van rij {from} tot en met {to}',
  'reader.marked as a total; its amount is not the sum of the rows above': 'als totaal gemarkeerd; het bedrag is niet de som van de rijen erboven',
  'reader.sums rows {from} to {to}': 'som van rij {from} tot en met {to}',
  'reader.sums all documents in its currency': 'som van alle documenten in de eigen valuta',
  'reader.sums the rows below': 'som van de rijen eronder',
  'reader.the headings are repeated': 'de koppen worden herhaald',
  'reader.the headings of another list': 'de koppen van een andere lijst',
  'reader.below the headings of another list': 'onder de koppen van een andere lijst',
  'reader."{text}" heads a group of rows': '“{text}” staat boven een groep rijen',
  'reader."{text}" heads documents in {currency}': '“{text}” staat boven documenten in {currency}',
  'reader.text below the last document': 'tekst onder het laatste document',
  'reader."{text}" without an amount': '“{text}” zonder bedrag',
  'reader.text without an amount or a date': 'tekst zonder bedrag of datum',
  'reader.text between the customer and its documents': 'tekst tussen de klant en zijn documenten',
  'reader."{text}" is the customer of the documents below': '“{text}” is de klant van de documenten eronder',
  'reader.a document without an amount': 'een document zonder bedrag',
  'reader.below the total of the sheet': 'onder het totaal van het blad',
  'reader.an amount alone': 'alleen een bedrag',
  'reader.an amount alone below the last document': 'alleen een bedrag onder het laatste document',
  'reader.says "{text}"; its amount is not the sum of the rows above': 'noemt zich “{text}”; het bedrag is niet de som van de rijen erboven',
  'reader.says "{text}"; its amount is not the sum of the rows': 'noemt zich “{text}”; het bedrag is niet de som van de rijen',
  'reader.an amount without a date or a document number': 'een bedrag zonder datum of documentnummer',
  'reader.{cell} cannot be read: "{value}"': '{cell} is niet leesbaar: “{value}”',
  'reader.a further line of the document above': 'een verdere regel van het document erboven',
  'reader.a further line of {document}, added to row {row}': 'een verdere regel van {document}, opgeteld bij rij {row}',
  'reader.a further line of {document} in row {row}': 'een verdere regel van {document} in rij {row}',
  'reader.repeats {document} of row {row}': 'herhaalt {document} uit rij {row}',
  'reader."{text}" is no claim': '“{text}” is geen vordering',
  'reader."{text}" is owed to a supplier': '“{text}” bent u een leverancier schuldig',
  'reader."{text}" is a supplier': '“{text}” is een leverancier',
  'reader.its status is "{text}": a draft': 'de status is “{text}”: een concept',
  'reader.its status is "{text}": void': 'de status is “{text}”: ongeldig',
  'reader.its status is "{text}": written off': 'de status is “{text}”: afgeboekt',
  'reader.an amount too large to be one': 'een bedrag dat te groot is om er een te zijn',
  'reader.The dates under "{heading}" on the sheet "{sheet}" are written in figures alone, such as {example}, and nothing decides which of them are the day, the month and the year. Say their order in the mapping ("dateOrder"), or export the dates as YYYY-MM-DD.': 'De datums onder “{heading}” op het blad “{sheet}” zijn met alleen cijfers geschreven, zoals {example}, en niets bepaalt welke daarvan dag, maand en jaar zijn. Geef hun volgorde in de toewijzing (“dateOrder”), of exporteer de datums als YYYY-MM-DD.',
};

const refusals: ReaderWords = {
  'reader."{sheet}" is not a workbook or a text table that can be read. Save it as .xlsx or .csv and try again.': '“{sheet}” is geen leesbare werkmap of teksttabel. Sla het bestand op als .xlsx of .csv en probeer het opnieuw.',
  'reader.The sheet "{sheet}" is empty. Choose the sheet that holds one row for each invoice.': 'Het blad “{sheet}” is leeg. Kies het blad met één rij per factuur.',
  'reader.The sheet "{sheet}" has headings but no documents below them. Choose another sheet, or export the list again with at least one open invoice.': 'Het blad “{sheet}” heeft koppen, maar geen documenten eronder. Kies een ander blad, of exporteer de lijst opnieuw met minstens één openstaande factuur.',
  'reader.No ledger was found on the sheet "{sheet}": none of its first 75 rows reads as headings such as Customer, Invoice number, Due date and Amount. Choose another sheet, or export the list of open invoices with its headings.': 'Op het blad “{sheet}” is geen debiteurenlijst gevonden: geen van de eerste 75 rijen laat zich lezen als koppen zoals Klant, Factuurnummer, Vervaldatum en Bedrag. Kies een ander blad, of exporteer de lijst van openstaande facturen met de koppen erbij.',
  'reader.The sheet "{sheet}" is a summary by customer: amounts already stand in age columns and the invoices behind them are missing, so they cannot be aged again. Export the detail report instead, with one row for each open invoice and its due date (for example "Aged Receivables Detail" or "Open Invoices").': 'Het blad “{sheet}” is een samenvatting per klant: de bedragen staan al in ouderdomskolommen en de facturen erachter ontbreken, dus kunnen ze niet opnieuw worden ingedeeld. Exporteer het detailrapport, met één rij per openstaande factuur en de vervaldatum ervan (bijvoorbeeld “Openstaande posten” of “Openstaande facturen”).',
  'reader.The sheet "{sheet}" lists what you owe to suppliers, not what customers owe to you. Export the receivables instead: open customer invoices, or the accounts receivable aging detail.': 'Het blad “{sheet}” vermeldt wat u leveranciers verschuldigd bent, niet wat klanten u verschuldigd zijn. Exporteer de debiteuren: openstaande verkoopfacturen, of de ouderdomsanalyse debiteuren in detail.',
  'reader.The sheet "{sheet}" is a journal: each entry stands there with its counter-entries, on accounts of the books as well as of customers. Export the customers\' accounts alone, as a list of open items or an aged receivables detail.': 'Het blad “{sheet}” is een dagboek: elke boeking staat er met haar tegenboekingen, op grootboekrekeningen en op debiteuren. Exporteer alleen de debiteuren, als lijst van openstaande posten of als ouderdomsanalyse in detail.',
  'reader.On the sheet "{sheet}" each row stands whole in one cell, its columns apart by "{mark}". Select that column, choose Data, Text to Columns, with "{again}" as the delimiter, and run again.': 'Op het blad “{sheet}” staat elke rij geheel in één cel, de kolommen gescheiden door “{mark}”. Selecteer die kolom, kies Gegevens, Tekst naar kolommen, met “{again}” als scheidingsteken, en beoordeel opnieuw.',
  'reader.The sheet "{sheet}" is a statement of what came in and went out, not of what customers owe. Choose the sheet of invoices; this one can go with it as the sheet of payments.': 'Het blad “{sheet}” is een afschrift van wat binnenkwam en uitging, niet van wat klanten schuldig zijn. Kies het blad met facturen; dit kan erbij als blad met betalingen.',
  'reader.The sheet "{sheet}" has customers and amounts but no column of dates, so nothing can be aged. Export it with the invoice date or the due date of each invoice.': 'Het blad “{sheet}” heeft klanten en bedragen, maar geen kolom met datums, dus kan van niets de ouderdom worden bepaald. Exporteer het met de factuurdatum of de vervaldatum van elke factuur.',
  'reader.The sheet "{sheet}" has no column of amounts. Export it with the amount or the open balance of each invoice.': 'Het blad “{sheet}” heeft geen kolom met bedragen. Exporteer het met het bedrag of het openstaande saldo van elke factuur.',
  'reader.There is no sheet named "{sheet}" in this workbook. Check the name.': 'Deze werkmap heeft geen blad met de naam “{sheet}”. Controleer de naam.',
  'reader.The sheet "{sheet}" is larger than can be read here. Export a shorter period.': 'Het blad “{sheet}” is groter dan hier kan worden gelezen. Exporteer een kortere periode.',
};

const excel: ReaderWords = {
  'reader.Excel is waiting for you to finish editing a cell. Press Enter or Esc in the sheet, then try again.': 'Excel wacht tot u klaar bent met het bewerken van een cel. Druk in het blad op Enter of Esc en probeer het opnieuw.',
  'reader.A sheet or the workbook is protected, or the file is open for reading only. Unprotect it under Review, or save a copy of your own, then try again.': 'Een blad of de werkmap is beveiligd, of het bestand is alleen-lezen geopend. Hef de beveiliging op onder Controleren, of sla een eigen kopie op, en probeer het opnieuw.',
  'reader.A sheet that was there a moment ago has been deleted or renamed. Choose the ledger again, then try again.': 'Een blad dat er zojuist nog was, is verwijderd of heeft een andere naam gekregen. Kies de lijst opnieuw en probeer het dan nog eens.',
  'reader.Excel is busy with too many requests. Wait half a minute, then try again.': 'Excel heeft te veel verzoeken te verwerken. Wacht een halve minuut en probeer het opnieuw.',
  'reader.The connection to Excel was lost. Check that you are online, then try again.': 'De verbinding met Excel is verbroken. Controleer of u online bent en probeer het opnieuw.',
  'reader.Excel did not answer in time. Wait a moment, then try again.': 'Excel heeft niet op tijd geantwoord. Wacht even en probeer het opnieuw.',
  'reader.Excel broke off the request. Try again.': 'Excel heeft het verzoek afgebroken. Probeer het opnieuw.',
  'reader.Excel could not do what was asked. Save the workbook, close and reopen it, then try again.': 'Excel kon niet doen wat werd gevraagd. Sla de werkmap op, sluit en open haar opnieuw, en probeer het dan nog eens.',
};

const logged: ReaderWords = {
  'reader.A letter dated {on} is logged already (row {row} of the sheet "{sheet}"), which is after {asOf}. No letter is written for an earlier day: choose {again} or later, or correct that row.': 'Er staat al een brief van {on} in het logboek (rij {row} van het blad “{sheet}”), na {asOf}. Voor een eerdere dag wordt geen brief geschreven: kies {again} of later, of verbeter die rij.',
  'reader.A letter dated {on} is logged already, which is after {asOf}. No letter is written for an earlier day: choose {again} or later, or correct that row.': 'Er staat al een brief van {on} in het logboek, na {asOf}. Voor een eerdere dag wordt geen brief geschreven: kies {again} of later, of verbeter die rij.',
  'reader.A letter dated {on} is logged already, which is after {asOf}. Nothing was logged: review the ledger as of {again} or later.': 'Er staat al een brief van {on} in het logboek, na {asOf}. Er is niets vastgelegd: beoordeel de lijst per {again} of later.',
  'reader.The letter to {customer} is no longer due: the Contact Log or the policy has changed. Nothing was logged; review the ledger again.': 'De brief aan {customer} is niet meer aan de beurt: het contactlogboek of het beleid is veranderd. Er is niets vastgelegd; beoordeel de lijst opnieuw.',
  'reader.The letter to {customer} is no longer due: one is in the Contact Log, dated {on}. Nothing was logged; review the ledger again.': 'De brief aan {customer} is niet meer aan de beurt: in het contactlogboek staat er al een van {on}. Er is niets vastgelegd; beoordeel de lijst opnieuw.',
  'reader.The letter to {customer} is no longer due: one is in the Contact Log (row {row}), dated {on}. Nothing was logged; review the ledger again.': 'De brief aan {customer} is niet meer aan de beurt: in het contactlogboek (rij {row}) staat er al een van {on}. Er is niets vastgelegd; beoordeel de lijst opnieuw.',
  'reader.This customer has nothing in the review any more, so there is no statement to write. Review the ledger again.': 'Deze klant komt in de beoordeling niet meer voor, dus er is geen overzicht te schrijven. Beoordeel de lijst opnieuw.',
  'reader.{customers} customers have something open, and at most {most} statements are written at once. Write those you need from the customers\' own pages.': '{customers} klanten hebben iets open, en er worden hoogstens {most} overzichten tegelijk geschreven. Schrijf de nodige vanaf de pagina’s van de klanten.',
};

export const readerNl: ReaderWords = { ...reasons, ...refusals, ...excel, ...logged, ...readerColumnsNl, ...readerProblemsNl };

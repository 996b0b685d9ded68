/** What the reader of a ledger and Excel's refusals say, in German: each English sentence as its rule makes it, with slots for what varies. A sentence that is not here is said in English. */

import { readerColumnsDe } from './reader-columns';
import { readerProblemsDe } from './reader-problems';

type ReaderWords = Readonly<Record<`reader.${string}`, string>>;

const reasons: ReaderWords = {
  'reader.the heading "{heading}" says so and the cells agree': 'die Überschrift „{heading}“ sagt es, und die Zellen passen dazu',
  'reader.the heading "{heading}" says so; the column is empty': 'die Überschrift „{heading}“ sagt es; die Spalte ist leer',
  'reader.the heading "{heading}" says so; not every cell agrees': 'die Überschrift „{heading}“ sagt es; nicht jede Zelle passt dazu',
  'reader.the heading "{heading}" says so and its cells are codes': 'die Überschrift „{heading}“ sagt es, und die Zellen sind Nummern',
  'reader.chosen by a person': 'von Ihnen gewählt',
  'reader."{heading}" is in the currency of the document, the age columns are not': '„{heading}“ steht in der Währung des Belegs, die Altersspalten nicht',
  'reader.under "{heading}" what was paid bears the same letters as the invoices': 'unter „{heading}“ trägt, was bezahlt wurde, dieselben Buchstaben wie die Rechnungen',
  'reader."{heading}" is what was claimed: it stands there of what is settled too': '„{heading}“ ist, was gefordert wurde: auch bei Beglichenem steht es da',
  'reader."{heading}" is what was due before anything was paid': '„{heading}“ ist, was vor jeder Zahlung fällig war',
  'reader."{heading}" is in the currency of the document': '„{heading}“ steht in der Währung des Belegs',
  'reader."{heading}" is in the same currency': '„{heading}“ steht in derselben Währung',
  'reader."{heading}" is the currency of the amounts': '„{heading}“ ist die Währung der Beträge',
  'reader.right of "{heading}", nothing but signs of debit and credit': 'rechts von „{heading}“, nur Kennzeichen für Soll und Haben',
  'reader."{heading}" tells drafts and voids': '„{heading}“ nennt Entwürfe und Stornos',
  'reader.{format} writes it under "{heading}"': '{format} schreibt es unter „{heading}“',
  'reader.each customer stands on a row of its own above its documents': 'jeder Kunde steht in einer eigenen Zeile über seinen Belegen',
  'reader.below each customer, the numbers of its documents': 'unter jedem Kunden die Nummern seiner Belege',
  'reader.it is the sum of the age columns beside it': 'es ist die Summe der Altersspalten daneben',
  'reader.each line of a document has its own amount; the lines are added up': 'jede Zeile eines Belegs hat ihren eigenen Betrag; die Zeilen werden addiert',
  'reader.amounts say so: "{amount}" less "{paid}" is "{rest}"': 'die Beträge sagen es: „{amount}“ weniger „{paid}“ ist „{rest}“',

  'reader.above the headings': 'über den Überschriften',
  'reader.the row is empty': 'die Zeile ist leer',
  'reader.without a date, and sums rows {from} to {to}': 'ohne Datum, und Summe der Zeilen {from} bis {to}',
  'reader.marked as a total; its amount is not the sum of the rows above': 'als Summe bezeichnet; der Betrag ist nicht die Summe der Zeilen darüber',
  'reader.sums rows {from} to {to}': 'Summe der Zeilen {from} bis {to}',
  'reader.sums all documents in its currency': 'Summe aller Belege in seiner Währung',
  'reader.sums the rows below': 'Summe der Zeilen darunter',
  'reader.the headings are repeated': 'die Überschriften stehen noch einmal da',
  'reader.the headings of another list': 'die Überschriften einer anderen Liste',
  'reader.below the headings of another list': 'unter den Überschriften einer anderen Liste',
  'reader."{text}" heads a group of rows': '„{text}“ steht über einer Gruppe von Zeilen',
  'reader."{text}" heads documents in {currency}': '„{text}“ steht über Belegen in {currency}',
  'reader.text below the last document': 'Text unter dem letzten Beleg',
  'reader."{text}" without an amount': '„{text}“ ohne Betrag',
  'reader.text without an amount or a date': 'Text ohne Betrag und ohne Datum',
  'reader.text between the customer and its documents': 'Text zwischen dem Kunden und seinen Belegen',
  'reader."{text}" is the customer of the documents below': '„{text}“ ist der Kunde der Belege darunter',
  'reader.a document without an amount': 'ein Beleg ohne Betrag',
  'reader.below the total of the sheet': 'unter der Summe des Blatts',
  'reader.an amount alone': 'ein Betrag allein',
  'reader.an amount alone below the last document': 'ein Betrag allein unter dem letzten Beleg',
  'reader.says "{text}"; its amount is not the sum of the rows above': 'nennt sich „{text}“; der Betrag ist nicht die Summe der Zeilen darüber',
  'reader.says "{text}"; its amount is not the sum of the rows': 'nennt sich „{text}“; der Betrag ist nicht die Summe der Zeilen',
  'reader.an amount without a date or a document number': 'ein Betrag ohne Datum und ohne Belegnummer',
  'reader.{cell} cannot be read: "{value}"': '{cell} ist nicht lesbar: „{value}“',
  'reader.a further line of the document above': 'eine weitere Zeile des Belegs darüber',
  'reader.a further line of {document}, added to row {row}': 'eine weitere Zeile von {document}, zu Zeile {row} gezählt',
  'reader.a further line of {document} in row {row}': 'eine weitere Zeile von {document} in Zeile {row}',
  'reader.repeats {document} of row {row}': 'wiederholt {document} aus Zeile {row}',
  'reader."{text}" is no claim': '„{text}“ ist keine Forderung',
  'reader."{text}" is owed to a supplier': '„{text}“ schulden Sie einem Lieferanten',
  'reader."{text}" is a supplier': '„{text}“ ist ein Lieferant',
  'reader.its status is "{text}": a draft': 'der Status ist „{text}“: ein Entwurf',
  'reader.its status is "{text}": void': 'der Status ist „{text}“: ungültig',
  'reader.its status is "{text}": written off': 'der Status ist „{text}“: ausgebucht',
  'reader.an amount too large to be one': 'ein Betrag, der zu groß ist, um einer zu sein',
  'reader.The dates under "{heading}" on the sheet "{sheet}" are written in figures alone, such as {example}, and nothing decides which of them are the day, the month and the year. Say their order in the mapping ("dateOrder"), or export the dates as YYYY-MM-DD.': 'Die Daten unter „{heading}“ auf dem Blatt „{sheet}“ sind nur mit Ziffern geschrieben, etwa {example}, und nichts entscheidet, welche davon Tag, Monat und Jahr sind. Sagen Sie ihre Reihenfolge in der Zuordnung („dateOrder“), oder exportieren Sie die Daten als YYYY-MM-DD.',
};

const refusals: ReaderWords = {
  'reader."{sheet}" is not a workbook or a text table that can be read. Save it as .xlsx or .csv and try again.': '„{sheet}“ ist keine Arbeitsmappe und keine Texttabelle, die sich lesen lässt. Speichern Sie sie als .xlsx oder .csv und versuchen Sie es noch einmal.',
  'reader.The sheet "{sheet}" is empty. Choose the sheet that holds one row for each invoice.': 'Das Blatt „{sheet}“ ist leer. Wählen Sie das Blatt mit einer Zeile je Rechnung.',
  'reader.The sheet "{sheet}" has headings but no documents below them. Choose another sheet, or export the list again with at least one open invoice.': 'Das Blatt „{sheet}“ hat Überschriften, aber keine Belege darunter. Wählen Sie ein anderes Blatt oder exportieren Sie die Liste noch einmal mit mindestens einer offenen Rechnung.',
  'reader.No ledger was found on the sheet "{sheet}": none of its first 75 rows reads as headings such as Customer, Invoice number, Due date and Amount. Choose another sheet, or export the list of open invoices with its headings.': 'Auf dem Blatt „{sheet}“ wurden keine offenen Posten gefunden: Keine der ersten 75 Zeilen sieht nach Überschriften wie Kunde, Rechnungsnummer, Fälligkeit und Betrag aus. Wählen Sie ein anderes Blatt oder exportieren Sie die Offene-Posten-Liste mit ihren Überschriften.',
  'reader.The sheet "{sheet}" is a journal: each entry stands there with its counter-entries, on accounts of the books as well as of customers. Export the customers\' accounts alone, as a list of open items or an aged receivables detail.': 'Das Blatt „{sheet}“ ist ein Journal: Jede Buchung steht dort mit ihren Gegenbuchungen, auf Sachkonten wie auf Debitoren. Exportieren Sie die Debitoren allein, als Liste der offenen Posten.',
  'reader.On the sheet "{sheet}" each row stands whole in one cell, its columns apart by "{mark}". Select that column, choose Data, Text to Columns, with "{again}" as the delimiter, and run again.': 'Auf dem Blatt „{sheet}“ steht jede Zeile ganz in einer Zelle, die Spalten getrennt durch „{mark}“. Markieren Sie diese Spalte, wählen Sie Daten, Text in Spalten, mit „{again}“ als Trennzeichen, und starten Sie neu.',
  'reader.The sheet "{sheet}" is a statement of what came in and went out, not of what customers owe. Choose the sheet of invoices; this one can go with it as the sheet of payments.': 'Das Blatt „{sheet}“ ist ein Auszug dessen, was ein- und ausging, nicht dessen, was Kunden schulden. Wählen Sie das Blatt mit den Rechnungen; dieses kann als Blatt der Zahlungen dazu.',
  'reader.The sheet "{sheet}" is a summary by customer: amounts already stand in age columns and the invoices behind them are missing, so they cannot be aged again. Export the detail report instead, with one row for each open invoice and its due date (for example "Aged Receivables Detail" or "Open Invoices").': 'Das Blatt „{sheet}“ ist eine Zusammenfassung nach Kunden: Die Beträge stehen schon in Altersspalten, und die Rechnungen dahinter fehlen; sie lassen sich daher nicht neu einteilen. Exportieren Sie die Einzelliste mit einer Zeile je offener Rechnung und ihrer Fälligkeit.',
  'reader.The sheet "{sheet}" lists what you owe to suppliers, not what customers owe to you. Export the receivables instead: open customer invoices, or the accounts receivable aging detail.': 'Das Blatt „{sheet}“ führt auf, was Sie Lieferanten schulden, nicht was Kunden Ihnen schulden. Exportieren Sie die Debitoren: offene Kundenrechnungen.',
  'reader.The sheet "{sheet}" has customers and amounts but no column of dates, so nothing can be aged. Export it with the invoice date or the due date of each invoice.': 'Das Blatt „{sheet}“ hat Kunden und Beträge, aber keine Datumsspalte; so lässt sich kein Alter bestimmen. Exportieren Sie es mit Rechnungsdatum oder Fälligkeit.',
  'reader.The sheet "{sheet}" has no column of amounts. Export it with the amount or the open balance of each invoice.': 'Das Blatt „{sheet}“ hat keine Spalte mit Beträgen. Exportieren Sie es mit dem Betrag oder dem offenen Saldo jeder Rechnung.',
  'reader.There is no sheet named "{sheet}" in this workbook. Check the name.': 'In dieser Arbeitsmappe gibt es kein Blatt namens „{sheet}“. Prüfen Sie den Namen.',
  'reader.The sheet "{sheet}" is larger than can be read here. Export a shorter period.': 'Das Blatt „{sheet}“ ist größer, als hier gelesen werden kann. Exportieren Sie einen kürzeren Zeitraum.',
};

const excel: ReaderWords = {
  'reader.Excel is waiting for you to finish editing a cell. Press Enter or Esc in the sheet, then try again.': 'Excel wartet, bis Sie mit einer Zelle fertig sind. Drücken Sie im Blatt Eingabe oder Esc und versuchen Sie es noch einmal.',
  'reader.A sheet or the workbook is protected, or the file is open for reading only. Unprotect it under Review, or save a copy of your own, then try again.': 'Ein Blatt oder die Arbeitsmappe ist geschützt, oder die Datei ist nur zum Lesen offen. Heben Sie den Schutz unter Überprüfen auf oder speichern Sie eine eigene Kopie, und versuchen Sie es noch einmal.',
  'reader.A sheet that was there a moment ago has been deleted or renamed. Choose the ledger again, then try again.': 'Ein Blatt, das eben noch da war, wurde gelöscht oder umbenannt. Wählen Sie die Liste neu und versuchen Sie es noch einmal.',
  'reader.Excel is busy with too many requests. Wait half a minute, then try again.': 'Excel ist mit zu vielen Anfragen beschäftigt. Warten Sie eine halbe Minute und versuchen Sie es noch einmal.',
  'reader.The connection to Excel was lost. Check that you are online, then try again.': 'Die Verbindung zu Excel ist abgebrochen. Prüfen Sie, ob Sie online sind, und versuchen Sie es noch einmal.',
  'reader.Excel did not answer in time. Wait a moment, then try again.': 'Excel hat nicht rechtzeitig geantwortet. Warten Sie einen Augenblick und versuchen Sie es noch einmal.',
  'reader.Excel broke off the request. Try again.': 'Excel hat die Anfrage abgebrochen. Versuchen Sie es noch einmal.',
  'reader.Excel could not do what was asked. Save the workbook, close and reopen it, then try again.': 'Excel konnte das nicht ausführen. Speichern Sie die Arbeitsmappe, schließen und öffnen Sie sie, und versuchen Sie es noch einmal.',
};

const logged: ReaderWords = {
  'reader.A letter dated {on} is logged already (row {row} of the sheet "{sheet}"), which is after {asOf}. No letter is written for an earlier day: choose {again} or later, or correct that row.': 'Ein Brief vom {on} ist schon protokolliert (Zeile {row} des Blatts „{sheet}“), nach dem Stichtag {asOf}. Für einen früheren Tag wird kein Brief geschrieben: Wählen Sie {again} oder später, oder berichtigen Sie diese Zeile.',
  'reader.A letter dated {on} is logged already, which is after {asOf}. No letter is written for an earlier day: choose {again} or later, or correct that row.': 'Ein Brief vom {on} ist schon protokolliert, nach dem Stichtag {asOf}. Für einen früheren Tag wird kein Brief geschrieben: Wählen Sie {again} oder später, oder berichtigen Sie diese Zeile.',
  'reader.A letter dated {on} is logged already, which is after {asOf}. Nothing was logged: review the ledger as of {again} or later.': 'Ein Brief vom {on} ist schon protokolliert, nach dem Stichtag {asOf}. Nichts wurde protokolliert: Prüfen Sie die Liste zum {again} oder später.',
  'reader.The letter to {customer} is no longer due: the Contact Log or the policy has changed. Nothing was logged; review the ledger again.': 'Der Brief an {customer} ist nicht mehr fällig: Das Kontaktprotokoll oder die Richtlinie hat sich geändert. Nichts wurde protokolliert; prüfen Sie die Liste noch einmal.',
  'reader.The letter to {customer} is no longer due: one is in the Contact Log, dated {on}. Nothing was logged; review the ledger again.': 'Der Brief an {customer} ist nicht mehr fällig: Im Kontaktprotokoll steht schon einer vom {on}. Nichts wurde protokolliert; prüfen Sie die Liste noch einmal.',
  'reader.The letter to {customer} is no longer due: one is in the Contact Log (row {row}), dated {on}. Nothing was logged; review the ledger again.': 'Der Brief an {customer} ist nicht mehr fällig: Im Kontaktprotokoll (Zeile {row}) steht schon einer vom {on}. Nichts wurde protokolliert; prüfen Sie die Liste noch einmal.',
  'reader.This customer has nothing in the review any more, so there is no statement to write. Review the ledger again.': 'Dieser Kunde kommt in der Prüfung nicht mehr vor, es gibt also keinen Kontoauszug zu schreiben. Prüfen Sie die Liste noch einmal.',
  'reader.{customers} customers have something open, and at most {most} statements are written at once. Write those you need from the customers\' own pages.': 'Bei {customers} Kunden ist etwas offen, und höchstens {most} Kontoauszüge werden auf einmal geschrieben. Schreiben Sie die nötigen von den Seiten der Kunden aus.',
};

export const readerDe: ReaderWords = { ...reasons, ...refusals, ...excel, ...logged, ...readerColumnsDe, ...readerProblemsDe };

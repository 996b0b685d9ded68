/** What the reader of a ledger and Excel's refusals say, in Italian: each English sentence as its rule makes it, with slots for what varies. A sentence that is not here is said in English. */

import { readerColumnsIt } from './reader-columns';
import { readerProblemsIt } from './reader-problems';

type ReaderWords = Readonly<Record<`reader.${string}`, string>>;

const reasons: ReaderWords = {
  'reader.the heading "{heading}" says so and the cells agree': 'lo dice l’intestazione «{heading}», e le celle concordano',
  'reader.the heading "{heading}" says so; the column is empty': 'lo dice l’intestazione «{heading}»; la colonna è vuota',
  'reader.the heading "{heading}" says so; not every cell agrees': 'lo dice l’intestazione «{heading}»; non tutte le celle concordano',
  'reader.the heading "{heading}" says so and its cells are codes': 'lo dice l’intestazione «{heading}», e le celle sono codici',
  'reader.chosen by a person': 'scelta da una persona',
  'reader."{heading}" is in the currency of the document, the age columns are not': '«{heading}» è nella valuta del documento, le colonne di anzianità no',
  'reader.under "{heading}" what was paid bears the same letters as the invoices': 'sotto «{heading}» ciò che è stato pagato porta le stesse lettere delle fatture',
  'reader."{heading}" is what was claimed: it stands there of what is settled too': '«{heading}» è quanto era richiesto: figura anche su ciò che è saldato',
  'reader."{heading}" is what was due before anything was paid': '«{heading}» è quanto era dovuto prima di ogni pagamento',
  'reader."{heading}" is in the currency of the document': '«{heading}» è nella valuta del documento',
  'reader."{heading}" is in the same currency': '«{heading}» è nella stessa valuta',
  'reader."{heading}" is the currency of the amounts': '«{heading}» è la valuta degli importi',
  'reader.right of "{heading}", nothing but signs of debit and credit': 'a destra di «{heading}», solo segni di dare e avere',
  'reader."{heading}" tells drafts and voids': '«{heading}» indica bozze e documenti annullati',
  'reader.{format} writes it under "{heading}"': '{format} lo scrive sotto «{heading}»',
  'reader.each customer stands on a row of its own above its documents': 'ogni cliente sta in una riga propria sopra i suoi documenti',
  'reader.below each customer, the numbers of its documents': 'sotto ogni cliente, i numeri dei suoi documenti',
  'reader.it is the sum of the age columns beside it': 'è la somma delle colonne di anzianità accanto',
  'reader.each line of a document has its own amount; the lines are added up': 'ogni riga di un documento ha un proprio importo; le righe vengono sommate',
  'reader.amounts say so: "{amount}" less "{paid}" is "{rest}"': 'lo dicono gli importi: «{amount}» meno «{paid}» fa «{rest}»',

  'reader.above the headings': 'sopra le intestazioni',
  'reader.the row is empty': 'la riga è vuota',
  'reader.without a date, and sums rows {from} to {to}': 'senza data, e somma delle righe da {from} a {to}',
  'reader.marked as a total; its amount is not the sum of the rows above': 'segnata come totale; il suo importo non è la somma delle righe sopra',
  'reader.sums rows {from} to {to}': 'somma delle righe da {from} a {to}',
  'reader.sums all documents in its currency': 'somma di tutti i documenti nella sua valuta',
  'reader.sums the rows below': 'somma delle righe sotto',
  'reader.the headings are repeated': 'le intestazioni sono ripetute',
  'reader.the headings of another list': 'le intestazioni di un altro elenco',
  'reader.below the headings of another list': 'sotto le intestazioni di un altro elenco',
  'reader."{text}" heads a group of rows': '«{text}» fa da titolo a un gruppo di righe',
  'reader."{text}" heads documents in {currency}': '«{text}» fa da titolo ai documenti in {currency}',
  'reader.text below the last document': 'testo sotto l’ultimo documento',
  'reader."{text}" without an amount': '«{text}» senza importo',
  'reader.text without an amount or a date': 'testo senza importo né data',
  'reader.text between the customer and its documents': 'testo tra il cliente e i suoi documenti',
  'reader."{text}" is the customer of the documents below': '«{text}» è il cliente dei documenti sotto',
  'reader.a document without an amount': 'un documento senza importo',
  'reader.below the total of the sheet': 'sotto il totale del foglio',
  'reader.an amount alone': 'solo un importo',
  'reader.an amount alone below the last document': 'solo un importo sotto l’ultimo documento',
  'reader.says "{text}"; its amount is not the sum of the rows above': 'dice «{text}»; il suo importo non è la somma delle righe sopra',
  'reader.says "{text}"; its amount is not the sum of the rows': 'dice «{text}»; il suo importo non è la somma delle righe',
  'reader.an amount without a date or a document number': 'un importo senza data né numero di documento',
  'reader.{cell} cannot be read: "{value}"': '{cell} non è leggibile: «{value}»',
  'reader.a further line of the document above': 'altra riga del documento sopra',
  'reader.a further line of {document}, added to row {row}': 'altra riga di {document}, aggiunta alla riga {row}',
  'reader.a further line of {document} in row {row}': 'altra riga di {document} nella riga {row}',
  'reader.repeats {document} of row {row}': 'ripete {document} della riga {row}',
  'reader."{text}" is no claim': '«{text}» non è un credito',
  'reader."{text}" is owed to a supplier': '«{text}» è dovuto a un fornitore',
  'reader."{text}" is a supplier': '«{text}» è un fornitore',
  'reader.its status is "{text}": a draft': 'il suo stato è «{text}»: una bozza',
  'reader.its status is "{text}": void': 'il suo stato è «{text}»: annullato',
  'reader.its status is "{text}": written off': 'il suo stato è «{text}»: stralciato',
  'reader.an amount too large to be one': 'un importo troppo grande per essere tale',
  'reader.The dates under "{heading}" on the sheet "{sheet}" are written in figures alone, such as {example}, and nothing decides which of them are the day, the month and the year. Say their order in the mapping ("dateOrder"), or export the dates as YYYY-MM-DD.': 'Le date sotto «{heading}» nel foglio «{sheet}» sono scritte con sole cifre, come {example}, e nulla decide quali siano il giorno, il mese e l’anno. Indichi il loro ordine nella mappatura («dateOrder») o esporti le date come YYYY-MM-DD.',
};

const refusals: ReaderWords = {
  'reader."{sheet}" is not a workbook or a text table that can be read. Save it as .xlsx or .csv and try again.': '«{sheet}» non è una cartella di lavoro né una tabella di testo leggibile. Lo salvi come .xlsx o .csv e riprovi.',
  'reader.The sheet "{sheet}" is empty. Choose the sheet that holds one row for each invoice.': 'Il foglio «{sheet}» è vuoto. Scelga il foglio che contiene una riga per ogni fattura.',
  'reader.The sheet "{sheet}" has headings but no documents below them. Choose another sheet, or export the list again with at least one open invoice.': 'Il foglio «{sheet}» ha intestazioni ma nessun documento sotto. Scelga un altro foglio, o esporti di nuovo l’elenco con almeno una fattura aperta.',
  'reader.No ledger was found on the sheet "{sheet}": none of its first 75 rows reads as headings such as Customer, Invoice number, Due date and Amount. Choose another sheet, or export the list of open invoices with its headings.': 'Nel foglio «{sheet}» non è stato trovato alcun partitario: nessuna delle prime 75 righe si legge come intestazioni quali Cliente, Numero fattura, Scadenza e Importo. Scelga un altro foglio, o esporti l’elenco delle fatture aperte con le sue intestazioni.',
  'reader.The sheet "{sheet}" is a journal: each entry stands there with its counter-entries, on accounts of the books as well as of customers. Export the customers\' accounts alone, as a list of open items or an aged receivables detail.': 'Il foglio «{sheet}» è un libro giornale: ogni registrazione vi sta con le sue contropartite, su conti di contabilità oltre che di clienti. Esporti i soli conti clienti, come elenco di partite aperte o dettaglio dell’anzianità dei crediti.',
  'reader.On the sheet "{sheet}" each row stands whole in one cell, its columns apart by "{mark}". Select that column, choose Data, Text to Columns, with "{again}" as the delimiter, and run again.': 'Nel foglio «{sheet}» ogni riga sta intera in una cella, con le colonne separate da «{mark}». Selezioni quella colonna, scelga Dati, Testo in colonne, con «{again}» come separatore, e ripeta l’analisi.',
  'reader.The sheet "{sheet}" is a statement of what came in and went out, not of what customers owe. Choose the sheet of invoices; this one can go with it as the sheet of payments.': 'Il foglio «{sheet}» è un estratto di ciò che è entrato e uscito, non di ciò che devono i clienti. Scelga il foglio delle fatture; questo può accompagnarlo come foglio dei pagamenti.',
  'reader.The sheet "{sheet}" is a summary by customer: amounts already stand in age columns and the invoices behind them are missing, so they cannot be aged again. Export the detail report instead, with one row for each open invoice and its due date (for example "Aged Receivables Detail" or "Open Invoices").': 'Il foglio «{sheet}» è un riassunto per cliente: gli importi stanno già in colonne di anzianità e mancano le fatture che li compongono, perciò non si possono dividere di nuovo in fasce. Esporti invece il dettaglio, con una riga per ogni fattura aperta e la sua scadenza (per esempio lo scadenzario clienti o le partite aperte).',
  'reader.The sheet "{sheet}" lists what you owe to suppliers, not what customers owe to you. Export the receivables instead: open customer invoices, or the accounts receivable aging detail.': 'Il foglio «{sheet}» elenca ciò che Lei deve ai fornitori, non ciò che i clienti devono a Lei. Esporti invece i crediti: le fatture clienti aperte, o il dettaglio dell’anzianità dei crediti.',
  'reader.The sheet "{sheet}" has customers and amounts but no column of dates, so nothing can be aged. Export it with the invoice date or the due date of each invoice.': 'Il foglio «{sheet}» ha clienti e importi ma nessuna colonna di date, perciò nulla si può dividere in fasce. Lo esporti con la data o la scadenza di ogni fattura.',
  'reader.The sheet "{sheet}" has no column of amounts. Export it with the amount or the open balance of each invoice.': 'Il foglio «{sheet}» non ha una colonna di importi. Lo esporti con l’importo o il saldo aperto di ogni fattura.',
  'reader.There is no sheet named "{sheet}" in this workbook. Check the name.': 'In questa cartella di lavoro non c’è un foglio di nome «{sheet}». Controlli il nome.',
  'reader.The sheet "{sheet}" is larger than can be read here. Export a shorter period.': 'Il foglio «{sheet}» è più grande di quanto si possa leggere qui. Esporti un periodo più breve.',
};

const excel: ReaderWords = {
  'reader.Excel is waiting for you to finish editing a cell. Press Enter or Esc in the sheet, then try again.': 'Excel attende che finisca di modificare una cella. Prema Invio o Esc nel foglio, poi riprovi.',
  'reader.A sheet or the workbook is protected, or the file is open for reading only. Unprotect it under Review, or save a copy of your own, then try again.': 'Un foglio o la cartella di lavoro è protetto, o il file è aperto in sola lettura. Tolga la protezione nella scheda Revisione, o ne salvi una copia Sua, poi riprovi.',
  'reader.A sheet that was there a moment ago has been deleted or renamed. Choose the ledger again, then try again.': 'Un foglio che c’era un momento fa è stato eliminato o rinominato. Scelga di nuovo il partitario, poi riprovi.',
  'reader.Excel is busy with too many requests. Wait half a minute, then try again.': 'Excel è occupato da troppe richieste. Attenda mezzo minuto, poi riprovi.',
  'reader.The connection to Excel was lost. Check that you are online, then try again.': 'La connessione a Excel si è interrotta. Verifichi di essere in linea, poi riprovi.',
  'reader.Excel did not answer in time. Wait a moment, then try again.': 'Excel non ha risposto in tempo. Attenda un momento, poi riprovi.',
  'reader.Excel broke off the request. Try again.': 'Excel ha interrotto la richiesta. Riprovi.',
  'reader.Excel could not do what was asked. Save the workbook, close and reopen it, then try again.': 'Excel non ha potuto fare quanto richiesto. Salvi la cartella di lavoro, la chiuda e la riapra, poi riprovi.',
};

const logged: ReaderWords = {
  'reader.A letter dated {on} is logged already (row {row} of the sheet "{sheet}"), which is after {asOf}. No letter is written for an earlier day: choose {again} or later, or correct that row.': 'Una lettera con data {on} è già registrata (riga {row} del foglio «{sheet}»), dopo la data {asOf}. Nessuna lettera viene scritta per una data anteriore: scelga {again} o una data successiva, oppure corregga quella riga.',
  'reader.A letter dated {on} is logged already, which is after {asOf}. No letter is written for an earlier day: choose {again} or later, or correct that row.': 'Una lettera con data {on} è già registrata, dopo la data {asOf}. Nessuna lettera viene scritta per una data anteriore: scelga {again} o una data successiva, oppure corregga quella riga.',
  'reader.A letter dated {on} is logged already, which is after {asOf}. Nothing was logged: review the ledger as of {again} or later.': 'Una lettera con data {on} è già registrata, dopo la data {asOf}. Nulla è stato registrato: faccia l’analisi alla data {again} o successiva.',
  'reader.The letter to {customer} is no longer due: the Contact Log or the policy has changed. Nothing was logged; review the ledger again.': 'La lettera a {customer} non è più dovuta: il registro contatti o le regole sono cambiati. Nulla è stato registrato; ripeta l’analisi.',
  'reader.The letter to {customer} is no longer due: one is in the Contact Log, dated {on}. Nothing was logged; review the ledger again.': 'La lettera a {customer} non è più dovuta: nel registro contatti ce n’è già una con data {on}. Nulla è stato registrato; ripeta l’analisi.',
  'reader.The letter to {customer} is no longer due: one is in the Contact Log (row {row}), dated {on}. Nothing was logged; review the ledger again.': 'La lettera a {customer} non è più dovuta: nel registro contatti (riga {row}) ce n’è già una con data {on}. Nulla è stato registrato; ripeta l’analisi.',
  'reader.This customer has nothing in the review any more, so there is no statement to write. Review the ledger again.': 'Questo cliente non figura più nell’analisi, quindi non c’è un estratto conto da scrivere. Ripeta l’analisi.',
  'reader.{customers} customers have something open, and at most {most} statements are written at once. Write those you need from the customers\' own pages.': '{customers} clienti hanno qualcosa di aperto, e si scrivono al massimo {most} estratti conto alla volta. Scriva quelli che Le servono dalle pagine dei clienti.',
};

export const readerIt: ReaderWords = { ...reasons, ...refusals, ...excel, ...logged, ...readerColumnsIt, ...readerProblemsIt };

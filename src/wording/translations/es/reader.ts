/** What the reader of a ledger and Excel's refusals say, in Spanish: each English sentence as its rule makes it, with slots for what varies. A sentence that is not here is said in English. */

import { readerColumnsEs } from './reader-columns';
import { readerProblemsEs } from './reader-problems';

type ReaderWords = Readonly<Record<`reader.${string}`, string>>;

const reasons: ReaderWords = {
  'reader.the heading "{heading}" says so and the cells agree': 'lo dice el título «{heading}», y las celdas concuerdan',
  'reader.the heading "{heading}" says so; the column is empty': 'lo dice el título «{heading}»; la columna está vacía',
  'reader.the heading "{heading}" says so; not every cell agrees': 'lo dice el título «{heading}»; no todas las celdas concuerdan',
  'reader.the heading "{heading}" says so and its cells are codes': 'lo dice el título «{heading}», y sus celdas son códigos',
  'reader.chosen by a person': 'elegida por usted',
  'reader."{heading}" is in the currency of the document, the age columns are not': '«{heading}» está en la divisa del documento; las columnas de antigüedad no',
  'reader.under "{heading}" what was paid bears the same letters as the invoices': 'en «{heading}» lo pagado lleva las mismas letras que las facturas',
  'reader."{heading}" is what was claimed: it stands there of what is settled too': '«{heading}» es lo reclamado: también figura en lo saldado',
  'reader."{heading}" is what was due before anything was paid': '«{heading}» es lo que se debía antes de cualquier pago',
  'reader."{heading}" is in the currency of the document': '«{heading}» está en la divisa del documento',
  'reader."{heading}" is in the same currency': '«{heading}» está en la misma divisa',
  'reader."{heading}" is the currency of the amounts': '«{heading}» es la divisa de los importes',
  'reader.right of "{heading}", nothing but signs of debit and credit': 'a la derecha de «{heading}», solo signos de debe y haber',
  'reader."{heading}" tells drafts and voids': '«{heading}» indica borradores y anulados',
  'reader.{format} writes it under "{heading}"': '{format} lo pone bajo «{heading}»',
  'reader.each customer stands on a row of its own above its documents': 'cada cliente está en una fila propia encima de sus documentos',
  'reader.below each customer, the numbers of its documents': 'debajo de cada cliente, los números de sus documentos',
  'reader.it is the sum of the age columns beside it': 'es la suma de las columnas de antigüedad contiguas',
  'reader.each line of a document has its own amount; the lines are added up': 'cada línea de un documento tiene su propio importe; las líneas se suman',
  'reader.amounts say so: "{amount}" less "{paid}" is "{rest}"': 'lo dicen los importes: «{amount}» menos «{paid}» es «{rest}»',

  'reader.above the headings': 'encima de los títulos',
  'reader.the row is empty': 'la fila está vacía',
  'reader.without a date, and sums rows {from} to {to}': 'sin fecha, y suma las filas {from} a {to}',
  'reader.marked as a total; its amount is not the sum of the rows above': 'marcada como total; su importe no es la suma de las filas de arriba',
  'reader.sums rows {from} to {to}': 'suma las filas {from} a {to}',
  'reader.sums all documents in its currency': 'suma todos los documentos de su divisa',
  'reader.sums the rows below': 'suma las filas de abajo',
  'reader.the headings are repeated': 'los títulos se repiten',
  'reader.the headings of another list': 'los títulos de otro listado',
  'reader.below the headings of another list': 'bajo los títulos de otro listado',
  'reader."{text}" heads a group of rows': '«{text}» encabeza un grupo de filas',
  'reader."{text}" heads documents in {currency}': '«{text}» encabeza documentos en {currency}',
  'reader.text below the last document': 'texto debajo del último documento',
  'reader."{text}" without an amount': '«{text}» sin importe',
  'reader.text without an amount or a date': 'texto sin importe ni fecha',
  'reader.text between the customer and its documents': 'texto entre el cliente y sus documentos',
  'reader."{text}" is the customer of the documents below': '«{text}» es el cliente de los documentos de abajo',
  'reader.a document without an amount': 'un documento sin importe',
  'reader.below the total of the sheet': 'debajo del total de la hoja',
  'reader.an amount alone': 'un importe solo',
  'reader.an amount alone below the last document': 'un importe solo debajo del último documento',
  'reader.says "{text}"; its amount is not the sum of the rows above': 'dice «{text}»; su importe no es la suma de las filas de arriba',
  'reader.says "{text}"; its amount is not the sum of the rows': 'dice «{text}»; su importe no es la suma de las filas',
  'reader.an amount without a date or a document number': 'un importe sin fecha ni número de documento',
  'reader.{cell} cannot be read: "{value}"': '{cell} no puede leerse: «{value}»',
  'reader.a further line of the document above': 'otra línea del documento de arriba',
  'reader.a further line of {document}, added to row {row}': 'otra línea de {document}, sumada a la fila {row}',
  'reader.a further line of {document} in row {row}': 'otra línea de {document} en la fila {row}',
  'reader.repeats {document} of row {row}': 'repite {document} de la fila {row}',
  'reader."{text}" is no claim': '«{text}» no es un crédito por cobrar',
  'reader."{text}" is owed to a supplier': '«{text}» se debe a un proveedor',
  'reader."{text}" is a supplier': '«{text}» es un proveedor',
  'reader.its status is "{text}": a draft': 'su estado es «{text}»: un borrador',
  'reader.its status is "{text}": void': 'su estado es «{text}»: anulado',
  'reader.its status is "{text}": written off': 'su estado es «{text}»: dado de baja por incobrable',
  'reader.an amount too large to be one': 'un importe demasiado grande para serlo',
  'reader.The dates under "{heading}" on the sheet "{sheet}" are written in figures alone, such as {example}, and nothing decides which of them are the day, the month and the year. Say their order in the mapping ("dateOrder"), or export the dates as YYYY-MM-DD.': 'Las fechas de «{heading}» en la hoja «{sheet}» están escritas solo con cifras, como {example}, y nada decide cuáles son el día, el mes y el año. Indique su orden en la asignación («dateOrder») o exporte las fechas como YYYY-MM-DD.',
};

const refusals: ReaderWords = {
  'reader."{sheet}" is not a workbook or a text table that can be read. Save it as .xlsx or .csv and try again.': '«{sheet}» no es un libro ni una tabla de texto que pueda leerse. Guárdelo como .xlsx o .csv e inténtelo de nuevo.',
  'reader.The sheet "{sheet}" is empty. Choose the sheet that holds one row for each invoice.': 'La hoja «{sheet}» está vacía. Elija la hoja que tiene una fila por factura.',
  'reader.The sheet "{sheet}" has headings but no documents below them. Choose another sheet, or export the list again with at least one open invoice.': 'La hoja «{sheet}» tiene títulos, pero ningún documento debajo. Elija otra hoja o exporte la lista de nuevo con al menos una factura pendiente.',
  'reader.No ledger was found on the sheet "{sheet}": none of its first 75 rows reads as headings such as Customer, Invoice number, Due date and Amount. Choose another sheet, or export the list of open invoices with its headings.': 'En la hoja «{sheet}» no se encontró ningún listado: ninguna de sus primeras 75 filas parece de títulos como Cliente, Número de factura, Vencimiento e Importe. Elija otra hoja o exporte la lista de facturas pendientes con sus títulos.',
  'reader.The sheet "{sheet}" is a journal: each entry stands there with its counter-entries, on accounts of the books as well as of customers. Export the customers\' accounts alone, as a list of open items or an aged receivables detail.': 'La hoja «{sheet}» es un libro diario: cada asiento está ahí con sus contrapartidas, en cuentas contables además de las de clientes. Exporte solo las cuentas de clientes, como lista de partidas pendientes o antigüedad de saldos detallada.',
  'reader.On the sheet "{sheet}" each row stands whole in one cell, its columns apart by "{mark}". Select that column, choose Data, Text to Columns, with "{again}" as the delimiter, and run again.': 'En la hoja «{sheet}» cada fila está entera en una celda, con las columnas separadas por «{mark}». Seleccione esa columna, elija Datos, Texto en columnas, con «{again}» como separador, y revise de nuevo.',
  'reader.The sheet "{sheet}" is a statement of what came in and went out, not of what customers owe. Choose the sheet of invoices; this one can go with it as the sheet of payments.': 'La hoja «{sheet}» es un extracto de lo que entró y salió, no de lo que deben los clientes. Elija la hoja de facturas; esta puede acompañarla como hoja de pagos.',
  'reader.The sheet "{sheet}" is a summary by customer: amounts already stand in age columns and the invoices behind them are missing, so they cannot be aged again. Export the detail report instead, with one row for each open invoice and its due date (for example "Aged Receivables Detail" or "Open Invoices").': 'La hoja «{sheet}» es un resumen por cliente: los importes ya están en columnas de antigüedad y faltan las facturas que hay detrás, así que no pueden clasificarse de nuevo. Exporte en su lugar el informe detallado, con una fila por factura pendiente y su vencimiento (por ejemplo, «Antigüedad de saldos detallada» o «Facturas pendientes»).',
  'reader.The sheet "{sheet}" lists what you owe to suppliers, not what customers owe to you. Export the receivables instead: open customer invoices, or the accounts receivable aging detail.': 'La hoja «{sheet}» contiene lo que usted debe a proveedores, no lo que le deben los clientes. Exporte las cuentas por cobrar: facturas pendientes de clientes o el detalle de antigüedad de saldos de clientes.',
  'reader.The sheet "{sheet}" has customers and amounts but no column of dates, so nothing can be aged. Export it with the invoice date or the due date of each invoice.': 'La hoja «{sheet}» tiene clientes e importes, pero ninguna columna de fechas, así que no puede determinarse ninguna antigüedad. Expórtela con la fecha o el vencimiento de cada factura.',
  'reader.The sheet "{sheet}" has no column of amounts. Export it with the amount or the open balance of each invoice.': 'La hoja «{sheet}» no tiene ninguna columna de importes. Expórtela con el importe o el saldo pendiente de cada factura.',
  'reader.There is no sheet named "{sheet}" in this workbook. Check the name.': 'En este libro no hay ninguna hoja llamada «{sheet}». Compruebe el nombre.',
  'reader.The sheet "{sheet}" is larger than can be read here. Export a shorter period.': 'La hoja «{sheet}» es más grande de lo que aquí puede leerse. Exporte un periodo más corto.',
};

const excel: ReaderWords = {
  'reader.Excel is waiting for you to finish editing a cell. Press Enter or Esc in the sheet, then try again.': 'Excel está esperando a que termine de editar una celda. Pulse Intro o Esc en la hoja e inténtelo de nuevo.',
  'reader.A sheet or the workbook is protected, or the file is open for reading only. Unprotect it under Review, or save a copy of your own, then try again.': 'Una hoja o el libro está protegido, o el archivo está abierto en solo lectura. Quite la protección en Revisar, o guarde una copia propia, e inténtelo de nuevo.',
  'reader.A sheet that was there a moment ago has been deleted or renamed. Choose the ledger again, then try again.': 'Una hoja que estaba hace un momento se ha eliminado o ha cambiado de nombre. Elija el listado otra vez e inténtelo de nuevo.',
  'reader.Excel is busy with too many requests. Wait half a minute, then try again.': 'Excel está ocupado con demasiadas solicitudes. Espere medio minuto e inténtelo de nuevo.',
  'reader.The connection to Excel was lost. Check that you are online, then try again.': 'Se ha perdido la conexión con Excel. Compruebe que está conectado e inténtelo de nuevo.',
  'reader.Excel did not answer in time. Wait a moment, then try again.': 'Excel no ha respondido a tiempo. Espere un momento e inténtelo de nuevo.',
  'reader.Excel broke off the request. Try again.': 'Excel ha interrumpido la solicitud. Inténtelo de nuevo.',
  'reader.Excel could not do what was asked. Save the workbook, close and reopen it, then try again.': 'Excel no ha podido hacer lo que se le pedía. Guarde el libro, ciérrelo y vuelva a abrirlo, e inténtelo de nuevo.',
};

const logged: ReaderWords = {
  'reader.A letter dated {on} is logged already (row {row} of the sheet "{sheet}"), which is after {asOf}. No letter is written for an earlier day: choose {again} or later, or correct that row.': 'Ya consta una carta del {on} (fila {row} de la hoja «{sheet}»), posterior al {asOf}. No se escribe ninguna carta para un día anterior: elija {again} o una fecha posterior, o corrija esa fila.',
  'reader.A letter dated {on} is logged already, which is after {asOf}. No letter is written for an earlier day: choose {again} or later, or correct that row.': 'Ya consta una carta del {on}, posterior al {asOf}. No se escribe ninguna carta para un día anterior: elija {again} o una fecha posterior, o corrija esa fila.',
  'reader.A letter dated {on} is logged already, which is after {asOf}. Nothing was logged: review the ledger as of {again} or later.': 'Ya consta una carta del {on}, posterior al {asOf}. No se ha registrado nada: revise el listado a fecha {again} o posterior.',
  'reader.The letter to {customer} is no longer due: the Contact Log or the policy has changed. Nothing was logged; review the ledger again.': 'La carta a {customer} ya no procede: el registro de contactos o la política han cambiado. No se ha registrado nada; vuelva a revisar el listado.',
  'reader.The letter to {customer} is no longer due: one is in the Contact Log, dated {on}. Nothing was logged; review the ledger again.': 'La carta a {customer} ya no procede: en el registro de contactos hay una del {on}. No se ha registrado nada; vuelva a revisar el listado.',
  'reader.The letter to {customer} is no longer due: one is in the Contact Log (row {row}), dated {on}. Nothing was logged; review the ledger again.': 'La carta a {customer} ya no procede: en el registro de contactos (fila {row}) hay una del {on}. No se ha registrado nada; vuelva a revisar el listado.',
  'reader.This customer has nothing in the review any more, so there is no statement to write. Review the ledger again.': 'Este cliente ya no figura en la revisión, así que no hay extracto que escribir. Vuelva a revisar el listado.',
  'reader.{customers} customers have something open, and at most {most} statements are written at once. Write those you need from the customers\' own pages.': '{customers} clientes tienen algo pendiente, y se escriben como máximo {most} extractos de una vez. Escriba los que necesite desde las páginas de los clientes.',
};

export const readerEs: ReaderWords = { ...reasons, ...refusals, ...excel, ...logged, ...readerColumnsEs, ...readerProblemsEs };

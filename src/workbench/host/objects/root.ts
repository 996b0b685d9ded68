/** Composes the objects that refer to each other, and gives the root of every batch. */
import type { Book } from '../book';
import type { WireObject } from '../wire-object';
import { ConditionalFormats } from './conditional-formats';
import { DataValidation } from './data-validation';
import { Range } from './range';
import { Table } from './table';
import { Tables } from './tables';
import { Workbook } from './workbook';
import { Worksheet } from './worksheet';

/** The workbook object, with makers for everything below it. */
export function rootOf(book: Book): WireObject {
  book.make = {
    range: (sheet, area) => new Range(book, sheet, area),
    worksheet: (sheet) => new Worksheet(book, sheet),
    table: (sheet, table) => new Table(book, sheet, table),
    tables: (sheet) => new Tables(book, sheet),
    conditionalFormats: (anchor) => new ConditionalFormats(book, anchor),
    dataValidation: (anchor) => new DataValidation(book, anchor),
  };
  return new Workbook(book);
}

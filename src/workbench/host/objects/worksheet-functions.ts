/** Worksheet functions called without a cell: DATE only, because no property of ExcelApi 1.9 tells the date system. */
import type { Book } from '../book';
import { invalidArgument } from '../failure';
import { daySerial } from '../serial-date';
import { WireObject } from '../wire-object';

export class WorksheetFunctions extends WireObject {
  readonly type = 'Functions';
  constructor(private readonly book: Book) {
    super();
  }
  Date(year: unknown, month: unknown, day: unknown): WireObject {
    if (![year, month, day].every((part) => typeof part === 'number' && Number.isInteger(part))) throw invalidArgument();
    const serial = daySerial(Number(year), Number(month), Number(day), this.book.model.date1904);
    return new FunctionResult(serial, serial === null ? '#NUM!' : null);
  }
}

class FunctionResult extends WireObject {
  readonly type = 'FunctionResult';
  override readonly scalars = ['Error', 'Value'];
  constructor(
    private readonly value: number | null,
    private readonly error: string | null,
  ) {
    super();
  }
  get Value(): number | null {
    return this.value;
  }
  get Error(): string | null {
    return this.error;
  }
}

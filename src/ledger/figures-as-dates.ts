/** Tells how dates were read that are written in figures alone. It reads none. */
import { NO_DAY, isoOf } from '../receivables/days';
import { shownText } from './cells';
import { compactDay } from './compact-dates';
import { noteProblem, type Reading } from './reading';

/** One notice for each such column of days. */
export function noteFigures(reading: Reading): void {
  const { columns, details } = reading.survey;
  for (const { column } of columns) {
    const compact = details.compactDates.get(column);
    if (compact === undefined || compact.form === null) continue;
    const { form, example } = compact;
    const day = isoOf(compactDay(example, form) ?? NO_DAY);
    noteProblem(reading, 'ambiguous-dates', 'notice', null, column, example, `The dates under "${shownText(details.headings.get(column) ?? '')}" are read as ${form}: ${example} is ${day}. If that is wrong, export them as YYYY-MM-DD and run again.`);
  }
}

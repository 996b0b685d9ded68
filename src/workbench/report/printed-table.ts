/** The short table that the headless run prints for a person. It decides no figure. */
import type { Wording } from '../../wording/sentences';
import { LANGUAGES } from '../../wording/languages';
import { bucketHeading } from '../../reports/sheet-frame';
import type { FinishedRun } from './review-json';

/** Lines of columns: the first left-aligned, the others right-aligned. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, index) => { widths[index] = Math.max(widths[index] ?? 0, cell.length); });
  return rows.map((row) => row.map((cell, index) => (index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0))).join('   ').trimEnd());
}

/** What was read, the aging of each currency, the tie-out, and what was written into `folder`. */
export function printedTable(run: FinishedRun, wording: Wording, folder: string): string {
  const { reading, review, letters } = run;
  const { formats, say } = wording;
  const headings = ['', ...review.bucketLabels.map((label) => bucketHeading(label, wording)), say('column.open'), say('column.pastDueShare'), say('column.credits'), say('tieOut.difference')];
  const rows = review.totals.map((total) => {
    const money = (minorUnits: number): string => formats.amount(minorUnits, total.currency);
    const difference = review.tieOut.find((line) => line.currency === total.currency)?.difference ?? 0;
    return [
      total.currency, ...total.buckets.map(money), money(total.open),
      total.invoicesOpen === 0 ? '–' : formats.percent(total.invoicesPastDue / total.invoicesOpen), money(total.credits), money(difference),
    ];
  });
  const problems = reading.problems.length + review.findings.length;
  return [
    say('run.read', { sheet: reading.sheet, asOf: formats.date(review.asOf), documents: wording.counted('document', reading.rowsTaken), setAside: wording.counted('row', reading.setAside.length) }),
    '',
    ...(rows.length > 0 ? aligned([headings, ...rows]) : [say('summary.none')]),
    '',
    ...(LANGUAGES.includes(wording.language) ? [] : [say('run.notTranslated', { language: wording.language })]),
    say('run.written', { folder, letters: wording.counted('letter', letters.length), problems: wording.counted('problem', problems) }),
  ].join('\n');
}

/** Beside each key figure: the user's own target, and what somebody published. It compares nothing and colours nothing. */
import { isComparable } from '../receivables/benchmarks';
import type { BenchmarkFigure, PublishedBand } from '../receivables/benchmarks';
import type { ReportCell, ReportColumn } from './report-sheet';
import type { ReportInput } from './sheet-frame';

/** Columns of the figure blocks: a target where any is set, published bands where the policy holds any. */
export function benchmarkColumns({ review, wording: { say } }: ReportInput): ReportColumn[] {
  return [
    ...(hasTargets(review) ? [{ id: 'target', heading: say('column.target'), format: 'figure' as const }] : []),
    ...(shownBands(review).length > 0 ? [{ id: 'published', heading: say('column.published'), format: 'text' as const }] : []),
  ];
}

/** Cells of those columns; empty for a figure that has none. */
export function benchmarkCells({ review, wording }: ReportInput, figure: string): ReportCell[] {
  const { targets } = review.policy.benchmarks;
  const bands = shownBands(review);
  const band = bands.find((one) => one.figure === figure);
  return [
    ...(hasTargets(review) ? [Object.hasOwn(targets, figure) ? targets[figure as BenchmarkFigure] : null] : []),
    ...(bands.length > 0 ? [band ? rangeText(band, wording) : null] : []),
  ];
}

/** Where the bands come from, for the foot of the sheet; nothing where none is shown. */
export function bandsNote({ review, wording: { say } }: ReportInput): string[] {
  const sources = [...new Set(shownBands(review).map(({ source, years }) => `${source}, ${years}`))];
  return sources.length === 0 || review.figures.length === 0 ? [] : [say('overview.noteBands', { sources: sources.join('; ') })];
}

function hasTargets({ policy }: ReportInput['review']): boolean {
  return Object.values(policy.benchmarks.targets).some((target) => target !== null);
}

function shownBands({ policy }: ReportInput['review']): readonly PublishedBand[] {
  return policy.benchmarks.bands.filter((band) => isComparable(band, policy.aging));
}

function rangeText({ figure, low, high }: PublishedBand, { say, formats }: ReportInput['wording']): string {
  const text = /share$|^cei$/i.test(figure) ? formats.percent : formats.figure;
  return say('benchmark.range', { low: text(low), high: text(high) });
}

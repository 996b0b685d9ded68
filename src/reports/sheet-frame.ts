/** What stands on every sheet alike: title, the line under it, the tie-out. It knows no sheet's table. */
import type { Ledger } from '../ledger/ledger';
import type { Day } from '../receivables/days';
import type { ReceivablesReview } from '../receivables/review';
import { bucketHeading } from '../wording/bucket-heading';
import type { Wording } from '../wording/sentences';
import type { DecidedLetters } from './reminders';
import type { TemplateFieldLine, TemplateLine } from './templates';
import type { ComparedSum, FixedSheetId, ReportSheet, TieOutLine } from './report-sheet';

/** What a sheet says about its own making; nothing here reads a clock. */
export interface ReportContext {
  /** Name of the sheet that was read. */
  readonly ledgerSheet: string;
  /** Day and time of writing as text; left out where the same input must give the same sheet. */
  readonly writtenAt?: string;
  readonly version: string;
  /** There is a Payment Plans sheet already: it is kept up even when its last plan is gone. */
  readonly hasPlanRegister?: boolean;
  /** What was decided about letters; without it there is no Reminders sheet. */
  readonly decided?: DecidedLetters;
  /** Texts of letters; without them there is no Templates sheet. */
  readonly templates?: { readonly lines: readonly TemplateLine[]; readonly fields: readonly TemplateFieldLine[] };
  /** Day of the last change of each setting, by its path ("reminders.graceDays"); absent where none is known. */
  readonly policyChanges?: ReadonlyMap<string, Day>;
}

/** All that a sheet is made of. */
export interface ReportInput {
  readonly review: ReceivablesReview;
  readonly reading: Ledger;
  readonly wording: Wording;
  readonly context: ReportContext;
}

/** Formulas that give a currency's aged amount and credits from the sheet's own tables. */
export type LiveTieOut = (currency: string) => { readonly aged: string; readonly credits: string };

export { bucketHeading };

/** A currency as a SUMIFS criterion. It came from the ledger, so what would be a wildcard, a quote or an operator is taken literally. */
export function criterion(text: string): string {
  if (/^[A-Z]{3}$/.test(text)) return `"${text}"`;
  return `"=${text.replace(/[~*?]/g, '~$&').replace(/"/g, '""')}"`;
}

/** Name, title, line 2 and tie-out of a sheet. */
export function sheetFrame(id: FixedSheetId, input: ReportInput, live?: LiveTieOut): Pick<ReportSheet, 'id' | 'name' | 'title' | 'subtitle' | 'tieOut'> {
  const { review, wording } = input;
  // Once is enough: on the sheet that sums up.
  const compared = id === 'overview' ? comparedSums(input) : [];
  return {
    id,
    name: wording.say(`sheet.${id}`),
    title: wording.say(`title.${id}`),
    subtitle: subtitle(input),
    tieOut: review.tieOut.map(({ currency, ledger, aged, credits }, line): TieOutLine => {
      const formulas = review.totals.some((total) => total.currency === currency) ? live?.(currency) : undefined;
      return {
        currency, ledger, aged, credits,
        label: wording.say('tieOut.ledger', { currency }),
        words: { aged: wording.say('tieOut.aged'), credits: wording.say('tieOut.credits'), difference: wording.say('tieOut.difference') },
        ...(formulas ? { agedFormula: formulas.aged, creditsFormula: formulas.credits } : {}),
        ...(compared.length > 0 ? { compared: compared.map((kind) => kind[line]) } : {}),
      };
    }),
  };
}

/** What others say that is owed, kind by kind and for each line of the tie-out; a kind that no currency has is left out. */
function comparedSums({ review, reading, wording }: ReportInput): readonly (readonly (ComparedSum | null)[])[] {
  const controls = review.tieOut.map(({ ledger, control, controlOn }): ComparedSum | null => (control === undefined ? null : {
    amount: control, label: controlLabel(controlOn, review.asOf, wording), difference: wording.say('tieOut.controlDifference'), differs: ledger - control, formula: (own, sum) => `${own}-${sum}`,
  }));
  const footers = review.tieOut.map(({ currency, ledger }): ComparedSum | null => {
    const read = reading.controls.find((one) => one.currency === currency);
    // On another day than the sheet's the ledger owes something else: an agreement would look like none.
    if (!read || read.footer === null || (read.footer === read.taken && read.taken !== ledger)) return null;
    return { amount: read.footer, label: wording.say('tieOut.footer'), difference: wording.say('tieOut.difference'), differs: read.footer - read.taken, ...(read.taken === ledger && { formula: (own: string, sum: string) => `${sum}-${own}` }) };
  });
  return [controls, footers].filter((kind) => kind.some((one) => one !== null));
}

/** A balance of another day need not agree, so the day is named. */
function controlLabel(on: Day | undefined, asOf: Day, { say, formats }: Wording): string {
  return on === undefined || on === asOf ? say('tieOut.control') : say('tieOut.controlOtherDay', { on: formats.date(on) });
}

function subtitle({ review, wording, context }: ReportInput): string {
  const { aging } = review.policy;
  const labels = review.bucketLabels.map((label) => bucketHeading(label, wording)).join(', ');
  const facts = {
    sheet: context.ledgerSheet,
    asOf: wording.formats.date(review.asOf),
    basis: wording.say(`basis.${aging.basis}`),
    scheme: aging.scheme === 'edges' ? wording.say('scheme.edges', { labels }) : wording.say('scheme.calendar-months'),
    version: context.version,
  };
  return context.writtenAt === undefined ? wording.say('subtitle.plain', facts) : wording.say('subtitle.written', { ...facts, writtenAt: context.writtenAt });
}

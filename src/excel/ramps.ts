/** The overdue ramp as conditional formats: which of a sheet's rules are ours, and how one is made. Her own rules are never touched. */
import type { Block, LaidOutSheet } from '../reports/report-sheet';
import { addressOf, blockOf, columnLetters } from './addresses';
import { RAMP } from './looks';
import type { StandingRamp } from './snapshot';

export type WantedRamp = Omit<StandingRamp, 'id'>;

/** "A positive number": text such as "–" counts as greater than any number in Excel, so the rule must ask for a number first. */
function ruleOf(block: Block): string {
  const cell = `${columnLetters(block.column)}${block.row}`;
  return `=AND(ISNUMBER(${cell}),${cell}>0)`;
}

/** True for a rule that this file made, also one cut off before it had its formula (Excel lets nobody else leave it empty) or its colour. */
export function isOurs(formula: string, color: string): boolean {
  return formula === '' || (/^=AND\(ISNUMBER\(([A-Z]+\d+)\),\1>0\)$/.test(formula.replace(/\s/g, '')) && ['', '#FFFFFF', ...RAMP].includes(color));
}

/** The ramps of a laid-out sheet. */
export function wantedRamps(sheet: LaidOutSheet): readonly WantedRamp[] {
  return sheet.ramps.map(({ block, step }) => ({ block, color: RAMP[Math.max(1, Math.min(RAMP.length, step)) - 1] }));
}

/** True when the sheet has these ramps already, so that nothing need be touched. */
export function sameRamps(a: readonly WantedRamp[], b: readonly WantedRamp[]): boolean {
  const listed = (ramps: readonly WantedRamp[]): string => ramps.map(({ block, color }) => `${addressOf(block)} ${color}`).sort().join(' ');
  return listed(a) === listed(b);
}

/** Queues a ramp's conditional format. */
export function addRamp(sheet: Excel.Worksheet, ramp: WantedRamp): void {
  const format = sheet.getRange(addressOf(ramp.block)).conditionalFormats.add('Custom');
  format.custom.rule.formula = ruleOf(ramp.block);
  format.custom.format.fill.color = ramp.color;
}

/** Queues questions about a sheet's custom rules, whose ids and types are known; call what it returns after the sync. */
export function askRamps(sheet: Excel.Worksheet, formats: readonly Excel.ConditionalFormat[]): () => readonly StandingRamp[] {
  const custom = formats.filter((format) => format.type === 'Custom').map(({ id }) => {
    const format = sheet.getRange().conditionalFormats.getItem(id);
    const range = format.getRangeOrNullObject();
    format.custom.rule.load({ formula: true });
    format.custom.format.fill.load({ color: true });
    range.load({ address: true });
    return { id, format, range };
  });
  return () => custom.flatMap(({ id, format, range }) => {
    const color = (format.custom.format.fill.color ?? '').toUpperCase();
    if (range.isNullObject || !isOurs(format.custom.rule.formula ?? '', color)) return [];
    const block = blockOf(range.address);
    return block ? [{ id, block, color }] : [];
  });
}

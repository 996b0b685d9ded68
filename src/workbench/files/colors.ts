/** Colours of a workbook as "#RRGGBB": written out, by theme slot with its tint, or by number in the old palette. It chooses none. */
import { attribute, at, child, numberAttribute, type XmlElement } from './xml-tree';

/** The palette of 64 that indexed colours mean where the workbook defines no other; the first eight repeat the next eight. */
const PALETTE = ('000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF' + '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF'
  + '800000008000000080808000800080008080C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF'
  + '000080FF00FFFFFF0000FFFF8000808000000080800000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99'
  + '3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366333399333333');

/** Theme slots in the order that style sheets number them (light before dark). */
const THEME_SLOTS = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];
const OFFICE_THEME = ['FFFFFF', '000000', 'E7E6E6', '44546A', '5B9BD5', 'ED7D31', 'A5A5A5', 'FFC000', '4472C4', '70AD47', '0563C1', '954F72'];

/** The theme's twelve colours, in style-sheet order; Office's own where there is no theme. */
export function themeColors(theme: XmlElement | undefined): string[] {
  const scheme = at(theme, 'themeElements', 'clrScheme');
  return THEME_SLOTS.map((slot, i) => {
    const choice = child(scheme, slot)?.children[0];
    const hex = attribute(choice, choice?.name === 'sysClr' ? 'lastClr' : 'val');
    return hex !== undefined && /^[0-9a-fA-F]{6}$/.test(hex) ? hex.toUpperCase() : OFFICE_THEME[i]!;
  });
}

/** Lighter (above 0) or darker (below), as Excel shades a theme colour: the lightness moves, the hue stays (nearly). */
function tinted(hex: string, tint: number): string {
  return [0, 2, 4].map((from) => {
    const part = parseInt(hex.slice(from, from + 2), 16);
    const moved = tint < 0 ? part * (1 + tint) : part + (255 - part) * tint;
    return Math.max(0, Math.min(255, Math.round(moved))).toString(16).padStart(2, '0').toUpperCase();
  }).join('');
}

/** "#RRGGBB", or undefined for an automatic or unreadable colour. */
export function colorOf(element: XmlElement | undefined, theme: readonly string[]): string | undefined {
  const rgb = attribute(element, 'rgb');
  const [slot, indexed] = [numberAttribute(element, 'theme'), numberAttribute(element, 'indexed')];
  const hex = rgb !== undefined && /^([0-9a-fA-F]{2})?[0-9a-fA-F]{6}$/.test(rgb) ? rgb.slice(-6).toUpperCase()
    : slot !== undefined ? theme[slot] : indexed !== undefined && indexed >= 0 && indexed < 64 ? PALETTE.slice(indexed * 6, indexed * 6 + 6) : undefined;
  return hex === undefined || hex === '' ? undefined : `#${tinted(hex, numberAttribute(element, 'tint') ?? 0)}`;
}

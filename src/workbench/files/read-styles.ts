/** The looks that a style sheet defines, as the model says them. What differs in nothing from the workbook's plain cell is plain; what the model has no word for stays in the package. */
import type { CellLook } from '../host/model';
import { colorOf } from './colors';
import { builtInFormat } from './number-formats';
import { at, attribute, child, childrenOf, flagAttribute, numberAttribute, type XmlElement } from './xml-tree';

type Draft = { -readonly [K in keyof CellLook]: CellLook[K] };

export interface SheetStyles {
  /** By cell style number (the `s` of a cell). */
  readonly looks: readonly CellLook[];
  /** By differential style number (the `dxfId` of a rule). */
  readonly differential: readonly Partial<CellLook>[];
}

interface FontLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly fontName: string | undefined;
  readonly fontSize: number | undefined;
  readonly fontColor: string | undefined;
}

const isOn = (element: XmlElement | undefined): boolean => element !== undefined && flagAttribute(element, 'val', true);

function readFont(font: XmlElement | undefined, theme: readonly string[]): FontLook {
  const underline = child(font, 'u');
  return {
    bold: isOn(child(font, 'b')), italic: isOn(child(font, 'i')), underline: underline !== undefined && attribute(underline, 'val') !== 'none',
    fontName: attribute(child(font, 'name') ?? child(font, 'rFont'), 'val'), fontSize: numberAttribute(child(font, 'sz'), 'val'), fontColor: colorOf(child(font, 'color'), theme),
  };
}

function addFont(look: Draft, font: FontLook, plain: FontLook | null): void {
  if (font.bold) look.bold = true;
  if (font.italic) look.italic = true;
  if (font.underline) look.underline = true;
  if (font.fontName !== undefined && font.fontName !== plain?.fontName) look.fontName = font.fontName;
  if (font.fontSize !== undefined && font.fontSize !== plain?.fontSize) look.fontSize = font.fontSize;
  if (font.fontColor !== undefined && font.fontColor !== plain?.fontColor) look.fontColor = font.fontColor;
}

/** The colour of a border side that is drawn at all; the model knows no other kind of line. */
function readSide(side: XmlElement | undefined, theme: readonly string[]): string | undefined {
  const style = attribute(side, 'style');
  if (style === undefined || style === 'none') return undefined;
  return colorOf(child(side, 'color'), theme) ?? '#000000';
}

function addBorder(look: Draft, border: XmlElement | undefined, theme: readonly string[]): void {
  const [bottom, top] = [readSide(child(border, 'bottom'), theme), readSide(child(border, 'top'), theme)];
  if (bottom !== undefined) look.borderBottom = bottom;
  if (top !== undefined) look.borderTop = top;
}

function addAlignment(look: Draft, alignment: XmlElement | undefined): void {
  const [horizontal, vertical] = [attribute(alignment, 'horizontal'), attribute(alignment, 'vertical')];
  if (horizontal === 'left' || horizontal === 'center' || horizontal === 'right') look.horizontal = horizontal;
  if (vertical === 'top' || vertical === 'center') look.vertical = vertical;
  if (flagAttribute(alignment, 'wrapText')) look.wrap = true;
  const indent = numberAttribute(alignment, 'indent');
  if (indent !== undefined && indent > 0) look.indent = indent;
}

/** A solid fill's colour; `differential` fills say it as the background. */
function fillColor(fill: XmlElement | undefined, theme: readonly string[], differential: boolean): string | undefined {
  const pattern = child(fill, 'patternFill');
  const type = attribute(pattern, 'patternType');
  if (differential) return type === 'none' ? undefined : colorOf(child(pattern, 'bgColor') ?? child(pattern, 'fgColor'), theme);
  return type === undefined || type === 'none' ? undefined : colorOf(child(pattern, 'fgColor'), theme);
}

function readDifferential(dxf: XmlElement, theme: readonly string[]): Partial<CellLook> {
  const look: Partial<Draft> = {};
  addFont(look as Draft, readFont(child(dxf, 'font'), theme), null);
  const format = attribute(child(dxf, 'numFmt'), 'formatCode');
  if (format !== undefined) look.numberFormat = format;
  const fill = fillColor(child(dxf, 'fill'), theme, true);
  if (fill !== undefined) look.fill = fill;
  addBorder(look as Draft, child(dxf, 'border'), theme);
  return look;
}

/** Reads a style sheet; without one every cell is plain. */
export function readStyles(root: XmlElement | undefined, theme: readonly string[]): SheetStyles {
  const codes = new Map(childrenOf(child(root, 'numFmts'), 'numFmt').map((format) => [numberAttribute(format, 'numFmtId') ?? -1, attribute(format, 'formatCode') ?? 'General']));
  const fonts = childrenOf(child(root, 'fonts'), 'font').map((font) => readFont(font, theme));
  const fills = childrenOf(child(root, 'fills'), 'fill').map((fill) => fillColor(fill, theme, false));
  const borders = childrenOf(child(root, 'borders'), 'border');
  const formats = childrenOf(child(root, 'cellXfs'), 'xf');
  const plain = fonts[numberAttribute(formats[0], 'fontId') ?? 0] ?? null;
  const looks = formats.map((xf): CellLook => {
    const number = numberAttribute(xf, 'numFmtId') ?? 0;
    const look: Draft = { numberFormat: codes.get(number) ?? builtInFormat(number) };
    const font = fonts[numberAttribute(xf, 'fontId') ?? 0];
    if (font) addFont(look, font, plain);
    const fill = fills[numberAttribute(xf, 'fillId') ?? 0];
    if (fill !== undefined) look.fill = fill;
    addBorder(look, borders[numberAttribute(xf, 'borderId') ?? 0], theme);
    addAlignment(look, child(xf, 'alignment'));
    if (!flagAttribute(at(xf, 'protection'), 'locked', true)) look.locked = false;
    return look;
  });
  return { looks, differential: childrenOf(child(root, 'dxfs'), 'dxf').map((dxf) => readDifferential(dxf, theme)) };
}

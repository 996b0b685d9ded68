/** The style sheet of a package, growing: looks of the model become cell styles and differential styles at its end; what was there keeps its number. It invents no look. */
import type { CellLook } from '../host/model';
import { builtInNumber } from './number-formats';
import { adopted, attribute, child, childrenOf, escapeAttribute, numberAttribute, parseXml, TextPatch, type XmlElement } from './xml-tree';

/** In the order in which a style sheet must hold them. */
const SECTIONS = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'] as const;
type Section = (typeof SECTIONS)[number];

const argb = (color: string): string => `FF${color.replace('#', '').toUpperCase()}`;
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const fontOf = (look: Partial<CellLook>): unknown[] => [look.bold, look.italic, look.underline, look.fontName, look.fontSize, look.fontColor];
const borderOf = (look: Partial<CellLook>): unknown[] => [look.borderTop, look.borderBottom];
const alignmentOf = (look: Partial<CellLook>): unknown[] => [look.horizontal === 'general' ? undefined : look.horizontal, look.vertical === 'bottom' ? undefined : look.vertical, look.wrap, look.indent];

export class StyleDraft {
  private readonly root: XmlElement;
  private readonly known = new Map<Section, string[]>();
  private readonly added = new Map<Section, string[]>();
  private readonly formats = new Map<string, number>();
  private nextFormat = 164;
  private readonly done = new Map<string, number>();

  /** `looks` tells what look each cell style number has, as the model reads it. */
  constructor(private readonly source: string, private readonly lookOfStyle: (style: number) => CellLook) {
    this.root = parseXml(source);
    for (const section of ['fonts', 'fills', 'borders', 'cellXfs', 'dxfs'] as const) {
      this.known.set(section, (child(this.root, section)?.children ?? []).map((element) => source.slice(element.start, element.end)));
    }
    for (const format of childrenOf(child(this.root, 'numFmts'), 'numFmt')) {
      const number = numberAttribute(format, 'numFmtId') ?? 0;
      this.formats.set(attribute(format, 'formatCode') ?? '', number);
      this.nextFormat = Math.max(this.nextFormat, number + 1);
    }
  }

  /** The cell style number for a look, derived from the style `base`: what the model has no word for is kept from there. `quoted` marks text that would read as a formula. */
  cellStyle(base: number, look: CellLook, quoted = false): number {
    const key = JSON.stringify([base, quoted, look]);
    let style = this.done.get(key);
    if (style === undefined) this.done.set(key, (style = same(this.lookOfStyle(base), look) && !quoted ? base : this.derive(base, look, quoted)));
    return style;
  }

  /** The number of a differential style, for a rule. */
  differential(look: Partial<CellLook>): number {
    const [font, border] = [fontXml(look, '', false), borderXml(look)];
    const format = look.numberFormat === undefined ? '' : `<numFmt numFmtId="${this.format(look.numberFormat)}" formatCode="${escapeAttribute(look.numberFormat)}"/>`;
    const fill = look.fill === undefined ? '' : `<fill><patternFill patternType="solid"><fgColor rgb="${argb(look.fill)}"/><bgColor rgb="${argb(look.fill)}"/></patternFill></fill>`;
    return this.intern('dxfs', `<dxf>${font === '<font></font>' ? '' : font}${format}${fill}${same(borderOf(look), borderOf({})) ? '' : border}</dxf>`);
  }

  /** The style sheet with all that was added; the opened text itself when nothing was. */
  toString(): string {
    const patch = new TextPatch(this.source);
    for (const section of SECTIONS) {
      const added = this.added.get(section);
      if (!added) continue;
      const element = child(this.root, section);
      if (element && !element.empty) {
        patch.append(element, added.join(''));
        patch.setAttributes(element, { count: element.children.length + added.length });
        continue;
      }
      if (element) patch.replace(element.start, element.end, '');
      const later = this.root.children.find(({ name }) => SECTIONS.indexOf(name as Section) > SECTIONS.indexOf(section));
      patch.insert(later?.start ?? this.root.innerEnd, adopted(this.root, `<${section} count="${added.length}">${added.join('')}</${section}>`));
    }
    return patch.toString();
  }

  private derive(base: number, look: CellLook, quoted: boolean): number {
    const before = this.lookOfStyle(base);
    const xf = child(this.root, 'cellXfs')?.children[base];
    const kept = (name: string): number => numberAttribute(xf, name) ?? 0;
    const font = same(fontOf(before), fontOf(look)) ? kept('fontId') : this.intern('fonts', fontXml(look, this.plainFont(), true));
    const fill = before.fill === look.fill ? kept('fillId') : look.fill === undefined ? 0 : this.intern('fills', `<fill><patternFill patternType="solid"><fgColor rgb="${argb(look.fill)}"/><bgColor indexed="64"/></patternFill></fill>`);
    const border = same(borderOf(before), borderOf(look)) ? kept('borderId') : same(borderOf(look), borderOf({})) ? 0 : this.intern('borders', borderXml(look));
    const format = before.numberFormat === look.numberFormat ? kept('numFmtId') : this.format(look.numberFormat);
    const alignment = this.alignment(xf, before, look);
    const locked = before.locked === look.locked ? '' : `<protection locked="${look.locked === false ? 0 : 1}"/>`;
    const flags = [['applyNumberFormat', format], ['applyFont', font], ['applyFill', fill], ['applyBorder', border], ['applyAlignment', alignment === '' ? 0 : 1], ['applyProtection', locked === '' ? 0 : 1]] as const;
    const attributes = `numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="${kept('xfId')}"${quoted ? ' quotePrefix="1"' : ''}${flags.map(([name, id]) => (id === 0 ? '' : ` ${name}="1"`)).join('')}`;
    return this.intern('cellXfs', alignment + locked === '' ? `<xf ${attributes}/>` : `<xf ${attributes}>${alignment}${locked}</xf>`);
  }

  private alignment(xf: XmlElement | undefined, before: CellLook, look: CellLook): string {
    const old = child(xf, 'alignment');
    if (same(alignmentOf(before), alignmentOf(look))) return old ? this.source.slice(old.start, old.end) : '';
    const [horizontal, vertical, wrap, indent] = alignmentOf(look);
    const written = [horizontal ? ` horizontal="${String(horizontal)}"` : indent ? ' horizontal="left"' : '', vertical ? ` vertical="${String(vertical)}"` : '', wrap ? ' wrapText="1"' : '', indent ? ` indent="${String(indent)}"` : ''].join('');
    return written === '' ? '' : `<alignment${written}/>`;
  }

  private plainFont(): string {
    return this.known.get('fonts')?.[numberAttribute(child(this.root, 'cellXfs')?.children[0], 'fontId') ?? 0] ?? '';
  }

  private format(code: string): number {
    const number = builtInNumber(code) ?? this.formats.get(code);
    if (number !== undefined) return number;
    const fresh = this.nextFormat;
    this.nextFormat += 1;
    this.formats.set(code, fresh);
    this.add('numFmts', `<numFmt numFmtId="${fresh}" formatCode="${escapeAttribute(code)}"/>`);
    return fresh;
  }

  private intern(section: Section, xml: string): number {
    const known = this.known.get(section)!;
    const element = adopted(this.root, xml);
    const at = known.indexOf(element);
    if (at >= 0) return at;
    known.push(element);
    this.add(section, element);
    return known.length - 1;
  }

  private add(section: Section, xml: string): void {
    const added = this.added.get(section);
    if (added) added.push(xml);
    else this.added.set(section, [xml]);
  }
}

/** A font in full (from the plain one) or, for a rule, only what it changes. */
function fontXml(look: Partial<CellLook>, plain: string, full: boolean): string {
  const root = plain === '' ? undefined : parseXml(plain);
  const inherited = (name: string): string => {
    const element = child(root, name);
    return element ? `<${name}${[...element.attributes].map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`).join('')}/>` : '';
  };
  const size = look.fontSize !== undefined ? `<sz val="${look.fontSize}"/>` : inherited('sz');
  const color = look.fontColor !== undefined ? `<color rgb="${argb(look.fontColor)}"/>` : inherited('color');
  const name = look.fontName !== undefined ? `<name val="${escapeAttribute(look.fontName)}"/>` : inherited('name') + inherited('family') + inherited('scheme');
  return `<font>${look.bold ? '<b/>' : ''}${look.italic ? '<i/>' : ''}${look.underline ? '<u/>' : ''}${size}${color}${full || look.fontName !== undefined ? name : ''}</font>`;
}

function borderXml(look: Partial<CellLook>): string {
  const side = (name: string, color: string | undefined): string => (color === undefined ? `<${name}/>` : `<${name} style="thin"><color rgb="${argb(color)}"/></${name}>`);
  return `<border><left/><right/>${side('top', look.borderTop)}${side('bottom', look.borderBottom)}<diagonal/></border>`;
}

/** Page set-up of a sheet in the client's words, from its XML. Print titles and print areas are defined names and come from the workbook's own part. */
import { attribute, at, child, flagAttribute, numberAttribute, type XmlElement } from './xml-tree';

/** A header or footer as its left, centre and right section. */
export function splitSections(text: string): { left: string; center: string; right: string } {
  const sections = { left: '', center: '', right: '' };
  let into: keyof typeof sections = 'center';
  for (const piece of text.split(/(&[LCR])/)) {
    if (piece === '&L') into = 'left';
    else if (piece === '&C') into = 'center';
    else if (piece === '&R') into = 'right';
    else sections[into] += piece;
  }
  return sections;
}

/** Inches that Excel writes of its own accord. */
export const MARGINS: readonly (readonly [string, number])[] = [['left', 0.7], ['right', 0.7], ['top', 0.75], ['bottom', 0.75], ['header', 0.3], ['footer', 0.3]];

/** Only what is written and differs from an untouched sheet; keys as the client names them, in camel case. */
export function readPageLayout(root: XmlElement): Record<string, unknown> {
  const layout: Record<string, unknown> = {};
  const setup = child(root, 'pageSetup');
  const orientation = attribute(setup, 'orientation');
  if (orientation === 'landscape') layout['orientation'] = 'Landscape';
  if (orientation === 'portrait') layout['orientation'] = 'Portrait';
  const scale = numberAttribute(setup, 'scale');
  if (flagAttribute(at(root, 'sheetPr', 'pageSetUpPr'), 'fitToPage')) {
    const [wide, tall] = [numberAttribute(setup, 'fitToWidth') ?? 1, numberAttribute(setup, 'fitToHeight') ?? 1];
    layout['zoom'] = { ...(wide > 0 ? { horizontalFitToPages: wide } : {}), ...(tall > 0 ? { verticalFitToPages: tall } : {}) };
  } else if (scale !== undefined && scale !== 100) layout['zoom'] = { scale };
  const headerFooter = child(root, 'headerFooter');
  for (const [element, words] of [['oddHeader', 'Header'], ['oddFooter', 'Footer']] as const) {
    const sections = splitSections(child(headerFooter, element)?.text ?? '');
    for (const side of ['left', 'center', 'right'] as const) if (sections[side] !== '') layout[`${side}${words}`] = sections[side];
  }
  if (flagAttribute(child(root, 'printOptions'), 'horizontalCentered')) layout['centerHorizontally'] = true;
  if (flagAttribute(child(root, 'printOptions'), 'gridLines')) layout['printGridlines'] = true;
  const margins = child(root, 'pageMargins');
  for (const [side, plain] of MARGINS) {
    const inches = numberAttribute(margins, side);
    if (inches !== undefined && inches !== plain) layout[`${side}Margin`] = inches * 72;
  }
  return layout;
}

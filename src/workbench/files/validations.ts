/** Data validation rules of a sheet, read from and written to its part in the client's words. It checks no value. */
import { areaAddress, parseArea } from '../host/a1';
import type { SheetModel, ValidationModel } from '../host/model';
import { fileFormula } from './file-formula';
import type { SheetShell } from './sheet-shell';
import { attribute, child, childrenOf, escapeAttribute, escapeText, flagAttribute, type XmlElement } from './xml-tree';

/** The file's kinds and the client's. */
const KINDS: readonly (readonly [string, string])[] = [['list', 'list'], ['whole', 'wholeNumber'], ['decimal', 'decimal'], ['date', 'date'], ['time', 'time'], ['textLength', 'textLength'], ['custom', 'custom']];
const OPERATORS: readonly (readonly [string, string])[] = [['between', 'Between'], ['notBetween', 'NotBetween'], ['equal', 'EqualTo'], ['notEqual', 'NotEqualTo'], ['greaterThan', 'GreaterThan'], ['lessThan', 'LessThan'], ['greaterThanOrEqual', 'GreaterThanOrEqualTo'], ['lessThanOrEqual', 'LessThanOrEqualTo']];

/** A formula as the client says it: a typed list without quotes, all else with "=". */
function clientFormula(text: string): string {
  const typed = /^"((?:[^"]|"")*)"$/.exec(text);
  return typed ? typed[1]!.replaceAll('""', '"') : `=${text}`;
}

function readRule(element: XmlElement): Record<string, unknown> | null {
  const kind = KINDS.find(([file]) => file === attribute(element, 'type'))?.[1];
  const [first, second] = [child(element, 'formula1')?.text, child(element, 'formula2')?.text];
  if (kind === undefined || first === undefined) return null;
  // The file's flag says the opposite of its name: it hides the arrow.
  if (kind === 'list') return { list: { inCellDropDown: !flagAttribute(element, 'showDropDown'), source: clientFormula(first) } };
  if (kind === 'custom') return { custom: { formula: `=${first}` } };
  const operator = OPERATORS.find(([file]) => file === (attribute(element, 'operator') ?? 'between'))?.[1];
  const value = (text: string): unknown => (text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : `=${text}`);
  return { [kind]: { formula1: value(first), ...(second === undefined ? {} : { formula2: value(second) }), operator } };
}

/** Rules over one area; a rule over several is taken at its first. */
export function readValidations(root: XmlElement): ValidationModel[] {
  return childrenOf(child(root, 'dataValidations'), 'dataValidation').flatMap((element): ValidationModel[] => {
    const area = parseArea((attribute(element, 'sqref') ?? '').split(/\s+/)[0] ?? '');
    const rule = readRule(element);
    if (!area || !rule) return [];
    const [message, title] = [attribute(element, 'prompt'), attribute(element, 'promptTitle')];
    const [errorMessage, errorTitle] = [attribute(element, 'error'), attribute(element, 'errorTitle')];
    return [{
      area, rule, ignoreBlanks: flagAttribute(element, 'allowBlank'),
      prompt: message === undefined ? null : { message, title: title ?? '', showPrompt: flagAttribute(element, 'showInputMessage') },
      errorAlert: errorMessage === undefined ? null : { message: errorMessage, title: errorTitle ?? '', showAlert: flagAttribute(element, 'showErrorMessage'), style: attribute(element, 'errorStyle') ?? 'Stop' },
    }];
  });
}

function fileValue(value: unknown): string {
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'string' ? value : '';
  return escapeText(text.startsWith('=') ? fileFormula(text, null) : text);
}

function validationXml({ area, rule, prompt, errorAlert, ignoreBlanks }: ValidationModel): string {
  const kind = KINDS.find(([, client]) => Object.hasOwn(rule, client));
  if (!kind) return '';
  const said = new Map(Object.entries((rule[kind[1]] ?? {}) as object));
  const source = said.get('source');
  const list = typeof source === 'string' && !source.startsWith('=') ? escapeText(`"${source.replaceAll('"', '""')}"`) : fileValue(source);
  const first = kind[0] === 'list' ? list : fileValue(said.get(kind[0] === 'custom' ? 'formula' : 'formula1'));
  const second = said.has('formula2') ? `<formula2>${fileValue(said.get('formula2'))}</formula2>` : '';
  const operator = OPERATORS.find(([, client]) => client === said.get('operator'))?.[0];
  const text = (name: string, from: Record<string, unknown> | null, key: string): string => (typeof from?.[key] === 'string' && from[key] !== '' ? ` ${name}="${escapeAttribute(from[key].slice(0, 255))}"` : '');
  const noAlert = errorAlert?.['showAlert'] === false;
  return `<dataValidation type="${kind[0]}"${operator === undefined || kind[0] === 'list' ? '' : ` operator="${operator}"`}${ignoreBlanks ? ' allowBlank="1"' : ''}${said.get('inCellDropDown') === false ? ' showDropDown="1"' : ''}`
    + ` showInputMessage="1"${noAlert ? '' : ' showErrorMessage="1"'}${text('errorTitle', errorAlert, 'title')}${text('error', errorAlert, 'message')}${text('promptTitle', prompt, 'title')}${text('prompt', prompt, 'message')} sqref="${areaAddress(area)}"><formula1>${first}</formula1>${second}</dataValidation>`;
}

/** Written anew as a whole when any of them changed. */
export function writeValidations(shell: SheetShell, sheet: SheetModel, before: SheetModel): void {
  if (JSON.stringify(sheet.validations) === JSON.stringify(before.validations)) return;
  const rules = sheet.validations.map(validationXml).filter((xml) => xml !== '');
  shell.set('dataValidations', rules.length === 0 ? '' : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`);
}

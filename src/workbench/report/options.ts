/** Reads the command line of the headless run. It opens no file and knows nothing of ledgers. */
import { dayFromIso, type Day } from '../../receivables/days';
import { LANGUAGES } from '../../wording/languages';

export const USAGE = 'Usage: npm run report -- LEDGER [--sheet NAME] [--payments NAME] [--customers NAME] [--as-of YYYY-MM-DD] [--policy FILE.json] [--mapping FILE.json] [--language CODE] [--out DIR]';

export interface ReportOptions {
  /** Path as typed. */
  readonly ledger: string;
  readonly sheet: string | null;
  /** A sheet of the same workbook or, for a .csv, another file. */
  readonly payments: string | null;
  readonly customers: string | null;
  readonly asOf: Day | null;
  readonly policyFile: string | null;
  readonly mappingFile: string | null;
  /** ISO 639-1; null leaves it to the policy. */
  readonly language: string | null;
  readonly out: string;
}

/** `out` and the files that were to be read are told even when the rest is wrong, because an earlier result must not pass for this run's, and no file of hers may be taken for one. */
export type ParsedOptions =
  | { readonly is: 'right'; readonly options: ReportOptions }
  | { readonly is: 'wrong'; readonly message: string; readonly out: string; readonly inputs: readonly string[] };

const NAMES = ['--sheet', '--payments', '--customers', '--as-of', '--policy', '--mapping', '--language', '--out'] as const;
type OptionName = (typeof NAMES)[number];
const DEFAULT_OUT = 'out';

function isOption(text: string): text is OptionName {
  return NAMES.some((name) => name === text);
}

/** `--name value` and `--name=value` both work; the first mistake is the one reported. */
export function parseOptions(words: readonly string[]): ParsedOptions {
  const given = new Map<OptionName, string>();
  const ledgers: string[] = [];
  const mistakes: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (!word.startsWith('--')) {
      ledgers.push(word);
      continue;
    }
    const equals = word.indexOf('=');
    const name = equals < 0 ? word : word.slice(0, equals);
    if (!isOption(name)) {
      mistakes.push(`There is no option ${name}.`);
      continue;
    }
    const next = words[at + 1];
    const value = equals >= 0 ? word.slice(equals + 1) : next === undefined || next.startsWith('--') ? '' : next;
    if (equals < 0 && value !== '') at += 1;
    if (value === '') mistakes.push(`The option ${name} needs a value.`);
    else if (given.has(name)) mistakes.push(`The option ${name} is given twice.`);
    else given.set(name, value);
  }
  if (ledgers.length === 0 || ledgers[0] === '') mistakes.push('No ledger is named.');
  if (ledgers.length > 1) mistakes.push(`Only one ledger can be read at a time; "${ledgers[1]}" is one too many.`);
  return checked(given, ledgers, mistakes);
}

function checked(given: ReadonlyMap<OptionName, string>, ledgers: readonly string[], mistakes: string[]): ParsedOptions {
  const asOfText = given.get('--as-of');
  const asOf = asOfText === undefined ? null : dayFromIso(asOfText);
  if (asOfText !== undefined && asOf === null) mistakes.push(`"${asOfText}" is not a date in the form YYYY-MM-DD.`);
  const language = given.get('--language')?.toLowerCase() ?? null;
  if (language !== null && !LANGUAGES.includes(language)) mistakes.push(`"${language}" is not one of the languages ${LANGUAGES.join(', ')}.`);
  const out = given.get('--out') ?? DEFAULT_OUT;
  const [first] = mistakes;
  if (first !== undefined) return { is: 'wrong', message: first, out, inputs: [...ledgers, ...given.values()] };
  const of = (name: OptionName): string | null => given.get(name) ?? null;
  return {
    is: 'right',
    options: { ledger: ledgers[0], sheet: of('--sheet'), payments: of('--payments'), customers: of('--customers'), asOf, policyFile: of('--policy'), mappingFile: of('--mapping'), language, out },
  };
}

/** Columns of dates that are written in figures alone, as JD Edwards, Infor and mainframes do (260131, 1260131, 126031, 26031): in which form, decided by the whole column or not at all. */
import { calendarOf, dayOf, type Day } from '../receivables/days';
import { isBlank, isDateFormat } from './cells';
import type { CellValue, DateOrder } from './ledger';

/** C is 1 for this century, DDD the day of the year. */
export type CompactForm = 'YYMMDD' | 'DDMMYY' | 'MMDDYY' | 'CYYMMDD' | 'CYYDDD' | 'YYDDD' | 'YYYYDDD';

export interface CompactDates {
  /** Null where two forms are as likely, or none is known. */
  readonly form: CompactForm | null;
  /** A cell of it, as it stands there. */
  readonly example: string;
}

const FORMS: readonly CompactForm[] = ['YYMMDD', 'DDMMYY', 'MMDDYY', 'CYYMMDD', 'CYYDDD', 'YYDDD', 'YYYYDDD'];
const ORDER_OF: Partial<Record<CompactForm, DateOrder>> = { YYMMDD: 'ymd', DDMMYY: 'dmy', MMDDYY: 'mdy' };
/** Documents of one ledger lie within so many years; read in a wrong form they are scattered over more than twice as many. */
const MOST_YEARS = 10;
const NEARLY_ALL = 0.9;

/** What a column under a heading of dates is, by its cells and their number formats; null where they are dates of another kind or no figures. `told` is a person's word. */
export function compactDatesIn(cells: readonly CellValue[], formats: readonly (string | undefined)[], told: DateOrder | undefined): CompactDates | null {
  const figures = figuresIn(cells, formats);
  if (figures.length === 0 || !isFigures(figures)) return null;
  const fitting = FORMS.map((form) => ({ form, years: yearsOf(figures, form) })).filter(({ form, years }) => years <= MOST_YEARS * 10 && (told === undefined || (ORDER_OF[form] ?? told) === told));
  const [best, ...others] = fitting.sort((left, right) => left.years - right.years);
  const decided = best !== undefined && best.years <= MOST_YEARS && others.every(({ years }) => years > MOST_YEARS * 2);
  return { form: decided ? best.form : null, example: figures[0] };
}

/** The same with the form that another column of the sheet proves; null where the cells do not go with it. */
export function compactDatesAs(cells: readonly CellValue[], formats: readonly (string | undefined)[], form: CompactForm): CompactDates | null {
  const figures = figuresIn(cells, formats);
  return figures.length > 0 && (form !== 'YYDDD' || isFigures(figures)) && yearsOf(figures, form) <= MOST_YEARS ? { form, example: figures[0] } : null;
}

/** None where the column holds more than slips of something else. */
function figuresIn(cells: readonly CellValue[], formats: readonly (string | undefined)[]): readonly string[] {
  const filled = cells.filter((value) => !isBlank(value) && value !== 0 && value !== '0');
  const figures = filled.map(figuresOf).filter((text) => text !== '');
  return figures.length < filled.length * NEARLY_ALL || formats.some((format) => isDateFormat(format)) ? [] : figures;
}

/** A cell's day in a form; null where it is none. */
export function compactDay(cell: CellValue, form: CompactForm): Day | null {
  const figures = figuresOf(cell).padStart(form.length, '0');
  if (figures.length !== form.length || (form.startsWith('C') && figures[0] !== '1')) return null;
  const part = (letters: string): number => Number(figures.slice(form.indexOf(letters), form.indexOf(letters) + letters.length));
  const year = form.startsWith('YYYY') ? part('YYYY') : 2000 + part('YY');
  if (!form.endsWith('DDD')) return dayOf(year, part('MM'), part('DD'));
  const first = dayOf(year, 1, 1), next = dayOf(year + 1, 1, 1);
  const day = first === null ? null : first + part('DDD') - 1;
  return day === null || next === null || day < (first ?? 0) || day >= next ? null : day;
}

/** Five to seven figures and nothing else; "" for any other cell. */
export function figuresOf(cell: CellValue): string {
  const text = typeof cell === 'number' || typeof cell === 'string' ? String(cell).trim() : '';
  return /^\d{5,7}$/.test(text) ? text : '';
}

/** Five figures are days of a spreadsheet where they are of this century. */
function isFigures(figures: readonly string[]): boolean {
  return figures.some((text) => text.length > 5) || figures.every((text) => Number(text) < FIRST_SERIAL);
}

/** 1 January 2000. */
const FIRST_SERIAL = 36_526;

/** How many years the days lie apart; without end where more than slips are none, or are far from any ledger. */
function yearsOf(figures: readonly string[], form: CompactForm): number {
  const days = figures.flatMap((text) => {
    const day = compactDay(text, form);
    const year = day === null ? 0 : calendarOf(day).year;
    return day !== null && year >= 2000 && year < 2050 ? [day] : [];
  });
  return days.length < figures.length * NEARLY_ALL ? Infinity : (Math.max(...days) - Math.min(...days)) / 365.25;
}

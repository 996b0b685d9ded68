/** A text cell as an amount, one cell at a time: sign, grouping and currency mark; whether a lone comma or point is a decimal mark is left to the whole column. */
import { withoutFormulaSigns } from './cells';
import { isCurrencyCode } from './currency-marks';

/** What became of the text. "blank" is empty or a dash; "unreadable" is no amount. */
export type AmountOutcome = 'amount' | 'blank' | 'unreadable';

const CREDIT_WORDS = new Set(['CR', 'C', 'H', 'HABEN', 'HABER', 'AVERE', 'CREDIT', 'HAB']);
const DEBIT_WORDS = new Set(['DR', 'D', 'S', 'SOLL', 'DEBE', 'DARE', 'DEBIT', 'DB']);
const LETTER_MARKS = new Set(['KR', 'RS', 'FR', 'SFR', 'LEI', 'ZŁ', 'KČ', 'FT', 'R', 'US', 'A', 'AU', 'CA', 'NZ', 'HK', 'EURO', 'EUROS', 'R$', 'RP', 'KD', 'RM', 'DHS', '円', '元', 'TL']);
const DASHES = new Set(['', '-', '–', '—', '--', '−', '- 0', 'n/a', 'null', 'nil']);

/** A parser whose last result stands in its fields, so that a million cells allocate nothing. */
export class AmountText {
  value = 0;
  /** The currency mark as written, or "". */
  mark = '';
  /** 44 or 46 when a lone comma or point before three digits may be a decimal mark or a group: `value` takes it for a group. */
  undecided: 0 | 44 | 46 = 0;
  /** 44 or 46 when the text proves which is the decimal mark, else 0. */
  decimal: 0 | 44 | 46 = 0;

  private digits = 0;
  private after = 0;
  private commas = 0;
  private points = 0;
  private lastSeparator = 0;
  private grouped = false;
  private whole = 0;
  private before = 0;
  private startsWithZero = false;

  read(text: string): AmountOutcome {
    this.reset();
    let negative = false;
    const length = text.length;
    for (let at = 0; at < length; at += 1) {
      const code = text.charCodeAt(at);
      if (code >= 48 && code <= 57) { this.digit(code - 48); continue; }
      if (code === 44 || code === 46) { if (!this.separator(code, text, at)) { if (this.digits > 0 || code === 44) return this.refuse(text); } continue; }
      if (code === 45 || code === 0x2212 || code === 0x2013) {
        // "100,-" and "100/-" are whole amounts, not negative ones; "2026-05-22" and "555-1234" are none.
        const before = text.charCodeAt(at - 1), next = text.charCodeAt(at + 1);
        if (this.digits > 0 && next >= 48 && next <= 57) return this.refuse(text);
        if (before !== 44 && before !== 46 && before !== 47) negative = true;
        continue;
      }
      if (code === 40) { negative = true; continue; }
      if (code === 32 || code === 0xa0 || code === 0x202f || code === 0x2009 || code === 39 || code === 0x2019) { this.gap(text, at); continue; }
      if (code === 47 && this.digits > 0 && text.charCodeAt(at + 1) === 45 && at + 2 === length) continue;
      if (code === 41 || code === 43 || code === 9 || code === 0x200e || code === 0x200f || code === 0x2007) continue;
      if (code === 61 && at === 0 && text !== withoutFormulaSigns(text)) return this.read(withoutFormulaSigns(text));
      const next = this.letters(text, at);
      if (next < 0) return this.refuse(text);
      if (this.sign !== 0) negative = this.sign < 0;
      at = next - 1;
    }
    if (this.digits === 0) return DASHES.has(text.trim().toLowerCase()) ? 'blank' : 'unreadable';
    if (this.digits > 17 || !this.settle()) return 'unreadable';
    if (negative) this.value = -this.value;
    return 'amount';
  }

  private sign: -1 | 0 | 1 = 0;

  private reset(): void {
    this.value = 0; this.mark = ''; this.undecided = 0; this.decimal = 0; this.sign = 0;
    this.digits = 0; this.after = 0; this.commas = 0; this.points = 0; this.lastSeparator = 0;
    this.grouped = false; this.whole = 0; this.before = 0; this.startsWithZero = false;
  }

  private refuse(text: string): AmountOutcome {
    return DASHES.has(text.trim().toLowerCase()) ? 'blank' : 'unreadable';
  }

  private digit(value: number): void {
    if (this.digits === 0) this.startsWithZero = value === 0;
    this.whole = this.whole * 10 + value;
    this.digits += 1;
    if (this.lastSeparator === 0) this.before += 1; else this.after += 1;
  }

  private separator(code: 44 | 46, text: string, at: number): boolean {
    const next = text.charCodeAt(at + 1);
    const digitFollows = next >= 48 && next <= 57;
    // "100,-" and "Rs." and a full stop at the end are no separators.
    if (!digitFollows) return this.digits > 0 && (at + 1 === text.length || next === 45 || next === 32 || next === 0x2013 || next === 41);
    if (code === 44) this.commas += 1; else this.points += 1;
    this.lastSeparator = code;
    this.after = 0;
    return true;
  }

  private gap(text: string, at: number): void {
    const next = text.charCodeAt(at + 1);
    const previous = text.charCodeAt(at - 1);
    if (next >= 48 && next <= 57 && previous >= 48 && previous <= 57) this.grouped = true;
  }

  /** Reads a word or a currency sign from `at`; the index after it, or -1 when it means nothing. */
  private letters(text: string, at: number): number {
    let end = at;
    while (end < text.length && /[\p{L}\p{Sc}]/u.test(text[end])) end += 1;
    if (end === at) return -1;
    const word = text.slice(at, end).toUpperCase();
    if (this.digits > 0 || this.mark !== '') {
      if (CREDIT_WORDS.has(word)) { this.sign = -1; return afterStop(text, end); }
      if (DEBIT_WORDS.has(word)) { this.sign = 1; return afterStop(text, end); }
    }
    if (word === 'CR' || word === 'HABEN') { this.sign = -1; return afterStop(text, end); }
    if (word === 'DR' || word === 'SOLL') { this.sign = 1; return afterStop(text, end); }
    if (word.length === 4 && isCurrencyCode(word.slice(0, 3)) && /\p{Sc}$/u.test(word)) { this.mark ||= word.slice(0, 3); return end; }
    if (!isCurrencyCode(word) && !LETTER_MARKS.has(word) && !/^\p{L}{0,2}\p{Sc}$/u.test(word)) return -1;
    this.mark = this.mark === '' ? word : this.mark;
    return afterStop(text, end);
  }

  private settle(): boolean {
    const { commas, points, after } = this;
    let decimals = 0;
    if (commas > 0 && points > 0) {
      if ((this.lastSeparator === 44 ? commas : points) > 1) return false;
      decimals = after;
      this.decimal = this.lastSeparator as 44 | 46;
    } else if (commas + points === 1) {
      const mark = this.lastSeparator as 44 | 46;
      const maybeGroup = after === 3 && this.before <= 3 && this.before > 0 && !this.startsWithZero && !this.grouped;
      if (maybeGroup) this.undecided = mark;
      else { decimals = after; this.decimal = mark; }
    } else if (commas + points > 1) {
      if (after !== 3) return false;
      this.decimal = commas > 0 ? 46 : 44;
    }
    // Both are whole doubles below 2^53, so the division is the nearest double, as if the text had been read.
    this.value = decimals === 0 ? this.whole : this.whole / 10 ** decimals;
    return true;
  }
}

function afterStop(text: string, end: number): number {
  return text.charCodeAt(end) === 46 && !(text.charCodeAt(end + 1) >= 48 && text.charCodeAt(end + 1) <= 57) ? end + 1 : text.charCodeAt(end) === 46 && end + 1 < text.length ? end + 1 : end;
}

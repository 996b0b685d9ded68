/** Serial days to calendar parts and back, with Excel's 29 February 1900; it knows no format. */

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 for Sunday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const DAY_MS = 86400000;
const DAYS_1904 = 1462;

/** Parts of a serial; `date1904` shifts the first day. Null for what Excel shows as ####. */
export function dateParts(serial: number, date1904: boolean): DateParts | null {
  const shiftedSerial = date1904 ? serial + DAYS_1904 : serial;
  if (shiftedSerial < 0 || shiftedSerial >= 2958466) return null;
  const seconds = Math.round((shiftedSerial - Math.floor(shiftedSerial)) * 86400);
  const days = Math.floor(shiftedSerial) + (seconds === 86400 ? 1 : 0);
  const clock = seconds === 86400 ? 0 : seconds;
  const time = { hour: Math.floor(clock / 3600), minute: Math.floor((clock % 3600) / 60), second: clock % 60 };
  if (days === 0 && !date1904) return { year: 1900, month: 1, day: 0, weekday: 6, ...time };
  if (days === 60 && !date1904) return { year: 1900, month: 2, day: 29, weekday: 3, ...time };
  const at = new Date(Date.UTC(1899, 11, days < 60 && !date1904 ? 31 : 30) + days * DAY_MS);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate(), weekday: (days + 6) % 7, ...time };
}

/** The serial of a calendar day, or null where there is no such day. */
export function daySerial(year: number, month: number, day: number, date1904: boolean): number | null {
  const time = Date.UTC(year, month - 1, day);
  const at = new Date(time);
  if (at.getUTCFullYear() !== year || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return null;
  const serial = Math.round((time - Date.UTC(1899, 11, 30)) / DAY_MS);
  if (date1904) return serial >= DAYS_1904 ? serial - DAYS_1904 : null;
  return serial < 1 ? null : serial < 61 ? serial - 1 : serial;
}

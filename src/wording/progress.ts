/** What a run is doing, and what it wrote, in one line for a person. It knows no run and no clock: the figures are handed in. */
import type { Wording } from './sentences';

/** The shape of a progress report, whoever makes it; `total` 0 means that the end is not known. */
export interface ProgressFacts {
  readonly stage: 'reading' | 'reviewing' | 'writing' | 'restoring' | 'composing';
  readonly done: number;
  readonly total: number;
  readonly unit: 'rows' | 'sheets' | 'letters' | 'steps';
}

/** Above, seconds are told by fives; above a minute, minutes. */
const SINGLE_SECONDS = 10;

/** "about 4 s left", "about 25 s left", "about 3 min left"; null where it is not known. */
export function leftText(seconds: number | null, { say }: Wording): string | null {
  if (seconds === null) return null;
  if (seconds > 60) return say('progress.left', { time: say('progress.minutes', { count: Math.round(seconds / 60) }) });
  return say('progress.left', { time: say('progress.seconds', { count: seconds <= SINGLE_SECONDS ? seconds : Math.ceil(seconds / 5) * 5 }) });
}

const NOUNS = { rows: 'row', sheets: 'sheet', letters: 'letter' } as const;

/** "Reading 62,000 of 104,000 rows", "Reading 62,000 rows" while the total is unknown, "39% written" of steps. */
export function progressLine(progress: ProgressFacts, wording: Wording): string {
  // Steps are ours and count for nothing with her: how much of them is done does.
  if (progress.unit === 'steps') {
    if (progress.total <= 0) return wording.say('progress.looking');
    return wording.say(progress.stage === 'reviewing' ? 'progress.reviewingShare' : 'progress.writingShare', { percent: Math.floor(100 * Math.min(1, progress.done / progress.total)) });
  }
  const noun = NOUNS[progress.unit];
  const what = progress.total > 0
    ? wording.say('progress.of', { done: progress.done, total: wording.counted(noun, progress.total) })
    : wording.counted(noun, progress.done);
  return wording.say(`progress.${progress.stage}`, { what });
}

/** Told one by one up to so many. */
const NAMED = 4;

/** "Written: Overview, Aging Summary, Aging Detail and 14 more." */
export function writtenSentence(reports: readonly { readonly name: string }[], { say }: Wording): string {
  const names = reports.map(({ name }) => name);
  const shown = names.slice(0, names.length > NAMED ? NAMED - 1 : NAMED).join(', ');
  return names.length > NAMED ? say('review.writtenMore', { names: shown, count: names.length - NAMED + 1 }) : say('review.written', { names: shown });
}

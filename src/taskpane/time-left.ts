/** How long work under way still takes, by what it told so far and when. Pure: the moments are handed in. It says nothing before it can know, and never jumps far from what it said. */
import type { Progress } from '../workflow/ports';

/** What was told of one stage of work, its moments in milliseconds. */
export interface Pace {
  readonly stage: Progress['stage'];
  readonly unit: Progress['unit'];
  readonly total: number;
  readonly first: Report;
  readonly last: Report;
  /** When it is likely to be over; null until that can be known. */
  readonly endsAt: number | null;
}

interface Report {
  readonly done: number;
  readonly at: number;
}

/** A shorter watch, or a smaller part, tells nothing of the rest. */
const LEAST_WATCHED_MS = 1000;
const LEAST_SHARE = 0.03;
/** What is new in the pace counts so much against what was said before. */
const NEWS = 0.4;
/** What is left moves by no more than this share of itself, or by this much where little is left. */
const MOST_MOVED = 0.25;
const ALWAYS_MOVES_MS = 1000;

/** The pace after one more report. Another stage, another total or a count that begins again is other work. */
export function paceAfter(pace: Pace | null, { stage, unit, done, total }: Progress, at: number): Pace {
  const last = { done, at };
  if (!pace || pace.stage !== stage || pace.unit !== unit || pace.total !== total || done < pace.last.done) return { stage, unit, total, first: last, last, endsAt: null };
  return { ...pace, last, endsAt: endAfter(pace, last) };
}

function endAfter({ first, total, endsAt }: Pace, last: Report): number | null {
  const made = last.done - first.done;
  const watched = last.at - first.at;
  if (endsAt === null && (watched < LEAST_WATCHED_MS || made < total * LEAST_SHARE)) return null;
  if (made <= 0 || total <= 0) return endsAt;
  const straight = last.at + ((total - last.done) * watched) / made;
  if (endsAt === null) return straight;
  const most = Math.max(ALWAYS_MOVES_MS, MOST_MOVED * Math.abs(endsAt - last.at));
  return endsAt + Math.max(-most, Math.min(most, NEWS * (straight - endsAt)));
}

/** Whole seconds left, at least one; null while that is not known, and when it takes longer than was thought. */
export function secondsLeft(pace: Pace | null, now: number): number | null {
  if (!pace || pace.endsAt === null || pace.endsAt <= now) return null;
  return Math.ceil((pace.endsAt - now) / 1000);
}

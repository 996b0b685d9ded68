/** How a thing to do today is said, on the sheet and in the pane alike. It decides nothing about it. */
import type { TodayItem } from '../receivables/worklist';
import type { Wording } from './sentences';

/** "Letter: Second reminder", "Promise not kept". */
export function todayActionText({ action, stage }: Pick<TodayItem, 'action' | 'stage'>, { say }: Wording): string {
  return action === 'letter' ? say('today.action.letter', { stage: stage === null ? '' : say(`letters.stage.${stage}`) }).trim() : say(`today.action.${action}`);
}

/** The next step, and what to say. */
export function todayNextText({ action, promisedFor }: Pick<TodayItem, 'action' | 'promisedFor'>, { say, formats }: Wording): string {
  return action === 'broken-promise' ? say('today.next.broken-promise', { date: promisedFor === null ? '–' : formats.date(promisedFor) }) : say(`today.next.${action}`);
}

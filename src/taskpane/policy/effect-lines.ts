/** What a draft of the policy would do, as sentences, the weightiest first. It works nothing out. */
import type { PolicyEffect } from '../../workflow/policy-effect';
import { bucketHeading } from '../../wording/bucket-heading';
import type { Wording } from '../../wording/sentences';

/** One sentence an effect; none when nothing differs. `labels` are the buckets' names of the review that is shown. */
export function effectLines(effect: PolicyEffect, labels: readonly string[], wording: Wording): readonly string[] {
  return [...countLines(effect, wording), ...moneyLines(effect, labels, wording)];
}

function countLines(effect: PolicyEffect, { say, counted }: Wording): string[] {
  const { flagged, flags, letters, stopped } = effect;
  return [
    flagged && say('effect.flagged', { before: flagged.before, after: counted('customer', flagged.after) }),
    // One sentence about flags is enough where it tells of customers.
    !flagged && flags && say('effect.flags', { before: flags.before, after: counted('flag', flags.after) }),
    letters && say('effect.letters', { before: letters.before, after: counted('letter', letters.after) }),
    effect.lettersReworded > 0 && say('effect.reworded', { letters: counted('letter', effect.lettersReworded) }),
    effect.regraded > 0 && say('effect.regraded', { customers: counted('customer', effect.regraded) }),
    stopped && say('effect.stopped', { before: stopped.before, after: counted('customer', stopped.after) }),
    effect.relimited > 0 && say('effect.relimited', { customers: counted('customer', effect.relimited) }),
  ].filter((line): line is string => typeof line === 'string');
}

function moneyLines({ buckets, moves, pastDue, dso, expected, provisions }: PolicyEffect, labels: readonly string[], wording: Wording): string[] {
  const { say, formats } = wording;
  const bucket = (place: number): string => bucketHeading(labels[place] ?? '', wording);
  const list = (names: readonly string[]): string => names.map((name) => bucketHeading(name, wording)).join(', ');
  const days = (value: number | null): string => (value === null ? '–' : formats.figure(Math.round(value * 10) / 10));
  const instead = (key: 'effect.pastDue' | 'effect.expected' | 'effect.provision', { currency, before, after }: (typeof pastDue)[number]): string => (
    say(key, { before: formats.amount(Math.round(before), currency), after: formats.money(Math.round(after), currency) }));
  return [
    ...(buckets ? [say('effect.buckets', { before: list(buckets.before), after: list(buckets.after) })] : []),
    ...moves.map(({ currency, from, to, amount }) => say('effect.moves', { amount: formats.money(amount, currency), from: bucket(from), to: bucket(to) })),
    ...pastDue.map((change) => instead('effect.pastDue', change)),
    ...provisions.map((change) => instead('effect.provision', change)),
    // A unit in the last place comes of adding up in another order, not of the policy.
    ...expected.filter(({ before, after }) => Math.round(before) !== Math.round(after)).map((change) => instead('effect.expected', change)),
    ...dso.filter(({ before, after }) => days(before) !== days(after)).map(({ currency, before, after }) => say('effect.dso', { currency, before: days(before), after: days(after) })),
  ];
}

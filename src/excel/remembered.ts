/** What the workbook remembers for us: small JSON values under our own keys, read back after writing because a setting has been lost before. It knows no setting's meaning. */
import type { Session } from './session';

/** Documents' settings fail somewhere past a megabyte; ours stay far below. */
const MOST_CHARACTERS = 100_000;

const keyOf = (key: string): string => `Dunwell.${key}`;

/** The value remembered, or undefined when there is none or it is not JSON of ours. */
export function recall(session: Session, key: string): Promise<unknown> {
  return session.run(async (context) => {
    const text = await settingText(context, key);
    if (typeof text !== 'string') return undefined;
    try {
      return JSON.parse(text) as unknown;
    } catch {
      // Somebody else's hand: the same as never remembered.
      return undefined;
    }
  });
}

async function settingText(context: Excel.RequestContext, key: string): Promise<unknown> {
  const item = context.workbook.settings.getItemOrNullObject(keyOf(key));
  item.load({ value: true });
  await context.sync();
  return item.isNullObject ? undefined : (item.value as unknown);
}

/** Remembers a JSON value with the workbook. Throws when it is too large or was not kept. */
export function remember(session: Session, key: string, value: unknown): Promise<void> {
  const text = JSON.stringify(value) ?? 'null';
  if (text.length > MOST_CHARACTERS) return Promise.reject(new RangeError(`"${key}" takes ${text.length} characters; a workbook keeps ${MOST_CHARACTERS} of ours.`));
  return session.run(async (context) => {
    context.workbook.settings.add(keyOf(key), text);
    if ((await settingText(context, key)) !== text) throw new Error(`Excel did not keep the setting "${key}".`);
  });
}

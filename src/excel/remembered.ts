/** What the workbook remembers for us: small JSON values under our own keys, read back after writing because a setting has been lost before. It knows no setting's meaning. */
import type { Session } from './session';

/** Documents' settings fail somewhere past a megabyte; ours stay far below. */
const MOST_CHARACTERS = 100_000;

const keyOf = (key: string): string => `Dunwell.${key}`;

/** How values are recalled: those asked for in one breath come with one request. A value is undefined where there is none or it is not JSON of ours. */
export function recaller(session: Session): (key: string) => Promise<unknown> {
  let together: { readonly keys: string[]; readonly texts: Promise<readonly unknown[]> } | null = null;
  return async (key) => {
    if (!together) {
      const keys: string[] = [];
      together = { keys, texts: Promise.resolve().then(() => {
        together = null;
        return session.run((context) => settingTexts(context, keys));
      }) };
    }
    const at = together.keys.push(key) - 1;
    const text = (await together.texts)[at];
    if (typeof text !== 'string') return undefined;
    try {
      return JSON.parse(text) as unknown;
    } catch {
      // Somebody else's hand: the same as never remembered.
      return undefined;
    }
  };
}

async function settingTexts(context: Excel.RequestContext, keys: readonly string[]): Promise<readonly unknown[]> {
  const items = keys.map((key) => context.workbook.settings.getItemOrNullObject(keyOf(key)));
  for (const item of items) item.load({ value: true });
  await context.sync();
  return items.map((item) => (item.isNullObject ? undefined : (item.value as unknown)));
}

/** Remembers a JSON value with the workbook. Throws when it is too large or was not kept. */
export function remember(session: Session, key: string, value: unknown): Promise<void> {
  const text = JSON.stringify(value) ?? 'null';
  if (text.length > MOST_CHARACTERS) return Promise.reject(new RangeError(`"${key}" takes ${text.length} characters; a workbook keeps ${MOST_CHARACTERS} of ours.`));
  return session.run(async (context) => {
    context.workbook.settings.add(keyOf(key), text);
    if ((await settingTexts(context, [key]))[0] !== text) throw new Error(`Excel did not keep the setting "${key}".`);
  });
}

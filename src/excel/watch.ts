/** Hears that cells of a sheet were changed by another hand than ours, once things have been quiet for a moment. It does not look at what changed. */
import type { Session } from './session';

/** Typing raises an event a cell; fast edits raise several at once. */
const QUIET_MS = 400;

/** Calls `changed` after edits of the sheet, unless `ours` says that we are writing; returns how to stop listening. */
export async function watchSheet(session: Session, sheet: string, changed: () => void, ours: () => boolean): Promise<() => Promise<void>> {
  const timer: { pending: ReturnType<typeof setTimeout> | undefined } = { pending: undefined };
  const registered = await session.run(async (context) => {
    const handler = context.workbook.worksheets.getItem(sheet).onChanged.add(async () => {
      if (ours()) return;
      clearTimeout(timer.pending);
      timer.pending = setTimeout(changed, QUIET_MS);
    });
    await context.sync();
    return handler;
  });
  return async () => {
    clearTimeout(timer.pending);
    registered.remove();
    await registered.context.sync();
  };
}

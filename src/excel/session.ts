/** The door to Office: the API objects handed in, one way to run a batch, and what this Excel supports. It knows no sheet. */

/** Office.js as loaded, by whatever means: the pane's script tag, or a host without Excel. */
export interface ExcelApi {
  readonly Excel: typeof Excel;
  readonly Office: { readonly context: Pick<typeof Office.context, 'requirements'> };
}

export interface Session {
  /** Runs one batch; while she edits a cell, Excel holds it back until she has finished. */
  run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** The same, as one step of her undo list where this Excel can do that. */
  runAsOneUndoStep<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** Whether this Excel has ExcelApi `version`; the manifest promises 1.9. */
  supports(version: string): boolean;
}

/** Binds the API objects; nothing is called before `run`. */
export function openSession(api: ExcelApi): Session {
  const supports = (version: string): boolean => api.Office.context.requirements.isSetSupported('ExcelApi', version);
  return {
    supports,
    run: (work) => api.Excel.run({ delayForCellEdit: true }, work),
    runAsOneUndoStep: (work) => api.Excel.run(supports('1.20') ? { delayForCellEdit: true, mergeUndoGroup: true } : { delayForCellEdit: true }, work),
  };
}

/** Hands items from inside a running batch to a `for await` outside it, one at a time; the batch waits until each has been used. */
export async function* streamFrom<T>(run: (emit: (item: T) => Promise<void>) => Promise<void>): AsyncGenerator<T> {
  const abandoned = new Error('The reader stopped listening.');
  const box: { item?: { readonly value: T }; wakeReader?: () => void; letWriterGo?: (go: boolean) => void } = {};
  const emit = (value: T): Promise<void> =>
    new Promise((resolve, reject) => {
      box.item = { value };
      box.letWriterGo = (go) => (go ? resolve() : reject(abandoned));
      box.wakeReader?.();
    });
  const end: { over: boolean; error?: unknown } = { over: false };
  const producing = run(emit).catch((error: unknown) => {
    if (error !== abandoned) end.error = error ?? new Error('Reading failed.');
  }).then(() => {
    end.over = true;
    box.wakeReader?.();
  });
  try {
    for (;;) {
      if (!box.item && !end.over) await new Promise<void>((resolve) => (box.wakeReader = resolve));
      if (box.item) {
        const { value } = box.item;
        delete box.item;
        yield value;
        box.letWriterGo?.(true);
        delete box.letWriterGo;
      } else if (end.over) break;
    }
  } finally {
    box.letWriterGo?.(false);
    await producing;
  }
  if (end.error !== undefined) throw end.error;
}

/** What `executeMethod` asks of the host, by dispatch id: request batches and document settings. It decides the form of each answer and leaves batches to the host. */
import { answerReadyBatch } from './ready-batch';

/** The host core, as far as the door needs it. */
export interface RichApiHost {
  /** Answers a request batch: a response body, or the Office error code with which the whole call failed (5004 while a cell is edited, 5102 throttled). */
  process(body: string, requestFlags: number): Promise<{ readonly body: string } | { readonly error: number }>;
  /** Hears of events until the returned function is called. */
  onEvent(heard: (event: RichApiEvent) => void): () => void;
  /** Document settings by key, as JSON text. */
  readonly settings: Map<string, string>;
}

export interface RichApiEvent {
  readonly type: number;
  /** Sheet or table id, or "Workbook". */
  readonly targetId: string;
  /** JSON */
  readonly message: string;
}

interface MethodData {
  readonly ArrayData?: readonly unknown[];
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
}

const RICH_API = 93;
const LOAD_SETTINGS = 75;
const SAVE_SETTINGS = 76;
const COMMAND_COMPLETED = 94;

/** Whether the client says with this that a command of the ribbon is over. */
export function saysCompleted(data: unknown): boolean {
  return ((data ?? {}) as MethodData).DdaMethod?.DispatchId === COMMAND_COMPLETED;
}

/** The client's "internal error": also for what is not emulated. */
export const INTERNAL_ERROR = 5001;

/** The answer's `_data`. Never throws for what the client sent. */
export async function executeMethod(data: unknown, host: RichApiHost): Promise<Record<string, unknown>> {
  const method = (data ?? {}) as MethodData;
  switch (method.DdaMethod?.DispatchId) {
    case RICH_API:
      return richApi(method.ArrayData ?? [], host);
    case LOAD_SETTINGS:
      return { ...success(), Properties: { Settings: [...host.settings].map(([Name, Value]) => ({ Name, Value })) } };
    case SAVE_SETTINGS:
      host.settings.clear();
      for (const [key, value] of method.DdaSettingsMethod?.Properties ?? []) host.settings.set(key, value);
      return success();
    case COMMAND_COMPLETED:
      return success();
    default:
      return { Error: INTERNAL_ERROR, Version: 1 };
  }
}

async function richApi(array: readonly unknown[], host: RichApiHost): Promise<Record<string, unknown>> {
  const body = String(array[4] ?? '');
  const internal = answerReadyBatch(body);
  if (internal !== null) return { ...success(), Data: [200, [], internal] };
  const answer = await host.process(body, Number(array[6] ?? 0));
  return 'error' in answer ? { Error: answer.error, Version: 1 } : { ...success(), Data: [200, [], answer.body] };
}

export function success(): { Error: number; Version: number } {
  return { Error: 0, Version: 1 };
}

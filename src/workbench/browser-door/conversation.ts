/** One conversation between an add-in's frame and the host: it hears the client's requests, always answers, and pushes events. It decides nothing about workbooks. */
import { appContext, type DoorOptions } from './app-context';
import { eventNamed, readRequest, replyTo, REQUEST_FAILED, type ClientRequest, type HostReply } from './envelope';
import { executeMethod, saysCompleted, success, type RichApiEvent, type RichApiHost } from './execute-method';

/** What the client tells the host by number (`notifyHost`): where the keyboard leaves the pane. */
export type FocusExit = 'forward' | 'backward' | 'to-sheet';

const FOCUS_EXITS: ReadonlyMap<number, FocusExit> = new Map([[5, 'to-sheet'], [6, 'to-sheet'], [13, 'forward'], [14, 'backward'], [17, 'forward'], [18, 'backward']]);
const RICH_API_MESSAGE = 'richApiMessage';
const COMMAND_INVOKED = 'appCommandInvoked';
const GENERIC_EVENT = 65_536;
const DIALOG_EVENT = 10;

export interface ConversationParts {
  readonly id: string;
  /** Both frames' origin. */
  readonly origin: string;
  readonly host: RichApiHost;
  readonly options: DoorOptions;
  readonly post: (message: string) => void;
  readonly size: () => { readonly width: number; readonly height: number };
  readonly onFocusExit: (exit: FocusExit) => void;
  /** The add-in opens a dialog inside the window. */
  readonly onDialog: (url: string) => void;
}

export interface Conversation {
  /** Takes a message's data; anything that is not a request of this conversation is passed over. */
  hear(data: unknown): void;
  /** Presses a button of the ribbon that runs the function of this name; resolves when the add-in says that it is over. One at a time. */
  invoke(functionName: string): Promise<void>;
  /** Requests heard and not yet answered. */
  readonly waiting: number;
  close(): void;
}

export function openConversation(parts: ConversationParts): Conversation {
  const listenedTo = new Set<string>();
  const pressed: { readonly name: string; readonly over: () => void }[] = [];
  let waiting = 0;
  let open = true;
  const send = (reply: HostReply): void => {
    if (open) parts.post(JSON.stringify(reply));
  };
  const stopListening = parts.host.onEvent((event) => {
    if (listenedTo.has(RICH_API_MESSAGE)) send(eventNamed(RICH_API_MESSAGE, parts.id, parts.origin, { ArrayData: [richMessage(event)] }));
  });
  // A button may be pressed before the add-in listens: it is told as soon as it does.
  const pressNext = (): void => {
    const [next] = pressed;
    if (next && listenedTo.has(COMMAND_INVOKED)) send(eventNamed(COMMAND_INVOKED, parts.id, parts.origin, [next.name, next.name, JSON.stringify({ source: { id: next.name } })]));
  };
  return {
    invoke: (name) => new Promise((over) => {
      pressed.push({ name, over });
      if (pressed.length === 1) pressNext();
    }),
    hear(data) {
      const request = readRequest(data, parts.id);
      if (!request) return;
      waiting += 1;
      answerTo(request, parts, listenedTo)
        .then((answer) => {
          send(replyTo(request, parts.origin, answer));
          if (request._actionType === 1 && request._actionName === COMMAND_INVOKED) pressNext();
          if (request._actionName !== 'executeMethod' || !saysCompleted(request._data)) return;
          pressed.shift()?.over();
          pressNext();
        })
        // The client waits for ever for an answer that does not come, so that a failure is an answer, too.
        .catch((error: unknown) => send(replyTo(request, parts.origin, String(error), REQUEST_FAILED)))
        .finally(() => (waiting -= 1));
    },
    get waiting() {
      return waiting;
    },
    close() {
      open = false;
      stopListening();
    },
  };
}

async function answerTo(request: ClientRequest, parts: ConversationParts, listenedTo: Set<string>): Promise<unknown> {
  if (request._actionType === 1) {
    listenedTo.add(request._actionName);
    const dialog = dialogIn(request._data);
    if (dialog !== null) parts.onDialog(dialog);
    return success();
  }
  if (request._actionType === 2) {
    listenedTo.delete(request._actionName);
    return success();
  }
  switch (request._actionName) {
    case 'ContextActivationManager_getAppContextAsync':
      return appContext(parts.host.settings, parts.options, parts.size());
    case 'ContextActivationManager_notifyHost': {
      const exit = Array.isArray(request._data) ? FOCUS_EXITS.get(Number(request._data[1])) : undefined;
      if (exit) parts.onFocusExit(exit);
      return null;
    }
    case 'executeMethod':
      return executeMethod(request._data, parts.host);
    default:
      throw new Error(`not emulated: ${request._actionName}`);
  }
}

function richMessage(event: RichApiEvent): unknown[] {
  return [GENERIC_EVENT, event.type, event.targetId, event.message, 0];
}

/** The address of the dialog that the client asks for by listening to it; null where it listens to anything else. */
function dialogIn(data: unknown): string | null {
  const { eventDispId, targetId } = (data ?? {}) as { readonly eventDispId?: unknown; readonly targetId?: unknown };
  if (eventDispId !== DIALOG_EVENT || typeof targetId !== 'string') return null;
  const { url } = JSON.parse(targetId) as { readonly url?: unknown };
  return typeof url === 'string' ? url : null;
}

/** One conversation between an add-in's frame and the host: it hears the client's requests, always answers, and pushes events. It decides nothing about workbooks. */
import { appContext, type DoorOptions } from './app-context';
import { eventNamed, readRequest, replyTo, REQUEST_FAILED, type ClientRequest, type HostReply } from './envelope';
import { executeMethod, success, type RichApiEvent, type RichApiHost } from './execute-method';

/** What the client tells the host by number (`notifyHost`): where the keyboard leaves the pane. */
export type FocusExit = 'forward' | 'backward' | 'to-sheet';

const FOCUS_EXITS: ReadonlyMap<number, FocusExit> = new Map([[5, 'to-sheet'], [6, 'to-sheet'], [13, 'forward'], [14, 'backward'], [17, 'forward'], [18, 'backward']]);
const RICH_API_MESSAGE = 'richApiMessage';
const GENERIC_EVENT = 65_536;

export interface ConversationParts {
  readonly id: string;
  /** Both frames' origin. */
  readonly origin: string;
  readonly host: RichApiHost;
  readonly options: DoorOptions;
  readonly post: (message: string) => void;
  readonly size: () => { readonly width: number; readonly height: number };
  readonly onFocusExit: (exit: FocusExit) => void;
}

export interface Conversation {
  /** Takes a message's data; anything that is not a request of this conversation is passed over. */
  hear(data: unknown): void;
  /** Requests heard and not yet answered. */
  readonly waiting: number;
  close(): void;
}

export function openConversation(parts: ConversationParts): Conversation {
  const listenedTo = new Set<string>();
  let waiting = 0;
  let open = true;
  const send = (reply: HostReply): void => {
    if (open) parts.post(JSON.stringify(reply));
  };
  const stopListening = parts.host.onEvent((event) => {
    if (listenedTo.has(RICH_API_MESSAGE)) send(eventNamed(RICH_API_MESSAGE, parts.id, parts.origin, { ArrayData: [richMessage(event)] }));
  });
  return {
    hear(data) {
      const request = readRequest(data, parts.id);
      if (!request) return;
      waiting += 1;
      answerTo(request, parts, listenedTo)
        .then((answer) => send(replyTo(request, parts.origin, answer)))
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

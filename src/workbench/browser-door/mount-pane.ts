/** Puts the add-in's page into a frame and plays Excel on the web to it. It decides what the frame may do; what is said is `conversation.ts`. */
import { DEFAULT_OPTIONS, frameName, hostInfo, type DoorOptions } from './app-context';
import { openConversation, type Conversation, type FocusExit } from './conversation';
import type { RichApiHost } from './execute-method';

export interface MountedPane {
  readonly frame: HTMLIFrameElement;
  readonly conversation: Conversation;
  unmount(): void;
}

export interface MountOptions extends Partial<DoorOptions> {
  readonly onFocusExit?: (exit: FocusExit) => void;
  /** Excel draws the dialog; it is told its address. */
  readonly onDialog?: (url: string) => void;
}

/** A frame of the same origin would inherit these; Excel on the web grants none of them. It has no sandbox, which holds nothing back within one origin; a second origin would ask for a second certificate warning. */
const NO_PERMISSIONS = "clipboard-read 'none'; clipboard-write 'none'; camera 'none'; microphone 'none'; geolocation 'none'";

let mounted = 0;

/** Adds the frame to `container`. Each has a conversation of its own, because the client keeps settings by conversation in the session's storage. */
export function mountPane(container: HTMLElement, page: string, host: RichApiHost, wanted: MountOptions = {}): MountedPane {
  const { onFocusExit, onDialog, ...options } = wanted;
  const door: DoorOptions = { ...DEFAULT_OPTIONS, ...options };
  mounted += 1;
  const id = `pane-${mounted}-${crypto.randomUUID()}`;
  const origin = window.location.origin;
  const frame = document.createElement('iframe');
  frame.title = 'Dunwell task pane';
  frame.name = frameName(id, origin, door);
  frame.setAttribute('allow', NO_PERMISSIONS);
  const address = new URL(page, origin);
  address.searchParams.set('_host_Info', hostInfo(id, door));
  frame.src = address.href;
  const conversation = openConversation({
    id, origin, host, options: door,
    post: (message) => frame.contentWindow?.postMessage(message, origin),
    size: () => ({ width: frame.clientWidth, height: frame.clientHeight }),
    onFocusExit: onFocusExit ?? (() => undefined),
    onDialog: onDialog ?? (() => undefined),
  });
  const hear = (event: MessageEvent): void => {
    if (event.source === frame.contentWindow && event.origin === origin) conversation.hear(event.data);
  };
  window.addEventListener('message', hear);
  container.append(frame);
  return { frame, conversation, unmount: () => {
    window.removeEventListener('message', hear);
    conversation.close();
    frame.remove();
  } };
}

/** The Node door: Microsoft's own client, loaded untouched once a process, talking to hosts of ours. The one file that rests on the client's internals. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Host, HostAnswer } from './host/host';

export interface NodeDoor {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Runs against this door's host, whichever is in front. */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** Makes `Excel.run` and `new Excel.RequestContext()` reach this door's host. */
  inFront(): void;
  /** Stops the host's events from reaching the client. */
  close(): void;
}

export interface DoorOptions {
  /** The highest ExcelApi set declared: a call above it throws as in an older Excel. */
  readonly excelApi?: string;
}

/** Internals of the client that this door rests on. */
interface Client {
  Excel: typeof Excel;
  Office: typeof Office;
  OSF: { _OfficeAppFactory?: unknown };
  OfficeExtension: typeof OfficeExtension & {
    SessionBase: { _overrideSession: Session | null };
    CommonUtility: { _doApiNotSupportedCheck: boolean };
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(message: { entries: { messageCategory: number; messageType: number; targetId: string; message: string }[] }): void;
  };
}
interface Message {
  Body: unknown;
}
interface Session {
  _resolveRequestUrlAndHeaderInfo(): Promise<null>;
  _createRequestExecutorOrNull(): { executeAsync(customData: string, flags: number, message: Message): Promise<unknown> };
}

const RICH_API_EVENT = 65536;
const GLOBALS = ['OSF', 'Office', 'OfficeExtension', 'OfficeCore', 'OfficeRuntime', 'Excel', 'Microsoft', 'Strings', 'Type', 'OfficeExtensionBatch', 'OfficeFirstPartyAuth', 'OSFAriaLogger', 'oteljs', 'Common', 'MicrosoftAjaxFactory'];

let loaded: Client | null = null;
let declared = '1.15';
/** Runs under way, by whose host they are: two hosts at once would get each other's batches. */
let busy: { session: Session; runs: number } | null = null;

function client(): Client {
  if (loaded) return loaded;
  const home = createRequire(join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/package.json');
  const source = readFileSync(join(home, '..', 'dist', 'excel-web-16.00.js'), 'utf8');
  const nothing = (): void => undefined;
  const window: Record<string, unknown> = {
    document: { URL: '', location: {}, createElement: () => ({}), getElementsByTagName: () => [], addEventListener: nothing },
    location: { href: 'https://localhost/', protocol: 'https:', search: '', hash: '' },
    navigator: { userAgent: 'node', platform: 'node' },
    ...{ setTimeout, clearTimeout, setInterval, clearInterval, addEventListener: nothing, removeEventListener: nothing, postMessage: nothing, parent: {} },
  };
  for (const name of ['window', 'self', 'top']) window[name] = window;
  // The file reads some of its own `var`s back as members of window.
  for (const name of GLOBALS) window[name] = undefined;
  loaded = new Function('window', `with(window){${source};return {Excel,OfficeExtension,Office,OSF}}`)(window) as Client;
  const context = { requirements: { isSetSupported: (set: string, version = '1.1') => isDeclared(set, version) }, platform: 'OfficeOnline', host: 'Excel' };
  loaded.OSF._OfficeAppFactory = { getContext: () => context };
  loaded.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  loaded.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  return loaded;
}

function isDeclared(set: string, version: string): boolean {
  if (set === 'DelayForCellEdit') return true;
  if (set !== 'ExcelApi') return false;
  const [major, minor = 0] = version.split('.').map(Number);
  const [ourMajor, ourMinor = 0] = declared.split('.').map(Number);
  return major < ourMajor || (major === ourMajor && minor <= ourMinor);
}

/** Opens the door on a host and puts it in front. */
export function openNodeDoor(host: Host, options: DoorOptions = {}): NodeDoor {
  const { Excel: excel, Office: office, OfficeExtension: extension } = client();
  const session = sessionOf(host);
  const inFront = (): void => {
    extension.SessionBase._overrideSession = session;
    declared = options.excelApi ?? '1.15';
  };
  const stop = host.onEvent(({ type, target, message }) => {
    const entry = { messageCategory: RICH_API_EVENT, messageType: type, targetId: target, message: JSON.stringify(message) };
    extension._testTriggerRichApiMessageEvent({ entries: [entry] });
  });
  inFront();
  return {
    Excel: excel,
    Office: office,
    OfficeExtension: extension,
    inFront,
    run: async (batch) => {
      if (busy && busy.session !== session) throw new Error('Another door is running: one host at a time.');
      busy = { session, runs: (busy?.runs ?? 0) + 1 };
      inFront();
      try {
        return await excel.run(batch);
      } finally {
        busy = busy.runs > 1 ? { session, runs: busy.runs - 1 } : null;
      }
    },
    close: () => {
      stop();
      if (extension.SessionBase._overrideSession === session) extension.SessionBase._overrideSession = null;
    },
  };
}

/** Requests and replies pass as JSON text, so that nothing is shared between the two sides. */
function sessionOf(host: Host): Session {
  return {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve(null),
    _createRequestExecutorOrNull: () => ({
      executeAsync: async (_customData, flags, message) => {
        const answer = await host.answer(typeof message.Body === 'string' ? message.Body : JSON.stringify(message.Body), flags);
        return answer.error === 0 ? { HttpStatusCode: 200, ErrorCode: '', ErrorMessage: '', Headers: {}, Body: JSON.parse(answer.body) as unknown } : refusal(answer);
      },
    }),
  };
}

/** What the client itself makes of Office's error numbers in the browser. */
const CODES: Readonly<Record<number, string>> = { 5004: 'InvalidOperationInCellEditMode', 5102: 'ActivityLimitReached', 5103: 'RequestPayloadSizeLimitExceeded', 5104: 'ResponsePayloadSizeLimitExceeded' };

function refusal(answer: HostAnswer): unknown {
  return { HttpStatusCode: answer.status, ErrorCode: CODES[answer.error] ?? 'GeneralException', ErrorMessage: answer.body, Headers: null, Body: null };
}

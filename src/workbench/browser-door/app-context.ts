/** What Excel on the web tells an add-in about itself before anything else: the frame's address and name, and the first answer. It knows no workbook but its settings. */

export interface DoorOptions {
  /** Requirement sets that the host claims, such as { ExcelApi: '1.15' }. */
  readonly requirements: Readonly<Record<string, string>>;
  /** "en-US": the locale of Excel's own words, and of numbers and dates. */
  readonly uiLocale: string;
  readonly dataLocale: string;
  readonly documentUrl: string;
}

/** What the host emulates: ExcelApi 1.15 is the highest set that the client in the package knows, and without DelayForCellEdit it never asks the host to wait for an open cell. */
export const DEFAULT_OPTIONS: DoorOptions = {
  requirements: { ExcelApi: '1.15', DelayForCellEdit: '1.1', SharedRuntime: '1.1', DialogApi: '1.2' },
  uiLocale: 'en-US',
  dataLocale: 'en-US',
  documentUrl: 'https://localhost/Workbook.xlsx',
};

/** The add-in's id towards the client; any will do as long as it is always the same. */
export const APP_ID = 'dunwell-workbench';

const EXCEL_ON_THE_WEB = 16;
const READ_WRITE = 1;

/** The `_host_Info` query value: host, platform, version, locale, correlation, not a dialog, telemetry off, no flags. */
export function hostInfo(conversationId: string, options: DoorOptions): string {
  return `Excel$Web$16.01$${options.uiLocale}$${conversationId}$false$disableLogging$0`;
}

/** The frame's name, in which the client finds whom to talk to. `hostOrigin` is the page around the frame. */
export function frameName(conversationId: string, hostOrigin: string, options: DoorOptions): string {
  return JSON.stringify({ baseFrameName: conversationId, hostInfo: hostInfo(conversationId, options), xdmInfo: `${conversationId}|${APP_ID}|${hostOrigin}/`, serializerVersion: '1', flights: '[]' });
}

/** The answer to the client's first question. */
export function appContext(settings: ReadonlyMap<string, string>, options: DoorOptions, size: { readonly width: number; readonly height: number }): Record<string, unknown> {
  return {
    _id: APP_ID,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: '16.0',
    _appUILocale: options.uiLocale,
    _dataLocale: options.dataLocale,
    _docUrl: options.documentUrl,
    _clientMode: READ_WRITE,
    _settings: [...settings],
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: '',
    _appInstanceId: APP_ID,
    _touchEnabled: false,
    _commerceAllowed: false,
    _appMinorVersion: 0,
    _requirementMatrix: JSON.stringify(options.requirements),
    _hostFullVersion: '16.0.0.0',
    _clientWindowWidth: size.width,
    _clientWindowHeight: size.height,
    _appDomains: [],
    _initialDisplayMode: 0,
  };
}

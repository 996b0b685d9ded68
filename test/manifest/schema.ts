/** What may stand in a task-pane manifest, in which order and how often: the part of Office's published schemas (manifest 1.1, task-pane VersionOverrides 1.0) that a manifest like ours can use. */

export const NAMESPACES = {
  app: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  overrides: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
  basic: 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
} as const;

/** Text or attribute contents. */
export type Content = 'short' | 'long' | 'url' | 'guid' | 'version' | 'short-version' | 'locale' | 'permissions';

export interface Kind {
  readonly namespace: keyof typeof NAMESPACES;
  /** Attribute → what it holds, or the values allowed; all of them are required but those in `optional`. */
  readonly attributes?: Readonly<Record<string, Content | 'reference' | 'id' | 'size' | readonly string[]>>;
  readonly optional?: readonly string[];
  readonly text?: Content;
  /** Children in their order: name, kind, least, most. */
  readonly children?: readonly (readonly [string, KindName, number, number])[];
}

const MANY = Infinity;

export type KindName = 'OfficeApp' | 'Id' | 'Version' | 'ShortText' | 'Locale' | 'ShortSetting' | 'LongSetting' | 'UrlSetting' | 'AppDomains' | 'Url' | 'Hosts' | 'Host' | 'Requirements' | 'Sets' | 'Set'
  | 'Settings' | 'Permissions' | 'VersionOverrides' | 'OverrideHosts' | 'OverrideHost' | 'FormFactor' | 'GetStarted' | 'Reference' | 'ExtensionPoint' | 'OfficeTab' | 'Group' | 'Icons' | 'Icon' | 'Control' | 'Supertip' | 'Action' | 'PaneId'
  | 'Resources' | 'Images' | 'Urls' | 'ShortStrings' | 'LongStrings' | 'UrlResource' | 'ShortResource' | 'LongResource' | 'ShortOverride' | 'LongOverride' | 'FunctionName';

export const KINDS: Readonly<Record<KindName, Kind>> = {
  OfficeApp: {
    namespace: 'app', attributes: { 'xsi:type': ['TaskPaneApp'] },
    children: [['Id', 'Id', 1, 1], ['AlternateId', 'ShortText', 0, 1], ['Version', 'Version', 1, 1], ['ProviderName', 'ShortText', 1, 1], ['DefaultLocale', 'Locale', 1, 1], ['DisplayName', 'ShortSetting', 1, 1],
      ['Description', 'LongSetting', 1, 1], ['IconUrl', 'UrlSetting', 1, 1], ['HighResolutionIconUrl', 'UrlSetting', 1, 1], ['SupportUrl', 'UrlSetting', 1, 1], ['AppDomains', 'AppDomains', 0, 1], ['Hosts', 'Hosts', 1, 1],
      ['Requirements', 'Requirements', 1, 1], ['DefaultSettings', 'Settings', 1, 1], ['Permissions', 'Permissions', 1, 1], ['VersionOverrides', 'VersionOverrides', 1, 1]],
  },
  Id: { namespace: 'app', text: 'guid' },
  Version: { namespace: 'app', text: 'version' },
  ShortText: { namespace: 'app', text: 'short' },
  Locale: { namespace: 'app', text: 'locale' },
  ShortSetting: { namespace: 'app', attributes: { DefaultValue: 'short' } },
  LongSetting: { namespace: 'app', attributes: { DefaultValue: 'long' } },
  UrlSetting: { namespace: 'app', attributes: { DefaultValue: 'url' } },
  AppDomains: { namespace: 'app', children: [['AppDomain', 'Url', 1, MANY]] },
  Url: { namespace: 'app', text: 'url' },
  Hosts: { namespace: 'app', children: [['Host', 'Host', 1, 1]] },
  Host: { namespace: 'app', attributes: { Name: ['Workbook'] } },
  Requirements: { namespace: 'app', children: [['Sets', 'Sets', 1, 1]] },
  Sets: { namespace: 'app', attributes: { DefaultMinVersion: 'short-version' }, optional: ['DefaultMinVersion'], children: [['Set', 'Set', 1, MANY]] },
  Set: { namespace: 'app', attributes: { Name: 'short', MinVersion: 'short-version' } },
  Settings: { namespace: 'app', children: [['SourceLocation', 'UrlSetting', 1, 1]] },
  Permissions: { namespace: 'app', text: 'permissions' },
  VersionOverrides: { namespace: 'overrides', attributes: { 'xsi:type': ['VersionOverridesV1_0'] }, children: [['Hosts', 'OverrideHosts', 1, 1], ['Resources', 'Resources', 1, 1]] },
  OverrideHosts: { namespace: 'overrides', children: [['Host', 'OverrideHost', 1, 1]] },
  OverrideHost: { namespace: 'overrides', attributes: { 'xsi:type': ['Workbook'] }, children: [['DesktopFormFactor', 'FormFactor', 1, 1]] },
  FormFactor: { namespace: 'overrides', children: [['GetStarted', 'GetStarted', 0, 1], ['FunctionFile', 'Reference', 0, 1], ['ExtensionPoint', 'ExtensionPoint', 1, MANY]] },
  GetStarted: { namespace: 'overrides', children: [['Title', 'Reference', 1, 1], ['Description', 'Reference', 1, 1], ['LearnMoreUrl', 'Reference', 1, 1]] },
  Reference: { namespace: 'overrides', attributes: { resid: 'reference' } },
  ExtensionPoint: { namespace: 'overrides', attributes: { 'xsi:type': ['PrimaryCommandSurface'] }, children: [['OfficeTab', 'OfficeTab', 1, MANY]] },
  OfficeTab: { namespace: 'overrides', attributes: { id: ['TabHome'] }, children: [['Group', 'Group', 1, MANY]] },
  Group: { namespace: 'overrides', attributes: { id: 'id' }, children: [['Label', 'Reference', 1, 1], ['Icon', 'Icons', 1, 1], ['Control', 'Control', 1, MANY]] },
  Icons: { namespace: 'overrides', children: [['Image', 'Icon', 3, 8]] },
  Icon: { namespace: 'basic', attributes: { size: 'size', resid: 'reference' } },
  Control: { namespace: 'overrides', attributes: { 'xsi:type': ['Button'], id: 'id' }, children: [['Label', 'Reference', 1, 1], ['Supertip', 'Supertip', 1, 1], ['Icon', 'Icons', 1, 1], ['Action', 'Action', 1, 1]] },
  Supertip: { namespace: 'overrides', children: [['Title', 'Reference', 1, 1], ['Description', 'Reference', 1, 1]] },
  Action: { namespace: 'overrides', attributes: { 'xsi:type': ['ShowTaskpane', 'ExecuteFunction'] }, children: [['TaskpaneId', 'PaneId', 0, 1], ['SourceLocation', 'Reference', 0, 1], ['Title', 'Reference', 0, 1], ['FunctionName', 'FunctionName', 0, 1]] },
  PaneId: { namespace: 'overrides', text: 'short' },
  Resources: { namespace: 'overrides', children: [['Images', 'Images', 1, 1], ['Urls', 'Urls', 1, 1], ['ShortStrings', 'ShortStrings', 1, 1], ['LongStrings', 'LongStrings', 1, 1]] },
  Images: { namespace: 'basic', children: [['Image', 'UrlResource', 1, MANY]] },
  Urls: { namespace: 'basic', children: [['Url', 'UrlResource', 1, MANY]] },
  ShortStrings: { namespace: 'basic', children: [['String', 'ShortResource', 1, MANY]] },
  LongStrings: { namespace: 'basic', children: [['String', 'LongResource', 1, MANY]] },
  UrlResource: { namespace: 'basic', attributes: { id: 'id', DefaultValue: 'url' } },
  ShortResource: { namespace: 'basic', attributes: { id: 'id', DefaultValue: 'short' }, children: [['Override', 'ShortOverride', 0, MANY]] },
  LongResource: { namespace: 'basic', attributes: { id: 'id', DefaultValue: 'long' }, children: [['Override', 'LongOverride', 0, MANY]] },
  ShortOverride: { namespace: 'basic', attributes: { Locale: 'locale', Value: 'short' } },
  LongOverride: { namespace: 'basic', attributes: { Locale: 'locale', Value: 'long' } },
  FunctionName: { namespace: 'overrides', text: 'short' },
};

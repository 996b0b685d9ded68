/** The manifest is one that Office takes; and the rules that say so are no empty ones: a manifest spoilt in one place is refused for that reason. */
import { existsSync, readFileSync } from 'node:fs';
import { functionNames, mistakesIn, pngSize, requiredSet } from './manifest-rules';
import { readManifest } from './read-manifest';

const xml = readFileSync('manifest.xml', 'utf8');
const fileAt = (path: string): Uint8Array | null => (existsSync(`.${path}`) ? readFileSync(`.${path}`) : null);

test('Office would take our manifest', () => {
  expect(mistakesIn(xml, fileAt)).toEqual([]);
});

test('it asks for ExcelApi 1.9 and for the same everywhere', () => {
  expect(requiredSet(readManifest(xml))).toBe('1.9');
});

test('its version follows the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(xml).toContain(`<Version>${version}.0</Version>`);
});

/** [what is spoilt, what is replaced, by what, words of the mistake it must be refused for] */
const SPOILT: readonly (readonly [string, string | RegExp, string, string])[] = [
  ['order at the top', /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, '$2$1', 'Version stands too late in OfficeApp'],
  ['order of requirements and hosts', /(<Hosts>\s*<Host Name[\s\S]*?<\/Hosts>)\s*(<Requirements>[\s\S]*?<\/Requirements>)/, '$2$1', 'stands too late in OfficeApp'],
  ['permissions before settings', /(<DefaultSettings>[\s\S]*?<\/DefaultSettings>)\s*(<Permissions>.*<\/Permissions>)/, '$2$1', 'stands too late in OfficeApp'],
  ['order in a button', /(<Supertip>[\s\S]*?<\/Supertip>)\s*(<Icon>[\s\S]*?<\/Icon>)/, '$2$1', 'Supertip stands too late in Control'],
  ['order in an action', /(<TaskpaneId>.*<\/TaskpaneId>)\s*(<SourceLocation resid="url.pane"\/>)/, '$2$1', 'TaskpaneId stands too late in Action'],
  ['order of resources', /(<bt:ShortStrings>[\s\S]*<\/bt:ShortStrings>)\s*(<bt:LongStrings>[\s\S]*<\/bt:LongStrings>)/, '$2$1', 'ShortStrings stands too late in Resources'],
  ['no supertip', /<Supertip>[\s\S]*?<\/Supertip>/, '', 'has 0 Supertip'],
  ['no label', '<Label resid="open.label"/>', '', 'has 0 Label'],
  ['an unknown element', '<Label resid="open.label"/>', '<Label resid="open.label"/><ToolTip resid="open.label"/>', 'ToolTip may not stand in Control'],
  ['a resource id used twice', '<bt:Url id="url.support"', '<bt:Url id="url.pane"', 'the resource id "url.pane" is used twice'],
  ['a reference to nothing', 'SourceLocation resid="url.pane"', 'SourceLocation resid="url.page"', 'refers to "url.page"'],
  ['a reference into the wrong group', '<Description resid="open.tooltip"/>', '<Description resid="open.label"/>', 'not among the LongStrings'],
  ['a resource that nobody uses', '</bt:ShortStrings>', '<bt:String id="idle" DefaultValue="Idle"/></bt:ShortStrings>', '"idle" is used nowhere'],
  ['a long resource id', /open\.tooltip/g, 'open.tooltip.that.says.rather.too.much', 'characters, 32 at most'],
  ['a long short string', '"Dunwell is ready"', `"${'Dunwell '.repeat(16)}"`, 'characters, 125 at most'],
  ['a long long string', 'Nothing leaves this computer.', 'Nothing leaves this computer. '.repeat(7), 'characters, 250 at most'],
  ['an empty string', '"Receivables"', '""', 'is empty'],
  ['a long name', '<DisplayName DefaultValue="Dunwell"/>', `<DisplayName DefaultValue="${'D'.repeat(126)}"/>`, 'characters, 125 at most'],
  ['a long description', /<Description DefaultValue="[^"]*"\/>/, `<Description DefaultValue="${'D'.repeat(251)}"/>`, 'characters, 250 at most'],
  ['http', 'https://localhost:3000/taskpane.html', 'http://localhost:3000/taskpane.html', 'is not https'],
  ['a path for an address', 'DefaultValue="https://localhost:3000/assets/support.html"', 'DefaultValue="/assets/support.html"', 'is no address'],
  ['another origin', 'id="url.pane" DefaultValue="https://localhost:3000', 'id="url.pane" DefaultValue="https://elsewhere.example', 'several origins'],
  ['an icon that is not there', 'icons/icon-24.png', 'icons/icon-25.png', 'there is no file'],
  ['an icon of another size', 'DefaultValue="https://localhost:3000/assets/icons/icon-40.png"', 'DefaultValue="https://localhost:3000/assets/icons/icon-48.png"', 'is 48 × 48, not 40 × 40'],
  ['a required icon missing', /<bt:Image size="16" resid="icon.16"\/>/g, '', 'an icon of 16 is missing'],
  ['a size twice', '<bt:Image size="20" resid="icon.20"/>', '<bt:Image size="24" resid="icon.24"/>', 'a size is given twice'],
  ['a size that Office does not know', /size="20"/g, 'size="22"', 'size 22 is none of'],
  ['a small icon for the store list', 'IconUrl DefaultValue="https://localhost:3000/assets/icons/icon-32.png"', 'IconUrl DefaultValue="https://localhost:3000/assets/icons/icon-16.png"', 'is 16 × 16, not 32 × 32'],
  ['an id that is no GUID', /<Id>.*<\/Id>/, '<Id>dunwell</Id>', 'is no GUID'],
  ['an empty GUID', /<Id>.*<\/Id>/, '<Id>00000000-0000-0000-0000-000000000000</Id>', 'is no GUID'],
  ['a version of words', /<Version>.*<\/Version>/, '<Version>1.0-beta</Version>', 'is no version'],
  ['a version of three numbers', /<Version>.*<\/Version>/, '<Version>1.0.0</Version>', 'is no version'],
  ['a set without a version', ' MinVersion="1.9"', '', 'Set lacks MinVersion'],
  ['a set version in words', 'MinVersion="1.9"', 'MinVersion="latest"', 'is no version of two numbers'],
  ['another host', '<Host Name="Workbook"/>', '<Host Name="Document"/>', 'not Workbook'],
  ['another host in the overrides', '<Host xsi:type="Workbook">', '<Host xsi:type="Document">', 'not Workbook'],
  ['less than it needs', 'ReadWriteDocument', 'ReadDocument', 'must be ReadWriteDocument'],
  ['another kind of add-in', 'xsi:type="TaskPaneApp"', 'xsi:type="ContentApp"', 'not TaskPaneApp'],
  ['another tab', 'id="TabHome"', 'id="TabHomes"', 'not TabHome'],
  ['a control and its group of one id', 'id="Dunwell.OpenPane"', 'id="Dunwell.Group"', 'is used twice'],
  ['a control without an id', ' id="Dunwell.OpenPane"', '', 'Control lacks id'],
  ['a locale in words', 'en-US', 'English', 'is no locale'],
  ['the wrong namespace', 'xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type', 'xmlns="http://schemas.microsoft.com/office/mailappversionoverrides" xsi:type', 'wrong namespace'],
  ['no page for functions', '<FunctionFile resid="url.commands"/>', '', 'there is no FunctionFile'],
  ['a function without a name', '<FunctionName>refreshReview</FunctionName>', '', 'lacks a FunctionName'],
  ['a function that is shown', '<FunctionName>goToOverview</FunctionName>', '<SourceLocation resid="url.pane"/>', 'has a SourceLocation'],
  ['a pane from nowhere', '<SourceLocation resid="url.pane"/>', '', 'lacks a SourceLocation'],
  ['a translation for nowhere', 'Override Locale="de-DE"', 'Override Locale="German"', 'is no locale'],
  ['stray text', '<Hosts>', 'x<Hosts>', 'stray text'],
];

test.each(SPOILT)('it refuses %s', (_what, from, to, words) => {
  const spoilt = xml.replace(from, to);
  expect(spoilt).not.toBe(xml);
  expect(mistakesIn(spoilt, fileAt).join('\n')).toContain(words);
});

test('XML that does not close is no manifest', () => {
  expect(() => mistakesIn(xml.replace('</Hosts>', ''), fileAt)).toThrow();
});

test('a file that is no PNG has no size', () => {
  expect(pngSize(new Uint8Array(100))).toBeNull();
});

test('every function that a button runs is one that the ribbon\'s page knows', () => {
  const known = readFileSync('src/taskpane/ribbon/index.ts', 'utf8');
  const names = functionNames(readManifest(xml));
  expect(names).toEqual(['refreshReview', 'goToOverview']);
  expect(names.filter((name) => !known.includes(`'${name}'`))).toEqual([]);
  expect(xml).toMatch(/id="url\.commands" DefaultValue="https:\/\/localhost:3000\/commands\.html"/);
});

/** Every mistake in a manifest for which Office would refuse the add-in or leave its button out, as sentences. Offline: icons are asked for by their path. */
import { everyElement, readManifest, type ManifestElement } from './read-manifest';
import { KINDS, NAMESPACES, type Content, type KindName } from './schema';

/** The PNG at a path below the origin ("/assets/icons/icon-16.png"), or null. */
export type FileAt = (path: string) => Uint8Array | null;

const CONTENT: Readonly<Record<Content, (text: string) => string | null>> = {
  short: (text) => length(text, 125),
  long: (text) => length(text, 250),
  url: urlMistake,
  guid: (text) => (/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(text) ? null : 'is no GUID'),
  version: (text) => (/^\d{1,5}(\.\d{1,5}){3}$/.test(text) ? null : 'is no version of four numbers'),
  'short-version': (text) => (/^\d{1,5}\.\d{1,5}$/.test(text) ? null : 'is no version of two numbers'),
  locale: (text) => (/^[a-z]{2,3}-[A-Z]{2,3}$/.test(text) ? null : 'is no locale'),
  permissions: (text) => (text === 'ReadWriteDocument' ? null : 'must be ReadWriteDocument'),
};

function length(text: string, most: number): string | null {
  if (text.trim() === '') return 'is empty';
  return text.length > most ? `has ${text.length} characters, ${most} at most` : null;
}

function urlMistake(text: string): string | null {
  try {
    const url = new URL(text);
    if (url.protocol !== 'https:') return 'is not https';
    return text.length > 2048 ? 'is too long' : null;
  } catch {
    return 'is no address';
  }
}

/** All mistakes of a manifest, none for a good one. */
export function mistakesIn(xml: string, fileAt: FileAt): readonly string[] {
  const root = readManifest(xml);
  if (root.name !== 'OfficeApp') return [`the root is ${root.name}, not OfficeApp`];
  return [...shapeMistakes(root, 'OfficeApp'), ...idMistakes(root), ...referenceMistakes(root), ...iconMistakes(root, fileAt), ...functionMistakes(root), ...wholeMistakes(root)];
}

function shapeMistakes(element: ManifestElement, kindName: KindName): string[] {
  const kind = KINDS[kindName];
  const at = `line ${element.line}: ${element.name}`;
  const found: string[] = [];
  if (element.namespace !== NAMESPACES[kind.namespace]) found.push(`${at} is in the wrong namespace`);
  if (kind.text) {
    const mistake = CONTENT[kind.text](element.text);
    if (mistake) found.push(`${at} "${element.text}" ${mistake}`);
  } else if (element.text.trim() !== '') found.push(`${at} holds stray text`);
  return [...found, ...attributeMistakes(element, kindName), ...orderMistakes(element, kindName)];
}

function attributeMistakes(element: ManifestElement, kindName: KindName): string[] {
  const { attributes = {}, optional = [] } = KINDS[kindName];
  const found: string[] = [];
  const at = `line ${element.line}: ${element.name}`;
  for (const [name, holds] of Object.entries(attributes)) {
    const value = element.attributes.get(name);
    if (value === undefined) {
      if (!optional.includes(name)) found.push(`${at} lacks ${name}`);
    } else if (typeof holds !== 'string') {
      if (!holds.includes(value)) found.push(`${at} ${name} is "${value}", not ${holds.join(' or ')}`);
    } else if (holds === 'reference' || holds === 'id') {
      // Ids of resources, and references to them, are shorter than those of commands.
      const mistake = length(value, holds === 'reference' || element.namespace === NAMESPACES.basic ? 32 : 125);
      if (mistake) found.push(`${at} ${name} "${value}" ${mistake}`);
    } else if (holds === 'size') {
      if (!/^(16|20|24|32|40|48|64|80)$/.test(value)) found.push(`${at} size ${value} is none of Office's`);
    } else {
      const mistake = CONTENT[holds](value);
      if (mistake) found.push(`${at} ${name} "${value}" ${mistake}`);
    }
  }
  for (const name of element.attributes.keys()) if (!(name in attributes) && !name.startsWith('xmlns')) found.push(`${at} has an unknown attribute ${name}`);
  return found;
}

function orderMistakes(element: ManifestElement, kindName: KindName): string[] {
  const sequence = KINDS[kindName].children ?? [];
  const found: string[] = [];
  let place = 0;
  for (const child of element.children) {
    const wanted = sequence.findIndex(([name]) => name === child.name);
    if (wanted < 0) found.push(`line ${child.line}: ${child.name} may not stand in ${element.name}`);
    else if (wanted < place) found.push(`line ${child.line}: ${child.name} stands too late in ${element.name}`);
    else place = wanted;
    const kind = sequence[wanted]?.[1];
    if (kind) found.push(...shapeMistakes(child, kind));
  }
  for (const [name, , least, most] of sequence) {
    const count = element.children.filter((child) => child.name === name).length;
    if (count < least || count > most) found.push(`line ${element.line}: ${element.name} has ${count} ${name}, not ${least} to ${most}`);
  }
  return found;
}

function resourcesOf(root: ManifestElement): readonly (readonly [string, ManifestElement])[] {
  const resources = [...everyElement(root)].find((element) => element.name === 'Resources');
  return (resources?.children ?? []).flatMap((group) => group.children.map((one) => [group.name, one] as const));
}

function idMistakes(root: ManifestElement): string[] {
  const found: string[] = [];
  const seen = new Set<string>();
  const ids = [...resourcesOf(root).map(([, one]) => ['resource', one] as const), ...[...everyElement(root)].filter((one) => one.name === 'Control' || one.name === 'Group').map((one) => ['command', one] as const)];
  for (const [what, element] of ids) {
    const key = `${what} ${element.attributes.get('id')}`;
    if (seen.has(key)) found.push(`line ${element.line}: the ${what} id "${element.attributes.get('id')}" is used twice`);
    seen.add(key);
  }
  return found;
}

/** The group of resources in which an element's resid must be found. */
function groupOf(element: ManifestElement, parent: ManifestElement): string {
  if (element.name === 'Image') return 'Images';
  if (element.name === 'SourceLocation' || element.name === 'LearnMoreUrl' || element.name === 'FunctionFile') return 'Urls';
  return element.name === 'Description' && parent.name !== 'Group' ? 'LongStrings' : 'ShortStrings';
}

function referenceMistakes(root: ManifestElement): string[] {
  const found: string[] = [];
  const used = new Set<string>();
  const resources = resourcesOf(root);
  for (const parent of everyElement(root)) {
    for (const element of parent.children) {
      const resid = element.attributes.get('resid');
      if (resid === undefined) continue;
      const group = groupOf(element, parent);
      used.add(resid);
      if (!resources.some(([name, one]) => name === group && one.attributes.get('id') === resid)) found.push(`line ${element.line}: ${element.name} refers to "${resid}", which is not among the ${group}`);
    }
  }
  for (const [, one] of resources) if (!used.has(one.attributes.get('id') ?? '')) found.push(`line ${one.line}: the resource "${one.attributes.get('id')}" is used nowhere`);
  return found;
}

/** Width and height of a PNG, from its header. */
export function pngSize(file: Uint8Array): readonly [number, number] | null {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  return file.byteLength >= 24 && view.getUint32(0) === 0x89504e47 && view.getUint32(12) === 0x49484452 ? [view.getUint32(16), view.getUint32(20)] : null;
}

function iconMistakes(root: ManifestElement, fileAt: FileAt): string[] {
  const found: string[] = [];
  const urls = new Map(resourcesOf(root).map(([, one]) => [one.attributes.get('id') ?? '', one.attributes.get('DefaultValue') ?? '']));
  const check = (line: number, url: string, size: number): void => {
    if (urlMistake(url)) return;
    const file = fileAt(new URL(url).pathname);
    const [width, height] = (file && pngSize(file)) ?? [0, 0];
    if (!file) found.push(`line ${line}: there is no file for ${url}`);
    else if (width !== size || height !== size) found.push(`line ${line}: ${url} is ${width} × ${height}, not ${size} × ${size}`);
  };
  for (const element of everyElement(root)) {
    if (element.name === 'Icon') {
      const sizes = element.children.map((image) => image.attributes.get('size') ?? '');
      for (const needed of ['16', '32', '80']) if (!sizes.includes(needed)) found.push(`line ${element.line}: an icon of ${needed} is missing`);
      if (new Set(sizes).size !== sizes.length) found.push(`line ${element.line}: a size is given twice`);
      for (const image of element.children) check(image.line, urls.get(image.attributes.get('resid') ?? '') ?? '', Number(image.attributes.get('size')));
    }
    if (element.name === 'IconUrl') check(element.line, element.attributes.get('DefaultValue') ?? '', 32);
    if (element.name === 'HighResolutionIconUrl') check(element.line, element.attributes.get('DefaultValue') ?? '', 64);
  }
  return found;
}

/** Names of the functions that buttons run. */
export function functionNames(root: ManifestElement): readonly string[] {
  return [...everyElement(root)].filter((one) => one.name === 'FunctionName').map((one) => one.text.trim());
}

/** A button either shows the pane or runs a function, and for a function there is a page to find it on. */
function functionMistakes(root: ManifestElement): string[] {
  const found: string[] = [];
  for (const action of [...everyElement(root)].filter((one) => one.name === 'Action')) {
    const runs = action.attributes.get('xsi:type') === 'ExecuteFunction';
    const has = (name: string): boolean => action.children.some((child) => child.name === name);
    if (runs !== has('FunctionName')) found.push(`line ${action.line}: an action that ${runs ? 'executes a function lacks' : 'shows the pane has'} a FunctionName`);
    if (runs === has('SourceLocation')) found.push(`line ${action.line}: an action that ${runs ? 'executes a function has' : 'shows the pane lacks'} a SourceLocation`);
  }
  if (functionNames(root).length > 0 && ![...everyElement(root)].some((one) => one.name === 'FunctionFile')) found.push('functions are named and there is no FunctionFile');
  return found;
}

/** What concerns the manifest as a whole: one origin, and the requirement set that the code is written for. */
function wholeMistakes(root: ManifestElement): string[] {
  const found: string[] = [];
  const urls = [...everyElement(root)].flatMap((element) => [element.attributes.get('DefaultValue') ?? '', element.name === 'AppDomain' ? element.text : '']).filter((text) => /^\w+:\/\//.test(text));
  const origins = new Set(urls.map((url) => new URL(url).origin));
  if (origins.size !== 1) found.push(`addresses on several origins: ${[...origins].join(', ')}`);
  if (!requiredSet(root)) found.push('ExcelApi is not required');
  return found;
}

/** The least version of ExcelApi that a manifest asks for, such as "1.9". */
export function requiredSet(root: ManifestElement): string | undefined {
  return [...everyElement(root)].find((element) => element.name === 'Set' && element.attributes.get('Name') === 'ExcelApi')?.attributes.get('MinVersion');
}

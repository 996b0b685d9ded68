/** A streaming scanner for the XML of workbook parts: tags, text and their places in the source. It checks that tags nest and end, resolves no entity but the five and numbers, and knows no vocabulary. */

/** The source is not the XML that a workbook holds: tags do not nest, the end is missing, or it brings a document type. */
export class XmlFault extends Error {}

/** The tag being handled. Places are character offsets from the start of the part. One object serves all tags, so take what you need of it at once. */
export interface XmlTag {
  readonly from: number;
  readonly to: number;
  readonly qualified: string;
  readonly empty: boolean;
}

export interface XmlHandler {
  /** `name` is without its prefix; `attributes` is the source between the name and the end of the tag (see `attributeOf`). A self-closing tag is opened and closed. */
  open(name: string, attributes: string, tag: XmlTag): void;
  close(name: string, tag: XmlTag): void;
  /** Decoded; several calls may make up one text. */
  text(text: string): void;
}

const ENTITIES = new Map([['lt', '<'], ['gt', '>'], ['amp', '&'], ['quot', '"'], ['apos', "'"]]);
const DEEPEST = 256;
/** Longest tag or text that may be pending: a cell holds 32,767 characters, no honest part comes near. */
const LONGEST_PENDING = 8_000_000;

/** Text with its entities resolved; an unknown one stays as written. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|\w{2,4});/g, (whole, entity: string) => {
    if (!entity.startsWith('#')) return ENTITIES.get(entity) ?? whole;
    const code = entity[1] === 'x' ? parseInt(entity.slice(2), 16) : parseInt(entity.slice(1), 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;

/** The decoded value of an attribute, by its full name as written (such as "r" or "xml:space"), or undefined. */
export function attributeOf(attributes: string, name: string): string | undefined {
  for (let at = 0; ;) {
    while (isSpace(attributes.charCodeAt(at))) at += 1;
    const equals = attributes.indexOf('=', at);
    let value = equals + 1;
    while (isSpace(attributes.charCodeAt(value))) value += 1;
    const quote = attributes[value];
    const end = attributes.indexOf(quote, value + 1);
    if (equals < 0 || (quote !== '"' && quote !== "'") || end < 0) return undefined;
    if (attributes.startsWith(name, at) && attributes.slice(at + name.length, equals).trim() === '') return decodeEntities(attributes.slice(value + 1, end));
    at = end + 1;
  }
}

/** Feed it pieces with `push`, then call `end`. Both throw `XmlFault`. */
export class XmlScanner {
  private buffer = '';
  /** Offset of `buffer[0]` in the part. */
  private base = 0;
  private readonly open: string[] = [];
  private readonly openNames: string[] = [];
  private readonly current = { from: 0, to: 0, qualified: '', empty: false };
  private rooted = false;
  /** While true, the source of everything scanned is collected in `kept`. A handler switches it: the tag that opens is kept by what stood before, the tag that closes by what its handler leaves. */
  keep = false;
  kept: string[] = [];

  constructor(private readonly handler: XmlHandler) {}

  push(piece: string): void {
    this.buffer = this.buffer === '' ? piece : this.buffer + piece;
    const used = this.scan(false);
    this.buffer = this.buffer.slice(used);
    this.base += used;
    if (this.buffer.length > LONGEST_PENDING) throw new XmlFault('a single text or tag goes on without end');
  }

  end(): void {
    const used = this.scan(true);
    if (used < this.buffer.length && this.buffer.slice(used).trim() !== '') throw new XmlFault('the text ends inside a tag');
    if (this.open.length > 0) throw new XmlFault(`<${this.open[this.open.length - 1]}> is never closed`);
    if (!this.rooted) throw new XmlFault('there is no element');
  }

  /** Scans what is complete; returns how much of the buffer is done with. */
  private scan(last: boolean): number {
    const { buffer } = this;
    let at = 0;
    for (;;) {
      const tag = buffer.indexOf('<', at);
      if (tag < 0) {
        if (!last && this.open.length > 0) return at;
        if (buffer.length > at) this.give(buffer.slice(at));
        return buffer.length;
      }
      const end = this.tagEnd(tag);
      // Text is held back with an unfinished tag, so that an entity is never cut in two.
      if (end < 0) return at;
      if (tag > at) this.give(buffer.slice(at, tag));
      this.tag(tag, end);
      at = end;
    }
  }

  private give(text: string): void {
    if (this.keep) this.kept.push(text);
    if (this.open.length > 0) this.handler.text(decodeEntities(text));
    else if (text.replace(/^\uFEFF/, '').trim() !== '') throw new XmlFault('there is text outside the root element');
  }

  /** Just behind the tag that begins at `from`, or -1 while it is incomplete. */
  private tagEnd(from: number): number {
    const { buffer } = this;
    if (buffer.charCodeAt(from + 1) === 33) {
      const [mark, close] = buffer.startsWith('<!--', from) ? [4, '-->'] : buffer.startsWith('<![CDATA[', from) ? [9, ']]>'] : [2, '>'];
      const end = buffer.indexOf(close, from + mark);
      return end < 0 || buffer.length < from + 9 ? -1 : end + close.length;
    }
    if (buffer.charCodeAt(from + 1) === 63) {
      const end = buffer.indexOf('?>', from + 2);
      return end < 0 ? -1 : end + 2;
    }
    let quote = 0;
    for (let at = from + 1; at < buffer.length; at += 1) {
      const code = buffer.charCodeAt(at);
      if (quote !== 0) {
        if (code === quote) quote = 0;
      } else if (code === 34 || code === 39) quote = code;
      else if (code === 62) return at + 1;
      else if (code === 60) throw new XmlFault('a tag begins inside a tag');
    }
    return -1;
  }

  private tag(from: number, to: number): void {
    const { buffer, current } = this;
    const second = buffer.charCodeAt(from + 1);
    if (second === 33 || second === 63) return this.special(from, to);
    current.from = this.base + from;
    current.to = this.base + to;
    if (second === 47) return this.closing(from, to);
    current.empty = buffer.charCodeAt(to - 2) === 47;
    const end = current.empty ? to - 2 : to - 1;
    let nameEnd = from + 1;
    let nameStart = nameEnd;
    for (; nameEnd < end; nameEnd += 1) {
      const code = buffer.charCodeAt(nameEnd);
      if (isSpace(code)) break;
      if (code === 58) nameStart = nameEnd + 1;
    }
    const qualified = buffer.slice(from + 1, nameEnd);
    if (qualified === '' || (this.rooted && this.open.length === 0)) throw new XmlFault('there is more than one root element');
    this.rooted = true;
    if (this.keep) this.kept.push(buffer.slice(from, to));
    const name = nameStart === from + 1 ? qualified : buffer.slice(nameStart, nameEnd);
    current.qualified = qualified;
    this.handler.open(name, nameEnd === end ? '' : buffer.slice(nameEnd, end), current);
    if (current.empty) return this.handler.close(name, current);
    this.openNames.push(name);
    if (this.open.push(qualified) > DEEPEST) throw new XmlFault('elements are nested too deep');
  }

  private closing(from: number, to: number): void {
    const { buffer } = this;
    const expected = this.open.pop();
    // Nearly always written without a blank; then nothing need be cut out to compare.
    const isExpected = expected !== undefined && buffer.startsWith(expected, from + 2) && (from + 2 + expected.length === to - 1 || buffer.slice(from + 2, to - 1).trimEnd() === expected);
    if (!isExpected) throw new XmlFault(`</${buffer.slice(from + 2, Math.min(to - 1, from + 42))}> closes <${expected ?? ''}>`);
    this.current.empty = false;
    this.handler.close(this.openNames.pop() ?? '', this.current);
    if (this.keep) this.kept.push(buffer.slice(from, to));
  }

  private special(from: number, to: number): void {
    const source = this.buffer.slice(from, to);
    if (this.keep) this.kept.push(source);
    if (source.startsWith('<![CDATA[')) {
      if (this.open.length > 0) this.handler.text(source.slice(9, -3));
    } else if (source.startsWith('<!') && !source.startsWith('<!--')) throw new XmlFault('it brings a document type');
  }
}

/** "x:row" is "row": prefixes differ between producers, names do not. */
export function localName(qualified: string): string {
  const colon = qualified.indexOf(':');
  return colon < 0 ? qualified : qualified.slice(colon + 1);
}

/** The XML scanner against another parser, in one piece and in many. */
import * as fc from 'fast-check';
import { attributeOf, XmlFault, XmlScanner } from '../../../src/workbench/files/scan-xml';
import { escapeAttribute, escapeText, parseXml, TextPatch, type XmlElement } from '../../../src/workbench/files/xml-tree';
import { parsed, type CheckedElement } from '../../a/package-check';

const text = fc.string({ unit: fc.constantFrom('a', ' ', '<', '>', '&', '"', "'", 'é', '😀', ']', '/', '='), maxLength: 6 });
const name = fc.constantFrom('a', 'b', 'row', 'x-y', 'é');

/** XML of all the kinds that parts hold. */
const document: fc.Arbitrary<string> = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc.tuple(name, fc.uniqueArray(fc.tuple(name, text), { selector: ([key]) => key, maxLength: 3 }), fc.array(tie('content'), { maxLength: 3 }), fc.boolean()).map(([tag, attributes, content, tight]) => {
    const start = `${tag}${attributes.map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`).join('')}`;
    return content.length === 0 ? `<${start}${tight ? '' : ' '}/>` : `<${start}>${content.join('')}</${tag}${tight ? '' : ' '}>`;
  }),
  content: fc.oneof({ depthSize: 'small' }, text.map(escapeText), tie('element'), text.map((inside) => `<![CDATA[${inside.replaceAll(']', '')}]]>`), fc.constant('<!-- <a> -->'), fc.constant('<?pi >?>'), fc.constant('&#65;&#x42;')),
})).element;

const plain = (element: XmlElement | CheckedElement): unknown => [element.name, [...element.attributes].sort(), element.text, element.children.map(plain)];

describe('the XML scanner', () => {
  it('reads what another parser reads', () => {
    fc.assert(fc.property(document, (source) => {
      expect(plain(parseXml(source))).toEqual(plain(parsed(source)));
    }), { numRuns: 400 });
  });

  it('says the same however the source is cut into pieces, and keeps it whole', () => {
    fc.assert(fc.property(document, fc.infiniteStream(fc.integer({ min: 1, max: 7 })), (source, sizes) => {
      const events = (feed: (scanner: XmlScanner) => void): unknown[] => {
        const seen: unknown[] = [];
        const scanner = new XmlScanner({
          open: (tag, attributes, { from, to }) => seen.push(['open', tag, attributes, from, to]),
          close: (tag, { from, to }) => seen.push(['close', tag, from, to]),
          text: (piece) => seen.push(['text', piece]),
        });
        scanner.keep = true;
        feed(scanner);
        scanner.end();
        return [...seen, scanner.kept.join('')];
      };
      const whole = events((scanner) => scanner.push(source));
      const pieces = events((scanner) => {
        for (let at = 0; at < source.length;) {
          const size = sizes.next().value ?? 1;
          scanner.push(source.slice(at, at + size));
          at += size;
        }
      });
      expect(pieces).toEqual(whole);
      expect(whole[whole.length - 1]).toBe(source);
    }), { numRuns: 300 });
  });

  it.each(['', '   ', '<a>', '<a></b>', '<a/><b/>', 'x<a/>', '<a/>x', '<a <b/></a>', '<!DOCTYPE a><a/>', '<a', '</a>', `${'<a>'.repeat(300)}${'</a>'.repeat(300)}`])('refuses %j', (source) => {
    expect(() => parseXml(source)).toThrow(XmlFault);
  });

  it('finds attributes by their full name, quotes of both kinds, entities resolved', () => {
    const attributes = ` rr="1" x:r="2" r = 'a&amp;"b"' t="s" s="5"`;
    expect(['r', 's', 't', 'rr', 'x:r', 'q'].map((one) => attributeOf(attributes, one))).toEqual(['a&"b"', '5', 's', '1', '2', undefined]);
  });

  it('takes nothing inside a value for an attribute', () => {
    expect(attributeOf(` t=" r='5' s=" r="1"`, 'r')).toBe('1');
    expect(attributeOf(` t=" r='5'"`, 'r')).toBeUndefined();
  });
});

describe('a change in place', () => {
  it('moves nothing else, whatever was written', () => {
    fc.assert(fc.property(document, text, (source, value) => {
      const patch = new TextPatch(source);
      const root = parseXml(source);
      patch.setAttributes(root, { q: value, a: null });
      patch.append(root, '<new/>');
      if (root.empty) return;
      const changed = parseXml(patch.toString());
      expect(changed.attributes.get('q')).toBe(value);
      expect(changed.attributes.has('a')).toBe(false);
      expect(changed.children.map(plain)).toEqual([...root.children.map(plain), ['new', [], '', []]]);
    }), { numRuns: 200, examples: [['<a é=" a="><![CDATA[]]></a >', '']] });
  });
});

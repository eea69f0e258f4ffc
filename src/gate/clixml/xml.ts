import XMLBuilder from 'fast-xml-builder';
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { ClixmlError } from './values.js';

/** An element whose content is either text or elements, which is all that CLIXML has. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** Levels of elements; each level of a list or an object takes two. */
const MAX_DEPTH = 400;
const ATTRIBUTES = ':@';
const TEXT = '#text';

/** Makes an element. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: string | readonly XmlElement[],
): XmlElement {
  return typeof content === 'string'
    ? { name, attributes, children: [], text: content }
    : { name, attributes, children: content, text: '' };
}

/**
 * Reads a document, strictly: well-formed, one root, no DOCTYPE, comment or CDATA (so no entities
 * but XML's own five and character references), order and white space kept, nothing converted.
 * @throws ClixmlError
 */
export function readXml(document: string): XmlElement {
  if (document.includes('<!')) throw new ClixmlError('the XML holds a declaration or a comment');
  const roots = elementsOf(parsed(document));
  const [root] = roots;
  if (root === undefined || roots.length > 1) throw new ClixmlError('the XML has no single root');
  return root;
}

/** Writes a document; texts and attributes are escaped. */
export function writeXml(root: XmlElement): string {
  const builder = new XMLBuilder({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    suppressEmptyNode: true,
    processEntities: true,
    format: false,
    maxNestedTags: MAX_DEPTH,
  });
  return builder.build([nodeOf(root)]);
}

function parsed(document: string): unknown {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    trimValues: false,
    parseTagValue: false,
    parseAttributeValue: false,
    processEntities: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
    maxNestedTags: MAX_DEPTH,
  });
  try {
    SyntaxValidator.validate(document);
    return parser.parse(document);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ClixmlError(`the XML is not well-formed: ${why}`);
  }
}

function elementsOf(nodes: unknown): XmlElement[] {
  return listOf(nodes).flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ATTRIBUTES);
    if (name === undefined || name === TEXT) return [];
    const content = node[name];
    return [
      {
        name,
        attributes: attributesOf(node[ATTRIBUTES]),
        children: elementsOf(content),
        text: textOf(content),
      },
    ];
  });
}

function textOf(nodes: unknown): string {
  const text = listOf(nodes)
    .map((node) => node[TEXT])
    .filter((part) => typeof part === 'string')
    .join('');
  return decodeReferences(text);
}

function attributesOf(attributes: unknown): Record<string, string> {
  if (!isRecord(attributes)) return {};
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, decodeReferences(String(value))]),
  );
}

const NAMED = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&]{0,10});?/g, (whole, name: string) => {
    const known = NAMED.get(name) ?? characterOf(name);
    if (known === undefined || !whole.endsWith(';'))
      throw new ClixmlError(`the XML holds an unknown reference ${whole}`);
    return known;
  });
}

function characterOf(name: string): string | undefined {
  const digits = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name);
  if (digits === null) return undefined;
  const [, hexadecimal, decimal] = digits;
  const codePoint = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : undefined;
}

function nodeOf({ name, attributes, children, text }: XmlElement): Record<string, unknown> {
  const content = children.length > 0 || text === '' ? children.map(nodeOf) : [{ [TEXT]: text }];
  return { [name]: content, [ATTRIBUTES]: attributes };
}

function listOf(nodes: unknown): Record<string, unknown>[] {
  return Array.isArray(nodes) ? nodes.filter(isRecord) : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

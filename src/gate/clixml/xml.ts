import { SaxesParser } from 'saxes';
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

const OPTIONS = { position: false, xmlns: false } as const;
type Options = typeof OPTIONS;

/** An element whose end hasn't been read yet. */
interface OpenElement extends XmlElement {
  readonly children: OpenElement[];
  text: string;
}

/**
 * Reads a document, strictly: well-formed, one root, no DOCTYPE, comment or CDATA (so no entities
 * but XML's own five and character references), order and white space kept, nothing converted.
 * @throws ClixmlError
 */
export function readXml(document: string): XmlElement {
  if (document.includes('<!')) throw new ClixmlError('the XML holds a declaration or a comment');
  const parser = new SaxesParser<Options>(OPTIONS);
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  parser.on('error', ({ message }) => {
    throw new ClixmlError(`the XML is not well-formed: ${message}`);
  });
  parser.on('opentag', ({ name, attributes }) => {
    const one: OpenElement = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(one);
    root ??= one;
    if (open.push(one) > MAX_DEPTH) throw new ClixmlError('the XML is nested too deeply');
  });
  parser.on('text', (text) => {
    const within = open.at(-1);
    if (within !== undefined) within.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(document).close();
  if (root === undefined) throw new ClixmlError('the XML has no root');
  return root;
}

/**
 * Writes a document; texts and attributes are escaped.
 * @throws ClixmlError for one that is nested so deeply that it couldn't be read
 */
export function writeXml(root: XmlElement): string {
  return written(root, 1);
}

function written({ name, attributes, children, text }: XmlElement, depth: number): string {
  if (depth > MAX_DEPTH) throw new ClixmlError('the XML is nested too deeply');
  let start = `<${name}`;
  for (const attribute in attributes)
    start += ` ${attribute}="${escaped(attributes[attribute] ?? '')}"`;
  if (children.length === 0)
    return text === '' ? `${start}/>` : `${start}>${escaped(text)}</${name}>`;
  let content = '';
  for (const child of children) content += written(child, depth + 1);
  return `${start}>${content}</${name}>`;
}

const MARKUP = /[&<>"']/;
const REFERENCES: readonly (readonly [string, string])[] = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
];

function escaped(text: string): string {
  if (!MARKUP.test(text)) return text;
  return REFERENCES.reduce((so, [plain, reference]) => so.replaceAll(plain, reference), text);
}

/**
 * Parses XML responses, for all services that use XML: a tree of elements within limits, or a typed failure. A document
 * type is rejected, so no entity can be declared; only XML's five entities and numeric ones are expanded.
 */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { AppFailure } from '../core/errors';
import type { HttpAnswer } from '../net/http/http';
import { type ContentLimits, LIGHT_LIMITS } from '../net/http/limits';
import { declaredCharset, decodeBody, isUtf8 } from './answer-text';
import { isXmlWithin } from './content-size';
import { MAX_FIELD_LENGTH, MAX_NESTING } from './reading';
import { unreadable } from './unreadable';

/** Names are local names, without prefixes; namespace declarations are left out. */
export interface XmlElement {
  readonly name: string;
  /** Without a prototype, so that every name in it is an attribute. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Set by `i:nil="true"`, with any prefix. */
  readonly isNil: boolean;
  readonly children: readonly XmlElement[];
  /** All text directly inside; "" if there are only spaces between children. */
  readonly text: string;
}

const ATTRIBUTES = ':@';
const LATIN_1: ReadonlySet<string> = new Set(['iso-8859-1', 'latin1', 'windows-1252']);
const TEXT = '#text';
const CDATA = '#cdata';
/**
 * Prevents names of elements and attributes from colliding with each other, and with names that are special in
 * JavaScript.
 */
const NAME_PREFIX = '@';

/** Throws nothing but an `AppFailure` of kind `unreadable-answer`. */
export function parseXml(answer: HttpAnswer, limits: ContentLimits = LIGHT_LIMITS.content): XmlElement {
  try {
    const text = decodeText(answer).trimStart();
    if (!isXmlWithin(text, limits)) {
      throw unreadable(answer, { code: 'answer-too-complex' });
    }
    if (hasDocumentType(text)) {
      throw unreadable(answer, { code: 'answer-has-doctype' });
    }
    // The parser alone would accept a truncated response as complete. The replacement of this validator is a separate
    // package.
    // oxlint-disable-next-line typescript/no-deprecated
    if (XMLValidator.validate(text) !== true) {
      throw new Error('not well-formed');
    }
    return toTree(parseNodes(text));
  } catch (error) {
    throw error instanceof AppFailure ? error : unreadable(answer, { code: 'answer-not-xml' });
  }
}

export function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}

/**
 * The byte-order mark takes precedence over the header, and the header over the XML declaration (RFC 7303, section 3).
 */
function decodeText(answer: HttpAnswer): string {
  const start = answer.body.toString('latin1', 0, 200);
  const declared = /^<\?xml[^>]{0,100}?\sencoding\s*=\s*["']([^"']+)["']/.exec(start)?.[1];
  const header = declaredCharset(answer);
  const charset = (charsetOfMark(start) ?? header ?? declared ?? 'utf-8').toLowerCase();
  const isUtf16 = header !== undefined && /^utf-?16/.test(header) && /^utf-?16/.test(charset);
  if (!isUtf8(charset) && !LATIN_1.has(charset) && !isUtf16) {
    throw unreadable(answer, { code: 'answer-in-unknown-characters' });
  }
  return decodeBody(answer, charset);
}

function charsetOfMark(start: string): string | undefined {
  return start.startsWith('\xEF\xBB\xBF') ? 'utf-8' : /^(\xFE\xFF|\xFF\xFE)/.test(start) ? 'utf-16' : undefined;
}

/** Looks before the first element only, because a document type declares nothing anywhere else. */
function hasDocumentType(text: string): boolean {
  const blanks = /\s*/y;
  for (;;) {
    blanks.test(text);
    const index = blanks.lastIndex;
    const closing = text.startsWith('<?', index) ? '?>' : text.startsWith('<!--', index) ? '-->' : undefined;
    const end = closing === undefined ? -1 : text.indexOf(closing, index + 2);
    if (closing === undefined || end === -1) {
      return text.startsWith('<!', index);
    }
    blanks.lastIndex = end + closing.length;
  }
}

/** A node as the parser returns it: an object with `ATTRIBUTES` and one other member, whose name is the node's. */
type ParsedNode = Readonly<Record<string, unknown>>;

function parseNodes(text: string): readonly ParsedNode[] {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: NAME_PREFIX,
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    // `expandEntities` does this, so that only known entities are expanded.
    processEntities: false,
    cdataPropName: CDATA,
    jPath: false,
    ignorePiTags: true,
    maxNestedTags: MAX_NESTING,
    transformTagName: (name) => NAME_PREFIX + name,
  });
  // Typed as `any`; `preserveOrder` produces this shape.
  return parser.parse(text) as readonly ParsedNode[];
}

function toTree(nodes: readonly ParsedNode[]): XmlElement {
  const roots = nodes.filter((node) => !(TEXT in node));
  const [root] = roots;
  if (root === undefined || roots.length > 1) {
    throw new Error('not one root');
  }
  return toElement(root, 1);
}

function toElement(node: ParsedNode, depth: number): XmlElement {
  if (depth > MAX_NESTING) {
    throw new Error('nested too deeply');
  }
  const tag = nameOf(node);
  const children: XmlElement[] = [];
  let text = '';
  for (const child of nodesOf(node[tag])) {
    if (TEXT in child) {
      text += expandEntities(String(child[TEXT]));
    } else if (CDATA in child) {
      text += nodesOf(child[CDATA])
        .map((part) => String(part[TEXT]))
        .join('');
    } else {
      children.push(toElement(child, depth + 1));
    }
  }
  const { attributes, isNil } = readAttributes(node[ATTRIBUTES]);
  const hasText = children.length === 0 || /\S/.test(text);
  // The parser adds the prefix to the name of an empty element twice.
  return { name: localName(tag.replace(/^@+/, '')), attributes, isNil, children, text: hasText ? shorten(text) : '' };
}

function nameOf(node: ParsedNode): string {
  for (const name in node) {
    if (name !== ATTRIBUTES) {
      return name;
    }
  }
  throw new Error('a node without a name');
}

function nodesOf(value: unknown): readonly ParsedNode[] {
  return Array.isArray(value) ? (value as readonly ParsedNode[]) : [];
}

function readAttributes(parsed: unknown): Pick<XmlElement, 'attributes' | 'isNil'> {
  // Without a prototype, `__proto__` is a name like any other.
  const attributes = Object.create(null) as Record<string, string>;
  let isNil = false;
  for (const [prefixed, value] of Object.entries(parsed ?? {})) {
    const name = prefixed.slice(NAME_PREFIX.length);
    const local = localName(name);
    if (name === 'xmlns' || name.startsWith('xmlns:')) {
      continue;
    }
    if (name !== local && local === 'nil') {
      isNil = value === 'true' || value === '1';
    } else if (name === local || !(local in attributes)) {
      attributes[local] = shorten(expandEntities(String(value)));
    }
  }
  return { attributes, isNil };
}

function localName(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Leaves unknown entities unchanged. */
function expandEntities(text: string): string {
  if (!text.includes('&')) {
    return text;
  }
  return text.replace(
    /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi,
    (written, name: string | undefined, decimal: string | undefined, hex: string | undefined) => {
      if (name !== undefined) {
        return ENTITIES[name] ?? written;
      }
      const codePoint = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16);
      return codePoint > 0 && codePoint <= 0x10ffff && !(codePoint >= 0xd800 && codePoint <= 0xdfff)
        ? String.fromCodePoint(codePoint)
        : written;
    },
  );
}

function shorten(text: string): string {
  return text.length > MAX_FIELD_LENGTH ? text.slice(0, MAX_FIELD_LENGTH) : text;
}

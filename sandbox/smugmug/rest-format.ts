/**
 * The XML format of 1.2.0: scalars are attributes, structs are child elements, arrays are wrapped in plural elements,
 * booleans are 1 and 0 (smugmug-api.md, section 2.2).
 * Attributes follow the wiki's order, because one known client depended on it.
 */
import { isRecord } from '../world/is-record';
import { answerOf, cookieOf, type Format, inPieces, mapEach } from './result';
import { WIKI_ORDER } from './wiki-order';

const CONTENT_TYPE = 'text/xml; charset=utf-8';
const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n';

export const REST_FORMAT: Format = {
  success(methodName, result, mode) {
    const opening = `${DECLARATION}<rsp stat="ok"${modeAttribute(mode)}><method>${methodName}</method>`;
    const { memberName } = result;
    if (result.kind === 'success') {
      return answerOf(CONTENT_TYPE, `${opening}${memberOf(memberName, result.member)}</rsp>`, cookieOf(result));
    }
    const itemName = singularOf(memberName);
    const items = mapEach(result.items, (item) => element(itemName, item));
    return answerOf(CONTENT_TYPE, inPieces(`${opening}<${memberName}>`, items, '', `</${memberName}></rsp>`));
  },
  failure: ({ code, message, mode }) =>
    answerOf(
      CONTENT_TYPE,
      `${DECLARATION}<rsp stat="fail"${modeAttribute(mode)}><err${attribute('code', code)}${attribute('msg', message)}/></rsp>`,
    ),
};

function modeAttribute(mode: string | null): string {
  return mode === null ? '' : attribute('mode', mode);
}

/** Writes a struct or array as an element; scalars are attributes of their parent. */
function memberOf(name: string, value: unknown): string {
  if (!Array.isArray(value)) return isRecord(value) ? element(name, value) : '';
  const itemName = singularOf(name);
  return `<${name}>${value.map((item) => element(itemName, item)).join('')}</${name}>`;
}

function element(name: string, value: unknown): string {
  const members = isRecord(value) ? Object.entries(value) : [];
  const attributes = inWikiOrder(
    name,
    members.filter(([, member]) => isScalar(member)),
  );
  const children = members.map(([memberName, member]) => memberOf(memberName, member)).join('');
  const opening = `<${name}${attributes.map(([memberName, member]) => attribute(memberName, member)).join('')}`;
  return children === '' ? `${opening}/>` : `${opening}>${children}</${name}>`;
}

function isScalar(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

/** Sorts attributes by the wiki's order; unknown attributes come last, in their original order. */
function inWikiOrder(
  elementName: string,
  members: readonly (readonly [string, unknown])[],
): readonly (readonly [string, unknown])[] {
  const order = WIKI_ORDER[elementName];
  if (!order) return members;
  const rankOf = (name: string): number => order.get(name) ?? order.size;
  return [...members].sort(([one], [other]) => rankOf(one) - rankOf(other));
}

function attribute(name: string, value: unknown): string {
  return ` ${name}="${escapeAttribute(typeof value === 'boolean' ? String(Number(value)) : String(value))}"`;
}

function escapeAttribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
}

function singularOf(name: string): string {
  return name.endsWith('ies') ? `${name.slice(0, -3)}y` : name.slice(0, -1);
}

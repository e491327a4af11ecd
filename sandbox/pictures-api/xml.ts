/**
 * Writes DataContract XML: members in alphabetical order, nulls as `i:nil`, arrays of integers in their own namespace.
 * Like the service, it writes no XML declaration and no white space between elements.
 */
import { isRecord } from '../world/is-record';
import type { Payload } from './encoding';

const INSTANCE = 'http://www.w3.org/2001/XMLSchema-instance';
const MODELS = 'http://schemas.datacontract.org/2004/07/API.Models';
const SERIALIZATION = 'http://schemas.microsoft.com/2003/10/Serialization/';

export function xmlOf(payload: Payload): string {
  const { area, typeName, value } = payload;
  if (typeof value === 'string') return `<string xmlns="${SERIALIZATION}">${escapeText(value)}</string>`;
  const namespaces = area === null ? '' : ` xmlns:i="${INSTANCE}" xmlns="${MODELS}.${area}"`;
  if (!Array.isArray(value)) return element(typeName, namespaces, contentOf(value, 1, payload));
  const items = value.map((item) => element(typeName, '', contentOf(item, 2, payload)));
  return element(`ArrayOf${typeName}`, namespaces, items.join(''));
}

function memberOf(name: string, value: unknown, depth: number, payload: Payload): string {
  if (value === null) return `<${name} i:nil="true" />`;
  if (!Array.isArray(value)) return element(name, '', contentOf(value, depth, payload));
  const typeName = payload.itemTypeNames?.[name];
  if (typeName !== undefined) {
    return element(name, '', value.map((item) => element(typeName, '', contentOf(item, depth + 1, payload))).join(''));
  }
  const prefix = `d${depth}p1`;
  const integers = value.map((item) => element(`${prefix}:int`, '', String(item)));
  return element(name, ` xmlns:${prefix}="${SERIALIZATION}Arrays"`, integers.join(''));
}

/** Writes the content of an element. Undefined members are omitted, as in JSON. */
function contentOf(value: unknown, depth: number, payload: Payload): string {
  if (!isRecord(value)) return escapeText(String(value));
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, member]) => memberOf(name, member, depth + 1, payload))
    .join('');
}

function element(name: string, attributes: string, content: string): string {
  return content === '' ? `<${name}${attributes} />` : `<${name}${attributes}>${content}</${name}>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#xD;');
}

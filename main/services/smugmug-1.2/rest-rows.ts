/**
 * Converts REST responses to the rows of the JSON form (smugmug-api.md, section 2.2): scalars are attributes, structs
 * are child elements, arrays are plural wrappers around their rows.
 */
import type { Row } from '../reading';
import { childNamed, type XmlElement } from '../xml-answer';

const LISTS: ReadonlySet<string> = new Set(['Albums', 'Images', 'Categories', 'SubCategories']);

/** Returns undefined if this is not a response of the service. */
export function readRestAnswer(root: XmlElement): Row | undefined {
  if (root.name !== 'rsp') {
    return undefined;
  }
  const fault = childNamed(root, 'err');
  return fault === undefined ? toRow(root) : { stat: root.attributes['stat'], code: fault.attributes['code'] };
}

function toRow(element: XmlElement): Row {
  // Without a prototype, `__proto__` is a name like any other.
  const row = Object.assign(Object.create(null) as object, element.attributes) as Record<string, unknown>;
  for (const child of element.children) {
    row[child.name] = toValue(child);
  }
  return row;
}

function toValue(element: XmlElement): unknown {
  if (element.isNil) {
    return null;
  }
  if (LISTS.has(element.name)) {
    // Text in place of rows is not an empty list.
    return element.children.length === 0 && /\S/.test(element.text) ? element.text : element.children.map(toRow);
  }
  return element.children.length === 0 && Object.keys(element.attributes).length === 0 ? element.text : toRow(element);
}

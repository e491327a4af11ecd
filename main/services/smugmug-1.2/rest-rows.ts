/**
 * REST answers as the rows that JSON gives (smugmug-api.md, section 2.2): scalars are attributes, structs are child
 * elements, arrays are a plural wrapper around their rows.
 */
import type { Row } from '../reading';
import { childNamed, type XmlElement } from '../xml-answer';

const LISTS: ReadonlySet<string> = new Set(['Albums', 'Images', 'Categories', 'SubCategories']);

/** Undefined for what is no answer of the service. */
export function readRestAnswer(root: XmlElement): Row | undefined {
  if (root.name !== 'rsp') {
    return undefined;
  }
  const fault = childNamed(root, 'err');
  return fault === undefined ? toRow(root) : { stat: root.attributes['stat'], code: fault.attributes['code'] };
}

function toRow(element: XmlElement): Row {
  // Without a prototype, as the attributes are.
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
    // Text where rows are due is no empty list.
    return element.children.length === 0 && /\S/.test(element.text) ? element.text : element.children.map(toRow);
  }
  return element.children.length === 0 && Object.keys(element.attributes).length === 0 ? element.text : toRow(element);
}

/** Converts XML of .NET's DataContract serializer to the values that the JSON form has (pictures-api.md, 1.3). */
import type { XmlElement } from '../xml-answer';

/** Members that are lists even with one element or none. */
const LISTS: ReadonlySet<string> = new Set(['Pictures', 'PictureIDs', 'Members', 'Profiles', 'Permissions']);
/** Names of items in an array of simple values, such as `<d3p1:int>`. */
const SIMPLE_ITEM =
  /^(int|long|short|byte|unsigned(Int|Long|Short|Byte)|string|boolean|double|float|decimal|dateTime|guid|anyType)$/;

/** Leaves simple values as text, because only the caller's schema contains the type. The parser limits the depth. */
export function toValue(element: XmlElement): unknown {
  if (element.isNil) {
    return null;
  }
  if (isList(element)) {
    // Text in place of rows is not an empty list.
    return element.children.length === 0 && /\S/.test(element.text) ? element.text : element.children.map(toValue);
  }
  return element.children.length > 0 ? toMembers(element.children) : element.text;
}

function isList({ name, children }: XmlElement): boolean {
  if (name.startsWith('ArrayOf') || LISTS.has(name)) {
    return true;
  }
  const [first] = children;
  const isUniform = first !== undefined && children.every((child) => child.name === first.name);
  return isUniform && (children.length > 1 || SIMPLE_ITEM.test(first.name));
}

function toMembers(children: readonly XmlElement[]): Record<string, unknown> {
  // Without a prototype, `__proto__` is a name like any other.
  const members = Object.create(null) as Record<string, unknown>;
  for (const child of children) {
    // A serializer writes each name once, so a repeated name is ignored.
    if (!(child.name in members)) {
      members[child.name] = toValue(child);
    }
  }
  return members;
}

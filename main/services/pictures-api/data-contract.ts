/** XML as .NET's DataContract serializer writes it, as the values that JSON would have given (pictures-api.md, 1.3). */
import type { XmlElement } from '../xml-answer';

/** Members that hold a list even where one element or none is in it. */
const LISTS: ReadonlySet<string> = new Set(['Pictures', 'PictureIDs', 'Members', 'Profiles', 'Permissions']);
/** Items of an array of simple values, such as `<d3p1:int>`. */
const SIMPLE_ITEM =
  /^(int|long|short|byte|unsigned(Int|Long|Short|Byte)|string|boolean|double|float|decimal|dateTime|guid|anyType)$/;

/** Simple values stay text, for only their reader knows what they are. Depth is limited by the parser. */
export function toValue(element: XmlElement): unknown {
  if (element.isNil) {
    return null;
  }
  if (isList(element)) {
    // Text where rows are due is no empty list.
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
  // A null prototype is what makes `__proto__` a name like any other.
  const members = Object.create(null) as Record<string, unknown>;
  for (const child of children) {
    // The first of a name counts, as a serializer writes no second.
    if (!(child.name in members)) {
      members[child.name] = toValue(child);
    }
  }
  return members;
}

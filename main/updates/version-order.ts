/** The order of versions, as in Semantic Versioning 2.0.0, section 11. Build metadata is not used. */

/** Numbers have at most six digits, so that they are exact. */
export const VERSION_PATTERN =
  /^(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?$/;

export function isNewer(version: string, than: string): boolean {
  return compareVersions(version, than) > 0;
}

/** Returns a number below, at or above 0. What is no version precedes all that are. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [VERSION_PATTERN.exec(one), VERSION_PATTERN.exec(other)];
  if (!a || !b) return Number(a !== null) - Number(b !== null);
  for (const part of [1, 2, 3]) {
    const difference = Number(a[part]) - Number(b[part]);
    if (difference !== 0) return difference;
  }
  return comparePrereleases(a[4], b[4]);
}

/** A version without a part after the hyphen follows all that have one. */
function comparePrereleases(one: string | undefined, other: string | undefined): number {
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
  const [a, b] = [one.split('.'), other.split('.')];
  for (const [index, field] of a.entries()) {
    const against = b[index];
    if (against === undefined) return 1;
    const difference = compareFields(field, against);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Numbers precede words, which are in the order of ASCII. */
function compareFields(one: string, other: string): number {
  const [isNumber, isOtherNumber] = [one, other].map((field) => /^\d+$/.test(field));
  if (isNumber && isOtherNumber) return Number(one) - Number(other);
  if (isNumber !== isOtherNumber) return isNumber ? -1 : 1;
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

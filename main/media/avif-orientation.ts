/**
 * Reads from an AVIF picture whether it is shown turned by 90°, as the property `irot` of its primary item states (ISO/IEC
 * 23008-12, sections 6.5.10 and 9.3). Its Exif data has no effect.
 */

/** Limit for the boxes at one level, and for the entries of a list; real pictures have a few dozen. */
const LIMIT = 1_000;

interface Box {
  readonly kind: string;
  readonly from: number;
  readonly to: number;
}

/** Throws a `RangeError` if the bytes end too early. */
export function isAvifSideways(view: DataView): boolean {
  const meta = boxesIn(view, 0, view.byteLength).find(({ kind }) => kind === 'meta');
  if (!meta) return false;
  const inMeta = boxesIn(view, meta.from + 4, meta.to);
  const primary = inMeta.find(({ kind }) => kind === 'pitm');
  const list = inMeta.find(({ kind }) => kind === 'iprp');
  if (!primary || !list) return false;
  const item = readId(view, primary.from + 4, view.getUint8(primary.from) > 0);
  const inList = boxesIn(view, list.from, list.to);
  const container = inList.find(({ kind }) => kind === 'ipco');
  const properties = container ? boxesIn(view, container.from, container.to) : [];
  return inList
    .filter(({ kind }) => kind === 'ipma')
    .flatMap((box) => propertiesOf(view, box, item))
    .some((place) => isQuarterTurn(view, properties[place - 1]));
}

function isQuarterTurn(view: DataView, property: Box | undefined): boolean {
  return property?.kind === 'irot' && (view.getUint8(property.from) & 1) === 1;
}

/** Returns the places of the item's properties in their container, from 1. */
function propertiesOf(view: DataView, { from, to }: Box, item: number): readonly number[] {
  const isLongId = view.getUint8(from) > 0;
  const isLongPlace = (view.getUint8(from + 3) & 1) === 1;
  const entries = Math.min(view.getUint32(from + 4), LIMIT);
  let at = from + 8;
  for (let entry = 0; entry < entries && at < to; entry += 1) {
    const id = readId(view, at, isLongId);
    at += isLongId ? 4 : 2;
    const count = view.getUint8(at);
    at += 1;
    const bytes = isLongPlace ? 2 : 1;
    if (id === item)
      // The first bit says only that a reader must know the property.
      return Array.from({ length: count }, (_none, index) =>
        isLongPlace ? view.getUint16(at + index * bytes) & 0x7fff : view.getUint8(at + index) & 0x7f,
      );
    at += count * bytes;
  }
  return [];
}

function readId(view: DataView, at: number, isLong: boolean): number {
  return isLong ? view.getUint32(at) : view.getUint16(at);
}

function boxesIn(view: DataView, from: number, to: number): readonly Box[] {
  const boxes: Box[] = [];
  for (let at = from; at + 8 <= to && boxes.length < LIMIT;) {
    const stated = view.getUint32(at);
    const isLong = stated === 1;
    const body = at + (isLong ? 16 : 8);
    const bytes = isLong ? Number(view.getBigUint64(at + 8)) : stated;
    // A size of zero means up to the end.
    const end = bytes === 0 ? to : Math.min(to, at + Math.max(bytes, body - at));
    const kind = String.fromCharCode(...[4, 5, 6, 7].map((offset) => view.getUint8(at + offset)));
    boxes.push({ kind, from: body, to: end });
    at = end;
  }
  return boxes;
}

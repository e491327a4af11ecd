/**
 * A list of IDs in a few arrays of numbers, with a hash table to find an ID in it. A map with an entry for each of
 * 100,000 pictures would block main for longer than a frame while it is filled.
 */

export interface IdTable {
  /** The IDs one after another, in UTF-8. */
  readonly bytes: Uint8Array;
  /** By offset in the list: where the ID ends in `bytes`. */
  readonly ends: Uint32Array;
  /** Open addressing with linear probing; a slot has the offset plus one, or 0. The length is a power of two. */
  readonly slots: Uint32Array;
  /** Random, so that a service cannot choose IDs that share a slot. */
  readonly seed: number;
}

/** `onRepeated` is called with each offset whose ID occurs earlier in the list. */
export function createIdTable(ids: readonly string[], onRepeated: (offset: number) => void): IdTable {
  const seed = Math.floor(Math.random() * 2 ** 32);
  const slots = new Uint32Array(slotCountFor(ids.length));
  const ends = new Uint32Array(ids.length);
  let end = 0;
  ids.forEach((id, offset) => {
    end += Buffer.byteLength(id);
    ends[offset] = end;
    let slot = hash(id, seed) & (slots.length - 1);
    for (let other = slots[slot]; other; other = slots[slot]) {
      if (ids[other - 1] === id) {
        onRepeated(offset);
        return;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = offset + 1;
  });
  // Each by itself: halves of a surrogate pair at the end of one and the start of the next would become one character.
  return { bytes: new Uint8Array(Buffer.concat(ids.map((id) => Buffer.from(id)))), ends, slots, seed };
}

/** At most half of the slots are used. */
export function slotCountFor(length: number): number {
  return 2 ** Math.ceil(Math.log2(2 * length + 1));
}

export function idAt({ bytes, ends }: Pick<IdTable, 'bytes' | 'ends'>, offset: number): string {
  const from = offset === 0 ? 0 : ends[offset - 1];
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8', from, ends[offset]);
}

/** Returns the offset of the first occurrence, or -1. */
export function findId(table: IdTable, id: string): number {
  const { slots, seed } = table;
  let slot = hash(id, seed) & (slots.length - 1);
  for (let found = slots[slot]; found; found = slots[slot]) {
    if (idAt(table, found - 1) === id) return found - 1;
    slot = (slot + 1) & (slots.length - 1);
  }
  return -1;
}

/** FNV-1a of the UTF-16 code units. */
function hash(text: string, seed: number): number {
  let value = (0x811c9dc5 ^ seed) >>> 0;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value ^ (value >>> 15)) >>> 0;
}

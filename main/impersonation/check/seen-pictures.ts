/**
 * The pictures of one member that were shown, and how the service rated them. Keeps a short hash of each picture's ID,
 * so that ten thousand pictures need 90 KB.
 */
import { createHash } from 'node:crypto';
import type { AlbumId, PictureId, Safety } from '../../../preload/contract';

/** Pictures of one member; above this number the ones seen longest ago are forgotten. */
export const PICTURES_REMEMBERED = 20_000;
const HASH_BYTES = 8;
const RATINGS: readonly Safety[] = ['safe', 'unsafe', 'unknown'];
const ENTRY_BYTES = HASH_BYTES + 1;

export class SeenPictures {
  /** By hash, one character per byte; seen longest ago first. */
  private readonly ratings = new Map<string, Safety>();
  private hasForgotten = false;

  constructor(private readonly limit = PICTURES_REMEMBERED) {}

  get size(): number {
    return this.ratings.size;
  }

  /** Whether pictures were forgotten because of the limit; they count as new again. */
  get isIncomplete(): boolean {
    return this.hasForgotten;
  }

  add(albumId: AlbumId, pictureId: PictureId, rating: Safety): void {
    this.put(hashOf(albumId, pictureId), rating);
  }

  /** Returns the rating when the picture was last seen, or undefined if it was not. */
  find(albumId: AlbumId, pictureId: PictureId): Safety | undefined {
    return this.ratings.get(hashOf(albumId, pictureId));
  }

  addAll(other: SeenPictures): void {
    for (const [hash, rating] of other.ratings) this.put(hash, rating);
    this.hasForgotten ||= other.hasForgotten;
  }

  markIncomplete(): void {
    this.hasForgotten = true;
  }

  encode(): string {
    const bytes = Buffer.alloc(this.ratings.size * ENTRY_BYTES);
    let at = 0;
    for (const [hash, rating] of this.ratings) {
      bytes.write(hash, at, 'latin1');
      bytes.writeUInt8(RATINGS.indexOf(rating), at + HASH_BYTES);
      at += ENTRY_BYTES;
    }
    return bytes.toString('base64');
  }

  /** Leaves out what is not an entry. */
  static decode(text: string, limit = PICTURES_REMEMBERED): SeenPictures {
    const seen = new SeenPictures(limit);
    const bytes = Buffer.from(text, 'base64');
    for (let at = 0; at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES) {
      const rating = RATINGS[bytes.readUInt8(at + HASH_BYTES)];
      if (rating) seen.put(bytes.toString('latin1', at, at + HASH_BYTES), rating);
    }
    return seen;
  }

  private put(hash: string, rating: Safety): void {
    this.ratings.delete(hash);
    this.ratings.set(hash, rating);
    if (this.ratings.size <= this.limit) return;
    const [oldest] = this.ratings.keys();
    if (oldest !== undefined) this.ratings.delete(oldest);
    this.hasForgotten = true;
  }
}

/** Hashes both IDs, because a picture's ID is unique only within its album. */
function hashOf(albumId: AlbumId, pictureId: PictureId): string {
  return createHash('sha256').update(`${albumId}\n${pictureId}`).digest().toString('latin1', 0, HASH_BYTES);
}

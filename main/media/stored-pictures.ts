/**
 * Keeps pictures in the sealed cache on disk, behind the cache in memory: the mask's own forms, and pictures that
 * need no lease. What only a lease allows is never written. [Note: Sealed cache]
 */
import { LRUCache } from 'lru-cache';
import type { IdentityKey } from '../../preload/contract';
import { causeOf } from '../../preload/contract/mask-rule';
import { worseSafety } from '../library/present';
import type { GateMask, Question } from '../masking/gate';
import type { PictureSource } from '../services/album-service';
import type { SealedPartition } from '../storage/cache/sealed-cache';
import type { PictureTarget } from './picture-address';
import type { PictureBytes } from './picture-bytes';
import type { CachePartition, CachedForm } from './picture-cache';
import { type PictureKey, pictureToFetch, textOfKey, textOfSubject } from './picture-key';

export interface StoredPictures {
  /** Undefined if nothing of the identity may be written. */
  of(identity: IdentityKey): SealedPartition | undefined;
}

/** The forms that may be written. */
type StoredForm = Exclude<CachedForm, 'revealed'>;

/** Adds a disk to a partition in memory. */
export function storeOnDisk(
  memory: CachePartition,
  disk: SealedPartition | undefined,
  form: StoredForm,
): CachePartition {
  if (!disk) return memory;
  return {
    async get(key) {
      const known = await memory.get(key);
      if (known || !isOwn(key)) return known;
      const content = await disk.read(textOfEntry(form, key));
      const picture = content ? unpack(content) : undefined;
      if (picture) memory.put(key, picture);
      return picture;
    },
    put(key, picture, mayStore = form === 'mosaic') {
      memory.put(key, picture);
      if (!mayStore || !isOwn(key)) return;
      if (form === 'regular') removedOf(disk).delete(textOfSubject(key.subject));
      disk.write(textOfEntry(form, key), pack(picture));
    },
  };
}

/**
 * Whether the rating, or else the account's rules, show the picture without a lease. The level does not matter: it masks
 * pictures on screen, and does not change their rating.
 */
export function mayBeStored(mask: Pick<GateMask, 'rulesOf'>, question: Question, source: PictureSource): boolean {
  const { identity, safety, isHidden } = question;
  return (
    causeOf({ safety: worseSafety(source.safety, safety), isHidden }, mask.rulesOf(identity), 'sensitive') === null
  );
}

/** Pictures for each identity; the tiles of several screens are requested again and again. */
const REMOVED_LIMIT = 2_000;

/** By partition: the pictures whose stored sizes were removed, and the addresses of these sizes. */
const removed = new WeakMap<SealedPartition, LRUCache<string, string>>();

function removedOf(disk: SealedPartition): LRUCache<string, string> {
  const known = removed.get(disk) ?? new LRUCache<string, string>({ max: REMOVED_LIMIT });
  removed.set(disk, known);
  return known;
}

/**
 * Removes every size of a picture that was stored before it was known to be masked. Does nothing if nothing was stored
 * since the last call: each masked tile calls this, and each size takes a keyed hash and a deletion.
 */
export function removeStored(
  stored: StoredPictures | undefined,
  place: PictureTarget,
  sources: readonly PictureSource[],
): void {
  const disk = stored?.of(place.identity);
  if (!disk) return;
  const name = textOfSubject(place);
  const addresses = sources.map(({ url }) => url).join(' ');
  if (removedOf(disk).get(name) === addresses) return;
  removedOf(disk).set(name, addresses);
  for (const source of sources) disk.remove(textOfEntry('regular', pictureToFetch(place, source).key));
}

/** Portraits and covers of members are cached with the manager, and would outlast the member's key. */
function isOwn({ subject }: PictureKey): boolean {
  return subject.kind !== 'portrait' && subject.kind !== 'member-cover';
}

function textOfEntry(form: StoredForm, key: PictureKey): string {
  return `picture ${form} ${textOfKey(key)}`;
}

/** One byte for the length of the type, the type, and the picture. */
function pack({ contentType, body }: PictureBytes): readonly Uint8Array[] {
  const type = Buffer.from(contentType, 'latin1');
  return [Buffer.of(type.length), type, body];
}

function unpack(content: Buffer): PictureBytes | undefined {
  const typeEnd = 1 + (content[0] ?? 0);
  if (typeEnd >= content.length) return undefined;
  return { contentType: content.toString('latin1', 1, typeEnd), body: content.subarray(typeEnd) };
}

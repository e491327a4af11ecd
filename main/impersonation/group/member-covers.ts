/**
 * Cover addresses from the lists of members' albums, masked and unmasked. The addresses stay in main; for each member
 * only those that a row shows are kept, but all of them for the member being compared.
 */
import type { AlbumId, MemberId } from '../../../preload/contract';
import type { UnsafeRegistry } from '../../masking/unsafe-registry';
import type { AlbumRecord, PictureSource } from '../../services/album-service';
import { ALBUMS_SHOWN } from './member-facts';

type Variant = 'masked' | 'plain';
/** Null if the album has no cover or it is withheld. */
type Covers = ReadonlyMap<AlbumId, PictureSource | null>;
type Lists = Readonly<Partial<Record<Variant, Covers>>>;

export class MemberCovers {
  private readonly lists = new Map<MemberId, Lists>();
  private compared: MemberId | null = null;

  constructor(private readonly unsafe: UnsafeRegistry) {}

  /** `isAnew`: also removes the list under the other mask, because it may be out of date. */
  keep(
    member: MemberId,
    records: readonly AlbumRecord[],
    { asksForMaskedForms, isAnew }: { readonly asksForMaskedForms: boolean; readonly isAnew: boolean },
  ): void {
    for (const record of records) this.unsafe.markAlbum(record);
    const kept = member === this.compared ? records : records.slice(0, ALBUMS_SHOWN);
    const covers = new Map(kept.map(({ album, coverSource }) => [album.id, coverSource]));
    this.lists.set(member, { ...(isAnew ? {} : this.lists.get(member)), [variantOf(asksForMaskedForms)]: covers });
  }

  /**
   * Keeps all covers of this member from its next list on, and reduces the covers of the previous member to those that
   * a row shows.
   */
  keepAllOf(member: MemberId): void {
    if (this.compared === member) return;
    const former = this.compared;
    this.compared = member;
    const lists = former === null ? undefined : this.lists.get(former);
    if (former === null || !lists) return;
    this.lists.set(
      former,
      Object.fromEntries(Object.entries(lists).map(([variant, covers]) => [variant, firstOf(covers)])),
    );
  }

  /** Returns whether the list under this mask has been read. */
  has(member: MemberId, asksForMaskedForms: boolean): boolean {
    return this.lists.get(member)?.[variantOf(asksForMaskedForms)] !== undefined;
  }

  /** Returns whether the masked or the unmasked list named the album. */
  isNamed(member: MemberId, albumId: AlbumId): boolean {
    const { masked, plain } = this.lists.get(member) ?? {};
    return masked?.has(albumId) === true || plain?.has(albumId) === true;
  }

  /** Returns a cover. A missing unmasked list may be replaced by the masked list, never the reverse. */
  find(member: MemberId, albumId: AlbumId, asksForMaskedForms: boolean): PictureSource | null {
    const { masked, plain } = this.lists.get(member) ?? {};
    const source = (asksForMaskedForms ? masked : (plain ?? masked))?.get(albumId) ?? null;
    return source && this.unsafe.cover(albumId, source);
  }

  forget(member: MemberId): void {
    this.lists.delete(member);
    if (this.compared === member) this.compared = null;
  }

  forgetAll(): void {
    this.lists.clear();
    this.compared = null;
  }
}

function variantOf(asksForMaskedForms: boolean): Variant {
  return asksForMaskedForms ? 'masked' : 'plain';
}

function firstOf(covers: Covers): Covers {
  return new Map([...covers].slice(0, ALBUMS_SHOWN));
}

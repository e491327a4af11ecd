/**
 * Where the covers are that the lists of members' albums named, under the mask and without it. The addresses stay in main;
 * of each member those are kept that a row shows, and of one member, who is compared, all.
 */
import type { AlbumId, MemberId } from '../../../preload/contract';
import type { SaidUnsafe } from '../../masking/unsafe-registry';
import type { AlbumRecord, PictureSource } from '../../services/album-service';
import { ALBUMS_SHOWN } from './member-facts';

type Variant = 'masked' | 'plain';
/** Null: the album has no cover, or it is withheld. */
type Covers = ReadonlyMap<AlbumId, PictureSource | null>;
type Lists = Readonly<Partial<Record<Variant, Covers>>>;

export class MemberCovers {
  private readonly lists = new Map<MemberId, Lists>();
  private compared: MemberId | null = null;

  constructor(private readonly said: SaidUnsafe) {}

  /** `isAnew`: the list under the other mask may be out of date by now, and goes. */
  keep(
    member: MemberId,
    records: readonly AlbumRecord[],
    { isMasked, isAnew }: { readonly isMasked: boolean; readonly isAnew: boolean },
  ): void {
    for (const record of records) this.said.hearAlbum(record);
    const kept = member === this.compared ? records : records.slice(0, ALBUMS_SHOWN);
    const covers = new Map(kept.map(({ album, coverSource }) => [album.id, coverSource]));
    this.lists.set(member, { ...(isAnew ? {} : this.lists.get(member)), [variantOf(isMasked)]: covers });
  }

  /** From the next list on, all covers of this member are kept, and of whoever was meant before only those of a row. */
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

  /** The list under this mask has spoken. */
  has(member: MemberId, isMasked: boolean): boolean {
    return this.lists.get(member)?.[variantOf(isMasked)] !== undefined;
  }

  /** Under whatever mask. */
  isNamed(member: MemberId, albumId: AlbumId): boolean {
    const { masked, plain } = this.lists.get(member) ?? {};
    return masked?.has(albumId) === true || plain?.has(albumId) === true;
  }

  /** What the masked list named may be shown without the mask meanwhile; the other way round nothing may. */
  find(member: MemberId, albumId: AlbumId, isMasked: boolean): PictureSource | null {
    const { masked, plain } = this.lists.get(member) ?? {};
    const source = (isMasked ? masked : (plain ?? masked))?.get(albumId) ?? null;
    return source && this.said.cover(albumId, source);
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

function variantOf(isMasked: boolean): Variant {
  return isMasked ? 'masked' : 'plain';
}

function firstOf(covers: Covers): Covers {
  return new Map([...covers].slice(0, ALBUMS_SHOWN));
}

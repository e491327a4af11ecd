/**
 * What a service that lets a group's manager act as its members must guarantee. Part of `AlbumService`; everything here is in
 * the contract's words. The manager's own sign-in does all of it: members need none.
 */
import type { AppError, GroupAccess, MemberId, OwnerId, Timestamp } from '../../preload/contract';
import type { AlbumRecord, AlbumService, PictureSource, ServiceRequest } from './album-service';

export interface MemberRecord {
  readonly id: MemberId;
  readonly name: string;
  /** Null: there is none. */
  readonly portrait: PictureSource | null;
}

/** Why the service no longer lets the manager act: 403, or 401 after the sign-in was renewed where it could be. */
export type Refusal = 'refused' | 'signed-out';

export interface GroupService {
  /** Asks the service every time. Somebody who may not act as anybody is told why; that is no error. */
  readAccess(request: ServiceRequest): Promise<GroupAccess>;
  /**
   * Every page; without the account itself. Rejects with `forbidden` for those who may not act as anybody. Where a page fails, the
   * members of the others are listed, and `onUnread` is told before this resolves.
   */
  listMembers(request: ServiceRequest, onUnread?: (why: AppError) => void): Promise<readonly MemberRecord[]>;
  /** By a user ID or a profile link. Rejects with `not-understood`, `not-found`, or `forbidden` for those of other groups. */
  findMember(text: string, request: ServiceRequest): Promise<MemberRecord>;
  /** The owner that a member is to the rest of the service. Rejects ids that are not of its own making with `bad-request`. */
  ownerOf(member: MemberId): OwnerId;
  /** The member's albums, asked for in their place. */
  listAlbums(member: MemberId, request: ServiceRequest): Promise<readonly AlbumRecord[]>;
  /** When the newest picture of all the member's albums was uploaded; null: there is none, or the service does not say. */
  readNewest(member: MemberId, request: ServiceRequest): Promise<Timestamp | null>;
  /**
   * The service in the member's place: the member is its only owner and `isSelf`, all of its requests are made in the
   * member's place, and ids of other owners are refused with `bad-request` before anything is asked. `onRefused` is told of
   * every refusal, before the call rejects.
   */
  actAs(member: Pick<MemberRecord, 'id' | 'name'>, onRefused: (why: Refusal) => void): AlbumService;
}

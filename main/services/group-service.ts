/**
 * The methods and guarantees that a service must implement so that a group's manager can act as its members. Part of
 * `AlbumService`; all terms are the contract's. Every request uses the manager's own sign-in: members need none.
 */
import type { AppError, GroupAccess, MemberId, OwnerId, Timestamp } from '../../preload/contract';
import type { AlbumRecord, AlbumService, PictureSource, ServiceRequest } from './album-service';

export interface MemberRecord {
  readonly id: MemberId;
  readonly name: string;
  /** Null if the member has no portrait. */
  readonly portrait: PictureSource | null;
}

/** Why the service no longer lets the manager act: a 403, or a 401 that renewing the sign-in could not resolve. */
export type Refusal = 'refused' | 'signed-out';

export interface GroupService {
  /**
   * Asks the service on every call whether the account may act as members. An account that may not gets an explanation,
   * not an error.
   */
  readAccess(request: ServiceRequest): Promise<GroupAccess>;
  /**
   * Reads every page of members, without the account itself. Rejects with `forbidden` if the account may not act as
   * members. If a page fails, returns the members of the other pages, and calls `onUnread` before it resolves.
   */
  listMembers(request: ServiceRequest, onUnread?: (why: AppError) => void): Promise<readonly MemberRecord[]>;
  /**
   * Finds a member by user ID or profile link. Rejects with `not-understood`, with `not-found`, or with `forbidden` for
   * a person outside the group.
   */
  findMember(text: string, request: ServiceRequest): Promise<MemberRecord>;
  /** Returns the owner id that the rest of the service uses for a member. Throws `bad-request` for an invalid id. */
  ownerOf(member: MemberId): OwnerId;
  /** Lists the albums of the member, acting as the member. */
  listAlbums(member: MemberId, request: ServiceRequest): Promise<readonly AlbumRecord[]>;
  /**
   * Returns when the newest picture in all the member's albums was uploaded; null if there is none or the service does
   * not say.
   */
  readNewest(member: MemberId, request: ServiceRequest): Promise<Timestamp | null>;
  /**
   * Returns the service acting as the member: the member is its only owner and `isSelf`, all of its requests are made
   * as the member, and ids of other owners reject with `bad-request` before a request is sent. Calls `onRefused` on
   * every refusal, before the call rejects.
   */
  actAs(member: Pick<MemberRecord, 'id' | 'name'>, onRefused: (why: Refusal) => void): AlbumService;
}

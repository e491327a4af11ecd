/**
 * Access control: the caller, the requested owner, and what the caller may see (pictures-api.md, sections 2, 6.2 and
 * A3, A7).
 */
import type { Parameters, ReceivedRequest } from '../http/message';
import type { Settings } from '../http/settings';
import type { PicturesApiAlbum, PicturesApiUser } from '../world/pictures-api-user';
import { albumsOnDay, isRevokedOnDay } from '../world/week';
import { ApiFailure } from './failure';
import { requiredIdOf, textOf } from './parameters';

/** The user and scopes of an access token. */
export interface Session {
  readonly user: PicturesApiUser;
  readonly grantedScopes: readonly string[];
}

export interface Caller {
  readonly user: PicturesApiUser;
  /** The member that a group manager acts as; null in the plain form. */
  readonly actingAs: PicturesApiUser | null;
}

/** Resolves access tokens that the login host has issued. */
export interface TokenIssuer {
  findGrant(
    accessToken: string,
    atMs: number,
  ): { readonly userId: number; readonly scopes: readonly string[] } | undefined;
}

export interface AccessDeps {
  readonly users: readonly PicturesApiUser[];
  readonly tokens: TokenIssuer;
  readonly settings: Settings;
}

export function authenticate(request: ReceivedRequest, deps: AccessDeps): Session {
  const token = /^bearer +(\S+)$/i.exec(request.headers['authorization'] ?? '')?.[1];
  const isRefused = token === undefined || deps.settings.revokedTokens.includes(token);
  const session = isRefused ? undefined : (announcedSession(token, deps) ?? issuedSession(token, request.atMs, deps));
  if (!session) throw new ApiFailure(401, 'Authorization has been denied for this request.');
  return session;
}

/** Checks the API key, which is sent as a header or a query parameter. */
export function requireApiKey(request: ReceivedRequest, apiKey: string): void {
  const given = request.headers['x-apikey'] ?? textOf(request.query, 'apiKey');
  if (given !== apiKey) throw new ApiFailure(401, 'The API key is missing or not valid.');
}

/** Refuses unapproved projects, which may not read galleries (sections 3 and 4). */
export function requireApproval({ isProjectApproved }: Settings): void {
  if (!isProjectApproved) throw new ApiFailure(403, 'This project has not been approved for the requested operation.');
}

/** Returns the caller of a group form request. Its `UserID` must name a member of the manager's own group. */
export function impersonate(
  manager: PicturesApiUser,
  parameters: Parameters,
  { users, settings }: Omit<AccessDeps, 'tokens'>,
): Caller {
  if (!isManager(manager, settings) || !manager.group) {
    throw new ApiFailure(403, 'The authenticated user is not the manager of a group.');
  }
  const member = findUser(users, requiredIdOf(parameters, 'UserID'));
  if (member.group?.groupId !== manager.group.groupId || isRevokedOnDay(member.userId, settings.day)) {
    throw new ApiFailure(403, 'The requested user is not a member of your group.');
  }
  return { user: manager, actingAs: member };
}

export function isManager({ isGroupManager, userId }: PicturesApiUser, { revokedManagers }: Settings): boolean {
  return isGroupManager && !revokedManagers.includes(userId);
}

export function findUser(users: readonly PicturesApiUser[], userId: number): PicturesApiUser {
  const user = users.find((candidate) => candidate.userId === userId);
  if (!user) throw new ApiFailure(404, 'The requested user could not be found.');
  return user;
}

/**
 * Returns whether the caller sees a gallery's pictures. A manager who acts as the owner sees what the owner sees (A7).
 */
export function canSeeGallery({ user, actingAs }: Caller, owner: PicturesApiUser): boolean {
  const viewer = actingAs ?? user;
  return viewer.userId === owner.userId || viewer.subscriptions.includes(owner.userId);
}

/** Returns the owner's albums, without those that `hiddenFromPlain` hides from other viewers. */
export function albumsShown(
  { user, actingAs }: Caller,
  owner: PicturesApiUser,
  settings: Settings,
): readonly PicturesApiAlbum[] {
  const viewer = actingAs ?? user;
  const hidden = viewer.userId === owner.userId ? [] : (settings.hiddenFromPlain[owner.userId] ?? []);
  return albumsOnDay(owner, settings.day).filter(({ albumId }) => !hidden.includes(albumId));
}

function announcedSession(token: string, { users, settings }: AccessDeps): Session | undefined {
  const user = users.find(({ accessToken }) => accessToken === token);
  return user && { user, grantedScopes: settings.grantedScopes };
}

function issuedSession(token: string, atMs: number, { users, tokens, settings }: AccessDeps): Session | undefined {
  const grant = tokens.findGrant(token, atMs);
  const user = users.find(({ userId }) => userId === grant?.userId);
  return (
    grant && user && { user, grantedScopes: grant.scopes.filter((scope) => !settings.revokedScopes.includes(scope)) }
  );
}

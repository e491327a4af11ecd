/** Accounts, profiles, groups and permissions as typed rows (pictures-api.md, sections 6 to 8 and 11). */
import {
  asRow,
  readBoolean,
  readCount,
  readId,
  readList,
  readName,
  readSafeFlag,
  readText,
  type Row,
} from '../reading';
import { asEnvelope, readUrl } from './wire';

export interface WireCredentials {
  readonly userId: string;
  readonly nickname: string | undefined;
  /** Undefined if its scope was not granted. */
  readonly emailAddress: string | undefined;
  /** Undefined if the account did not grant `account_information`. */
  readonly groupId: string | undefined;
  readonly groupName: string | undefined;
  /** False if missing. */
  readonly isGroupManager: boolean;
  readonly isAgeVerified: boolean | undefined;
  readonly userType: string | undefined;
}

export interface WireProfile {
  readonly userId: string;
  readonly nickname: string | undefined;
}

export interface WireMember extends WireProfile {
  readonly portraitUrl: string | undefined;
  readonly isPortraitSafe: boolean | undefined;
}

export interface WireUserSummary extends WireMember {
  readonly profileUrl: string | undefined;
}

export interface WirePage<Item> {
  readonly pageCount: number | undefined;
  readonly items: readonly Item[];
}

export interface WireGroup extends WirePage<WireMember> {
  readonly groupId: string | undefined;
  readonly groupName: string | undefined;
}

export function parseCredentials(value: unknown): WireCredentials | undefined {
  const row = asRow(value);
  const userId = row && readId(row, 'UserID');
  if (row === undefined || userId === undefined) {
    return undefined;
  }
  return {
    userId,
    nickname: readNickname(row, userId),
    emailAddress: readText(row, 'EmailAddress'),
    groupId: readId(row, 'GroupID'),
    groupName: readGroupName(row),
    isGroupManager: readBoolean(row, 'IsGroupManager') ?? false,
    isAgeVerified: readBoolean(row, 'IsAgeVerified'),
    userType: readText(row, 'UserType'),
  };
}

/**
 * Reads the `User` member that the reference names, or else the bare user, because the reference was not seen
 * completely.
 */
export function parseUserSummary(value: unknown): WireUserSummary | undefined {
  const whole = asRow(value);
  const row = asRow(whole?.['User']) ?? whole;
  const member = row && readMember(row);
  return row && member && { ...member, profileUrl: readUrl(row, 'Profile') };
}

export function parseProfiles(value: unknown): WirePage<WireProfile> | undefined {
  return parsePage(asEnvelope(value, ['Profiles', 'ProfilesTotal']), 'Profiles', readProfile);
}

/** Reads the members of one page; empty if none were requested. */
export function parseGroup(value: unknown): WireGroup | undefined {
  const row = asEnvelope(value, ['GroupID', 'Members']);
  const page = parsePage(row, 'Members', readMember);
  return row && page && { ...page, groupId: readId(row, 'GroupID'), groupName: readGroupName(row) };
}

/** Returns the scopes that the account granted (section 8). */
export function parsePermissions(value: unknown): readonly string[] | undefined {
  const envelope = asEnvelope(value, ['Permissions']);
  const permissions = envelope && readList(envelope['Permissions'], readPermission);
  return permissions?.filter(({ isGranted }) => isGranted).map(({ name }) => name);
}

function parsePage<Item>(
  envelope: Row | undefined,
  name: 'Profiles' | 'Members',
  read: (row: Row) => Item | undefined,
): WirePage<Item> | undefined {
  const items = envelope && readList(envelope[name], read);
  return items && { pageCount: readCount(envelope, 'PageCount'), items };
}

function readPermission(row: Row): { readonly name: string; readonly isGranted: boolean } | undefined {
  const name = readText(row, 'Permission');
  return name === undefined
    ? undefined
    : { name, isGranted: readText(row, 'Status')?.trim().toLowerCase() === 'granted' };
}

function readProfile(row: Row): WireProfile | undefined {
  const userId = readId(row, 'UserID');
  return userId === undefined ? undefined : { userId, nickname: readNickname(row, userId) };
}

function readMember(row: Row): WireMember | undefined {
  const profile = readProfile(row);
  return (
    profile && {
      ...profile,
      portraitUrl: readUrl(row, 'ProfileThumbnail'),
      isPortraitSafe: readSafeFlag(row, 'ProfileThumbnailSafe'),
    }
  );
}

/** Uses "?" in place of a missing group ID if the name is invisible. */
function readGroupName(row: Row): string | undefined {
  return readName(row, 'GroupName', readId(row, 'GroupID') ?? '?');
}

/** Reads both spellings, as public clients do (section 11). */
function readNickname(row: Row, userId: string): string | undefined {
  return readName(row, 'Nickname', userId) ?? readName(row, 'NickName', userId);
}

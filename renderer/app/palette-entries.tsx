/** The entries of the palette: identities, members, albums and owners to go to, and commands. */
import type {
  Acting,
  Album,
  AlbumId,
  FoundPicture,
  Identity,
  IdentityKey,
  Member,
  Owner,
  OwnerId,
} from '../../preload/contract';
import { type CommandNeed, commandOf, isEnabled, WINDOW_COMMAND_IDS } from '../../preload/contract/commands';
import { Avatar } from '../domain/avatar';
import { commandDetail, commandKeys, commandView } from '../domain/command-view';
import { formatPictureCount } from '../domain/format-count';
import { MemberMark } from '../domain/member-mark';
import type { RailEntry } from '../features/identities/rail-entry';
import type { PaletteEntry } from '../features/palette/palette';
import type { RunCommand } from '../domain/key-commands';
import { t } from '../ui/language';

/** The number of digit keys. */
const KEYS = 9;

export interface PaletteDeps {
  readonly rail: readonly RailEntry[];
  /** The members that the active identity can act as, most recently used first. */
  readonly members: readonly Member[];
  readonly acting: Acting | null;
  /** Whose albums and owners are listed; undefined if there is no active identity. */
  readonly identity: Identity | undefined;
  readonly owners: readonly Owner[];
  readonly albums: readonly OwnedAlbum[];
  /** What commands can act on. */
  readonly has: ReadonlySet<CommandNeed>;
  readonly run: RunCommand;
  readonly onChoose: (key: IdentityKey) => void;
  readonly onActAs: (member: Member) => void;
  /** `picture`: the one that is shown large. */
  readonly onOpen: (
    ownerId: OwnerId,
    albumId: AlbumId | null,
    picture?: Pick<FoundPicture, 'index' | 'orderBy'>,
  ) => void;
}

export interface OwnedAlbum {
  readonly album: Album;
  readonly ownerId: OwnerId;
}

export function paletteEntries(deps: PaletteDeps): PaletteEntry[] {
  const members = memberEntries(deps);
  // Commands come before long lists of names, so that they are not hidden.
  return [
    ...returnEntries(deps),
    ...accountEntries(deps),
    ...members.filter(({ keys }) => keys !== undefined),
    ...commandEntries(deps),
    ...albumEntries(deps),
    ...ownerEntries(deps),
    ...members.filter(({ keys }) => keys === undefined),
  ];
}

function returnEntries({ acting, onChoose }: PaletteDeps): PaletteEntry[] {
  if (!acting) return [];
  const { name, initials, colour, identity } = acting.manager;
  return [
    {
      id: 'return',
      identity: null,
      group: t('paletteGroups.switchTo'),
      label: t('palette.returnTo', { name }),
      keys: commandKeys('stop-acting'),
      mark: <Avatar initials={initials} colour={colour} size="small" />,
      run: () => onChoose(identity),
    },
  ];
}

function accountEntries({ rail, onChoose }: PaletteDeps): PaletteEntry[] {
  return rail.map(({ identity, account, name, initials, colour }, index) => {
    const isSignedOut = account !== null && account.signedOut !== null;
    return {
      id: `switch-to ${identity.key}`,
      identity: identity.key,
      group: t('paletteGroups.switchTo'),
      label: name,
      detail: isSignedOut ? t('palette.serviceSignedOut', { service: identity.serviceName }) : identity.serviceName,
      ...(index < KEYS ? { keys: commandKeys('choose-account', index + 1) } : {}),
      mark: <Avatar initials={initials} colour={colour} isSignedOut={isSignedOut} size="small" />,
      run: () => onChoose(identity.key),
    };
  });
}

function memberEntries({ members, acting, identity, onActAs }: PaletteDeps): PaletteEntry[] {
  return members.map((member, index) => {
    const hasKeys = member.lastUsedAt !== null && index < KEYS;
    return {
      id: `act-as ${member.id}`,
      identity: acting?.manager.identity ?? identity?.key ?? null,
      group: t(hasKeys ? 'paletteGroups.actAs' : 'paletteGroups.actAsOther'),
      label: member.name,
      detail: `#${member.id}`,
      ...(hasKeys ? { keys: commandKeys('act-as-recent-member', index + 1) } : {}),
      mark: <MemberMark member={member} isSmall />,
      run: () => onActAs(member),
    };
  });
}

function commandEntries({ has, run }: PaletteDeps): PaletteEntry[] {
  return WINDOW_COMMAND_IDS.filter((id) => !commandOf(id).isHiddenInPalette && isEnabled(id, has)).map((id) => ({
    id,
    identity: null,
    group: t('paletteGroups.commands'),
    label: commandView(id).label,
    detail: commandDetail(id),
    keys: commandKeys(id),
    run: () => run(id),
  }));
}

function albumEntries({ identity, albums, owners, onOpen }: PaletteDeps): PaletteEntry[] {
  if (!identity) return [];
  const namesOf = new Map(owners.map(({ id, name }) => [id, name]));
  return albums.map(({ album, ownerId }) => ({
    id: `album ${ownerId} ${album.id} of ${identity.key}`,
    identity: identity.key,
    group: t('paletteGroups.albums'),
    label: album.name,
    detail: [namesOf.get(ownerId), formatPictureCount(album.pictureCount)].filter(Boolean).join(' · '),
    run: () => onOpen(ownerId, album.id),
  }));
}

/** Pictures of albums that no list has are left out, because their owner is not known. */
export function pictureEntries(
  found: readonly FoundPicture[],
  { identity, onOpen }: Pick<PaletteDeps, 'identity' | 'onOpen'>,
): PaletteEntry[] {
  if (!identity) return [];
  return found.flatMap(({ albumId, albumName, ownerId, index, orderBy, picture }) => {
    if (ownerId === null) return [];
    return {
      id: `picture ${picture.id} in ${albumId} of ${identity.key}`,
      identity: identity.key,
      group: t('paletteGroups.pictures'),
      label: picture.title,
      detail: albumName ?? '',
      run: () => onOpen(ownerId, albumId, { index, orderBy }),
    };
  });
}

function ownerEntries({ identity, owners, onOpen }: PaletteDeps): PaletteEntry[] {
  if (!identity) return [];
  return owners.map(({ id, name, isSelf, isLookedUp }) => ({
    id: `owner ${id} of ${identity.key}`,
    identity: identity.key,
    group: t('paletteGroups.owners'),
    label: isSelf ? t('find.ownerIsYou', { name }) : name,
    detail: isLookedUp ? t('palette.lookedUp') : undefined,
    run: () => onOpen(id, null),
  }));
}

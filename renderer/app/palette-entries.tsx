/** The entries of the palette: identities and members to switch to, and commands. */
import type { Acting, IdentityKey, Member } from '../../preload/contract';
import { commandOf, WINDOW_COMMAND_IDS, type WindowCommandId } from '../../preload/contract/commands';
import type { RailEntry } from '../features/identities/rail-entry';
import type { PaletteEntry } from '../features/palette/palette';
import { Avatar } from '../domain/avatar';
import { MemberMark } from '../domain/member-mark';
import { commandKeys } from '../domain/command-view';
import type { RunCommand } from './commands';

/** The number of digit keys. */
const MEMBERS_WITH_KEYS = 9;

export interface PaletteDeps {
  readonly rail: readonly RailEntry[];
  /** True if the active identity belongs to a connected account. */
  readonly hasAccount: boolean;
  /** True if the active identity may act as members of a group, or is doing so. */
  readonly hasGroup: boolean;
  /** The members that the active identity can act as, most recently used first. */
  readonly members: readonly Member[];
  readonly acting: Acting | null;
  readonly onActAs: (member: Member) => void;
  readonly run: RunCommand;
  readonly onChoose: (key: IdentityKey) => void;
}

export function paletteEntries({
  rail,
  hasAccount,
  hasGroup,
  members,
  acting,
  run,
  onChoose,
  onActAs,
}: PaletteDeps): PaletteEntry[] {
  const accounts = rail.map(({ identity, account, name, initials, colour }, index) => {
    const isSignedOut = account !== null && account.signedOut !== null;
    return {
      id: identity.key,
      group: 'Switch to',
      label: name,
      hint: [
        identity.serviceName,
        isSignedOut ? 'signed out' : null,
        index < 9 ? commandKeys('choose-account', index + 1) : null,
      ]
        .filter(Boolean)
        .join(' · '),
      mark: <Avatar initials={initials} colour={colour} isSignedOut={isSignedOut} size="small" />,
      run: () => onChoose(identity.key),
    };
  });
  const isAvailable = (id: WindowCommandId): boolean =>
    !commandOf(id).isHiddenInPalette && (hasAccount || id !== 'show-account') && (hasGroup || id !== 'show-group');
  const commands = WINDOW_COMMAND_IDS.filter(isAvailable).map((id) => ({
    id,
    group: 'Commands',
    label: commandOf(id).label,
    hint: [commandOf(id).detail, commandKeys(id)].filter(Boolean).join(' · '),
    run: () => run(id),
  }));
  const ways = members.map((member, index) => {
    const hasKeys = member.lastUsedAt !== null && index < MEMBERS_WITH_KEYS;
    return {
      id: `act as ${member.id}`,
      group: hasKeys ? 'Act as' : 'Act as another member',
      label: member.name,
      hint: hasKeys ? `#${member.id} · ${commandKeys('act-as-recent-member', index + 1)}` : `#${member.id}`,
      mark: <MemberMark member={member} isSmall />,
      run: () => onActAs(member),
      hasKeys,
    };
  });
  const back = acting && {
    id: 'return',
    group: 'Switch to',
    label: `Return to ${acting.manager.name}`,
    hint: commandKeys('stop-acting'),
    mark: <Avatar initials={acting.manager.initials} colour={acting.manager.colour} size="small" />,
    run: () => onChoose(acting.manager.identity),
  };
  // Commands come before the members without shortcuts, so that a long member list does not hide them.
  return [
    ...(back ? [back] : []),
    ...accounts,
    ...ways.filter(({ hasKeys }) => hasKeys),
    ...commands,
    ...ways.filter(({ hasKeys }) => !hasKeys),
  ];
}

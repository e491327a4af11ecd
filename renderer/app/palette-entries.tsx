/** The entries of the palette: identities and members to switch to, and commands. */
import type { Acting, IdentityKey, Member, MenuCommand } from '../../preload/contract';
import type { RailEntry } from '../features/identities/rail-entry';
import type { PaletteEntry } from '../features/palette/palette';
import { Avatar } from '../domain/avatar';
import { MemberMark } from '../domain/member-mark';
import type { Commands } from './commands';
import { keysHere } from '../ui/platform';

const COMMANDS: readonly { readonly command: MenuCommand; readonly label: string; readonly keys: string }[] = [
  { command: 'add-account', label: 'Add an account', keys: 'Mod N' },
  { command: 'show-account', label: 'This account: name, colour, sign out', keys: '' },
  { command: 'find', label: 'Open an owner or album', keys: 'Mod L' },
  { command: 'go-back', label: 'Back', keys: 'Esc' },
  { command: 'reload-view', label: 'Refresh', keys: 'Mod R' },
  { command: 'mask-everything', label: 'Mask everything', keys: 'M' },
  { command: 'reveal', label: 'Reveal the selected picture, or hide it again', keys: 'R' },
  { command: 'copy-picture', label: 'Copy the selected picture', keys: 'Mod C' },
  { command: 'save-picture', label: 'Save the selected picture as…', keys: 'Mod S' },
  { command: 'reveal-album', label: 'Reveal the whole album…', keys: '' },
  { command: 'take-mask-off', label: 'Turn off masking…', keys: '' },
  { command: 'toggle-inspector', label: 'Inspector', keys: 'I' },
  { command: 'larger-tiles', label: 'Larger pictures', keys: 'Mod +' },
  { command: 'smaller-tiles', label: 'Smaller pictures', keys: 'Mod −' },
  { command: 'reset-tiles', label: 'Default size of pictures', keys: 'Mod 0' },
  { command: 'show-group', label: 'Members of your group', keys: 'Mod Shift G' },
  { command: 'show-journal', label: 'Journal: what was done as a member', keys: 'Mod Shift J' },
  { command: 'show-settings', label: 'Settings', keys: 'Mod ,' },
  { command: 'show-activity', label: 'Activity', keys: 'Mod Shift A' },
  { command: 'open-logs', label: 'Open logs', keys: '' },
  { command: 'copy-report', label: 'Copy report: versions and latest incidents', keys: '' },
  { command: 'show-keys', label: 'Keyboard shortcuts', keys: '?' },
];

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
  readonly run: Commands;
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
      hint: [identity.serviceName, isSignedOut ? 'signed out' : null, index < 9 ? keysHere(`Mod ${index + 1}`) : null]
        .filter(Boolean)
        .join(' · '),
      mark: <Avatar initials={initials} colour={colour} isSignedOut={isSignedOut} />,
      run: () => onChoose(identity.key),
    };
  });
  const isToBeHad = (command: MenuCommand): boolean =>
    (hasAccount || command !== 'show-account') && (hasGroup || command !== 'show-group');
  const commands = COMMANDS.filter(({ command }) => isToBeHad(command)).map(({ command, label, keys }) => ({
    id: command,
    group: 'Commands',
    label,
    hint: keysHere(keys),
    run: () => run(command),
  }));
  const ways = members.map((member, index) => {
    const hasKeys = member.lastUsedAt !== null && index < MEMBERS_WITH_KEYS;
    return {
      id: `act as ${member.id}`,
      group: hasKeys ? 'Act as' : 'Act as another member',
      label: member.name,
      hint: hasKeys ? `#${member.id} · ${keysHere(`Mod Shift ${index + 1}`)}` : `#${member.id}`,
      mark: <MemberMark member={member} isSmall />,
      run: () => onActAs(member),
      hasKeys,
    };
  });
  const back = acting && {
    id: 'return',
    group: 'Switch to',
    label: `Return to ${acting.manager.name}`,
    hint: keysHere('Mod Shift H'),
    mark: <Avatar initials={acting.manager.initials} colour={acting.manager.colour} />,
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

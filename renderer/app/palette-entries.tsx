/** What the palette offers: everybody who can be switched to, and the commands. */
import type { IdentityKey, MenuCommand } from '../../preload/contract';
import type { RailEntry } from '../features/identities/rail-entry';
import type { PaletteEntry } from '../features/palette/palette';
import { Avatar } from '../ui/avatar';
import type { Commands } from './commands';
import { MOD } from './platform';

const COMMANDS: readonly { readonly command: MenuCommand; readonly label: string; readonly keys: string }[] = [
  { command: 'add-account', label: 'Add an account', keys: `${MOD} N` },
  { command: 'show-account', label: 'This account: name, colour, sign out', keys: '' },
  { command: 'find', label: 'Open an owner or album', keys: `${MOD} L` },
  { command: 'go-back', label: 'Back', keys: 'Esc' },
  { command: 'reload-view', label: 'Read again', keys: `${MOD} R` },
  { command: 'toggle-mask', label: 'Mask on or off', keys: 'M' },
  { command: 'toggle-inspector', label: 'Inspector', keys: 'I' },
  { command: 'larger-tiles', label: 'Larger pictures', keys: `${MOD} +` },
  { command: 'smaller-tiles', label: 'Smaller pictures', keys: `${MOD} −` },
  { command: 'reset-tiles', label: 'Usual size of pictures', keys: `${MOD} 0` },
  { command: 'show-settings', label: 'Settings', keys: `${MOD} ,` },
  { command: 'show-activity', label: 'Activity', keys: `${MOD} Shift A` },
  { command: 'show-keys', label: 'Keys', keys: '?' },
];

export interface PaletteParts {
  readonly rail: readonly RailEntry[];
  /** Whoever is looking has an account of their own here. */
  readonly hasAccount: boolean;
  readonly run: Commands;
  readonly onChoose: (key: IdentityKey) => void;
}

export function paletteEntries({ rail, hasAccount, run, onChoose }: PaletteParts): PaletteEntry[] {
  const accounts = rail.map(({ identity, account, name, initials, colour }, index) => {
    const isSignedOut = account !== null && account.signedOut !== null;
    return {
      id: identity.key,
      group: 'Switch to',
      label: name,
      hint: [identity.serviceName, isSignedOut ? 'signed out' : null, index < 9 ? `${MOD} ${index + 1}` : null].filter(Boolean).join(' · '),
      mark: <Avatar initials={initials} colour={colour} isSignedOut={isSignedOut} />,
      run: () => onChoose(identity.key),
    };
  });
  const commands = COMMANDS.filter(({ command }) => hasAccount || command !== 'show-account').map(({ command, label, keys }) => ({
    id: command,
    group: 'Commands',
    label,
    hint: keys,
    run: () => run(command),
  }));
  return [...accounts, ...commands];
}

/** How buttons and menu entries show a command of the registry. */
import { type CommandId, commandOf, COMPONENT_KEYS, shortcutsOf } from '../../preload/contract/commands';
import { ariaKeysHere, keysHere, PLATFORM } from '../ui/platform';

export interface CommandView {
  readonly label: string;
  /** The first shortcut, in the notation of the registry. */
  readonly keys?: string;
}

export function commandView(id: CommandId): CommandView {
  const [keys] = shortcutsOf(id, PLATFORM);
  return { label: commandOf(id).label, ...(keys === undefined ? {} : { keys }) };
}

export function componentKeysView(id: keyof typeof COMPONENT_KEYS): Required<CommandView> {
  const { label, keys } = COMPONENT_KEYS[id];
  return { label, keys: keys[0] };
}

/** The first shortcut in the system's notation, or an empty text. `digit`: for a shortcut with the keys 1 to 9. */
export function commandKeys(id: CommandId, digit?: number): string {
  const keys = commandView(id).keys ?? '';
  return keysHere(digit === undefined ? keys : keys.replace('1…9', `${digit}`));
}

/** For `aria-keyshortcuts` of an element that handles these keys. */
export function componentAriaKeys(id: keyof typeof COMPONENT_KEYS): string {
  return COMPONENT_KEYS[id].keys.map(ariaKeysHere).join(' ');
}

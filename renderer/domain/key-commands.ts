/** Finds the command of a pressed key in the registry. */
import {
  commandOf,
  COMPONENT_KEYS,
  type ComponentKeysId,
  shortcutsOf,
  WINDOW_COMMAND_IDS,
  type WindowCommandId,
} from '../../preload/contract/commands';
import {
  hasModifierOrFunctionKey,
  matchShortcut,
  type Platform,
  type PressedKeys,
} from '../../preload/contract/shortcut';

/** Runs a command. `digit`: the digit key of its shortcut, from 1. */
export type RunCommand = (command: WindowCommandId, digit?: number) => void;

export interface KeyCommand {
  readonly id: WindowCommandId;
  /** The digit that was pressed; 0 if the shortcut has none. */
  readonly digit: number;
  /** The shortcut types nothing, so it also works in a text field. */
  readonly typesNothing: boolean;
}

interface Binding {
  readonly id: WindowCommandId;
  readonly shortcut: string;
}

/** Returns null if the key belongs to no command. */
export function commandOfKey(pressed: PressedKeys, platform: Platform): KeyCommand | null {
  for (const { id, shortcut } of bindingsOn(platform)) {
    const digit = matchShortcut(shortcut, pressed, platform);
    if (digit !== null) return { id, digit, typesNothing: hasModifierOrFunctionKey(shortcut) };
  }
  return null;
}

/** Returns true if the key belongs to the component. A letter alone matches with Shift too. */
export function isComponentKey(id: ComponentKeysId, pressed: PressedKeys, platform: Platform): boolean {
  return COMPONENT_KEYS[id].keys.some((keys) => matchShortcut(keys, pressed, platform) !== null);
}

/**
 * Returns which of these keys was pressed. Keys with Shift come first, because a letter alone matches with Shift too.
 */
export function findComponentKey<Id extends ComponentKeysId>(
  ids: readonly Id[],
  pressed: PressedKeys,
  platform: Platform,
): Id | undefined {
  const isPressed = (id: Id): boolean => isComponentKey(id, pressed, platform);
  const hasShift = (id: Id): boolean => COMPONENT_KEYS[id].keys.some((keys) => /^Shift /.test(keys));
  return ids.find((id) => hasShift(id) && isPressed(id)) ?? ids.find(isPressed);
}

/** Digits come last: they match by position, and on French keyboards the minus sign is on a digit key. */
function bindingsOn(platform: Platform): readonly Binding[] {
  const all = WINDOW_COMMAND_IDS.flatMap((id) =>
    [...shortcutsOf(id, platform), ...(commandOf(id).unlistedShortcuts ?? [])].map((shortcut) => ({ id, shortcut })),
  );
  const hasDigits = ({ shortcut }: Binding): boolean => shortcut.endsWith('…9');
  return [...all.filter((binding) => !hasDigits(binding)), ...all.filter(hasDigits)];
}

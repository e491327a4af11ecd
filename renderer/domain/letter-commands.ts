/** Which typed letters are shortcuts: they start no word in a list or grid that selects by typed letters. */
import { commandOf } from '../../preload/contract/commands';
import type { PressedKeys } from '../../preload/contract/shortcut';
import { PLATFORM } from '../ui/platform';
import { useCheckHere } from './check-marking';
import { commandOfKey } from './key-commands';

/** `hasCheck`: false if the letters of a check, such as N, begin words. */
export function isLetterOfCommand(pressed: PressedKeys, hasCheck: boolean): boolean {
  const command = commandOfKey(pressed, PLATFORM);
  return command !== null && (hasCheck || !commandOf(command.id).needs?.includes('check'));
}

/** Returns a function that says whether a letter is a shortcut here. */
export function useLetterCommands(): (pressed: PressedKeys) => boolean {
  const hasCheck = useCheckHere() !== null;
  return (pressed) => isLetterOfCommand(pressed, hasCheck);
}

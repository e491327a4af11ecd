/** How buttons and menu entries show a command of the registry. */
import { type CommandId, COMPONENT_KEYS, type ComponentKeysId, shortcutsOf } from '../../preload/contract/commands';
import type { ShortcutRow } from '../../preload/contract/shortcut-table';
import { ariaKeysHere, keysHere, PLATFORM } from '../ui/platform';
import { hasMessage, isRightToLeft, t } from '../ui/language';

export interface CommandView {
  readonly label: string;
  /** The first shortcut, in the notation of the registry. */
  readonly keys?: string;
}

export function commandView(id: CommandId): CommandView {
  const [keys] = shortcutsOf(id, PLATFORM);
  return { label: t(`commands.${id}`), ...(keys === undefined ? {} : { keys }) };
}

/** What the palette and the list of shortcuts say in addition to the label. */
export function commandDetail(id: CommandId): string | undefined {
  const key = `commandDetails.${id}`;
  return hasMessage(key) ? t(key) : undefined;
}

/** What the list of shortcuts says about the keys. */
export function shortcutLabel(action: ShortcutRow['action']): string {
  if ('component' in action) return t(`componentKeys.${action.component}`);
  const { label } = commandView(action.command);
  const detail = commandDetail(action.command);
  return detail ? t('shortcutList.withDetail', { label, detail }) : label.replace(/…$/, '');
}

const MIRRORED: Readonly<Record<string, string>> = { '←': '→', '→': '←' };

/** In a page written from right to left, the next picture is at the left. */
export function componentKeys(id: ComponentKeysId): readonly string[] {
  const { keys } = COMPONENT_KEYS[id];
  const isMirrored = isRightToLeft() && (id === 'previous' || id === 'next');
  return isMirrored ? keys.map((key) => MIRRORED[key] ?? key) : keys;
}

export function componentKeysView(id: ComponentKeysId): Required<CommandView> {
  return { label: t(`componentKeys.${id}`), keys: componentKeys(id)[0] ?? '' };
}

/** The first shortcut in the system's notation, or an empty text. `digit`: for a shortcut with the keys 1 to 9. */
export function commandKeys(id: CommandId, digit?: number): string {
  const keys = commandView(id).keys ?? '';
  return keysHere(digit === undefined ? keys : keys.replace('1…9', `${digit}`));
}

/** For `aria-keyshortcuts` of an element that handles these keys. */
export function componentAriaKeys(id: ComponentKeysId): string {
  return componentKeys(id).map(ariaKeysHere).join(' ');
}

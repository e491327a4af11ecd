/** The list of all shortcuts: the window shows it, and a test compares the user's guide with it. */
import {
  COMMAND_IDS,
  type CommandId,
  commandOf,
  COMPONENT_KEYS,
  type ComponentKeysId,
  SHORTCUT_SECTIONS,
  type ShortcutSection,
  shortcutsOf,
} from './commands';
import type { Platform } from './shortcut';

export interface ShortcutRow {
  /** What the keys do. */
  readonly action: { readonly command: CommandId } | { readonly component: ComponentKeysId };
  /** At least one, in the notation of the registry. */
  readonly keys: readonly string[];
}

export interface ShortcutTableSection {
  readonly section: ShortcutSection;
  readonly rows: readonly ShortcutRow[];
}

// `Object.keys` returns strings.
const COMPONENT_KEYS_IDS = Object.keys(COMPONENT_KEYS) as readonly ComponentKeysId[];

export function shortcutTable(platform: Platform): readonly ShortcutTableSection[] {
  return SHORTCUT_SECTIONS.map((section) => ({
    section,
    rows: [
      ...COMPONENT_KEYS_IDS.filter((id) => COMPONENT_KEYS[id].section === section).map((id) => ({
        action: { component: id },
        keys: COMPONENT_KEYS[id].keys,
      })),
      ...COMMAND_IDS.filter((id) => commandOf(id).section === section).map((id) => ({
        action: { command: id },
        keys: shortcutsOf(id, platform),
      })),
    ],
  }));
}

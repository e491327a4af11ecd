/** The list of all shortcuts: the window shows it, and a test compares the user's guide with it. */
import { COMMAND_IDS, type CommandId, commandOf, COMPONENT_KEYS, type ShortcutSection, shortcutsOf } from './commands';
import type { Platform } from './shortcut';

export interface ShortcutRow {
  readonly label: string;
  /** At least one, in the notation of the registry. */
  readonly keys: readonly string[];
}

const SECTIONS: readonly ShortcutSection[] = [
  'In a grid',
  'In the large view',
  'Pictures',
  'Accounts',
  'Acting as a member',
  'Anywhere',
];

export function shortcutTable(
  platform: Platform,
): readonly { readonly section: ShortcutSection; readonly rows: readonly ShortcutRow[] }[] {
  return SECTIONS.map((section) => ({
    section,
    rows: [
      ...Object.values(COMPONENT_KEYS).filter((row) => row.section === section),
      ...COMMAND_IDS.filter((id) => commandOf(id).section === section).map((id) => ({
        label: labelOf(id),
        keys: shortcutsOf(id, platform),
      })),
    ],
  }));
}

function labelOf(id: CommandId): string {
  const { label, detail } = commandOf(id);
  return detail ? `${label}: ${detail}` : label.replace(/…$/, '');
}

import type * as english from '../en/keys';
import type { TranslatedNamespace } from '../messages';

/** The names of keys as keyboards of this language show them. A name has at most about 12 characters. */

export const keys: TranslatedNamespace<typeof english.keys> = {
  Ctrl: 'Ctrl',
  Alt: 'Alt',
  Shift: 'Shift',
  Super: 'Super',
  Windows: 'Windows',
  Esc: 'Esc',
  Enter: 'Enter',
  Space: 'Spatie',
  Home: 'Home',
  End: 'End',
  PgUp: 'PgUp',
  PgDn: 'PgDn',
  Insert: 'Insert',
  Delete: 'Delete',
  Backspace: 'Backspace',
  Menu: 'Menu',
};

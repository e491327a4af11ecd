import type * as english from '../en/keys';
import type { TranslatedNamespace } from '../messages';

/** The names of keys. Arabic keyboards have the English names on them. */

export const keys: TranslatedNamespace<typeof english.keys> = {
  Ctrl: 'Ctrl',
  Alt: 'Alt',
  Shift: 'Shift',
  Super: 'Super',
  Windows: 'Windows',
  Esc: 'Esc',
  Enter: 'Enter',
  Space: 'المسافة',
  Home: 'Home',
  End: 'End',
  PgUp: 'PgUp',
  PgDn: 'PgDn',
  Insert: 'Insert',
  Delete: 'Delete',
  Backspace: 'Backspace',
  Menu: 'القائمة',
};

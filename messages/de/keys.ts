import type * as english from '../en/keys';
import type { TranslatedNamespace } from '../messages';

/** The names of keys as keyboards of this language show them. A name has at most about 12 characters. */

export const keys: TranslatedNamespace<typeof english.keys> = {
  Ctrl: 'Strg',
  Alt: 'Alt',
  Shift: 'Umschalt',
  Super: 'Super',
  Windows: 'Windows',
  Esc: 'Esc',
  Enter: 'Eingabe',
  Space: 'Leertaste',
  Home: 'Pos1',
  End: 'Ende',
  PgUp: 'Bild auf',
  PgDn: 'Bild ab',
  Insert: 'Einfg',
  Delete: 'Entf',
  Backspace: 'Rücktaste',
  Menu: 'Menü',
};

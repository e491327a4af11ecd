import type * as english from '../en/keys';
import type { TranslatedNamespace } from '../messages';

/** The names of keys as keyboards of this language show them. A name has at most about 12 characters. */

export const keys: TranslatedNamespace<typeof english.keys> = {
  Ctrl: 'Ctrl',
  Alt: 'Alt',
  Shift: 'Mayús',
  Super: 'Súper',
  Windows: 'Windows',
  Esc: 'Esc',
  Enter: 'Intro',
  Space: 'Espacio',
  Home: 'Inicio',
  End: 'Fin',
  PgUp: 'Re Pág',
  PgDn: 'Av Pág',
  Insert: 'Insert',
  Delete: 'Supr',
  Backspace: 'Retroceso',
  Menu: 'Menú',
};

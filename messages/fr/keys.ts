import type * as english from '../en/keys';
import type { TranslatedNamespace } from '../messages';

/** The names of keys as keyboards of this language show them. A name has at most about 12 characters. */

export const keys: TranslatedNamespace<typeof english.keys> = {
  Ctrl: 'Ctrl',
  Alt: 'Alt',
  Shift: 'Maj',
  Super: 'Super',
  Windows: 'Windows',
  Esc: 'Échap',
  Enter: 'Entrée',
  Space: 'Espace',
  Home: 'Début',
  End: 'Fin',
  PgUp: 'Pg préc',
  PgDn: 'Pg suiv',
  Insert: 'Inser',
  Delete: 'Suppr',
  Backspace: 'Retour arr.',
  Menu: 'Menu',
};

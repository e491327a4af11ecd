/** The names of keys as keyboards of this language show them. A name has at most about 12 characters. */

export const keys = {
  Ctrl: 'Ctrl',
  Alt: 'Alt',
  Shift: 'Shift',
  Super: 'Super',
  Windows: 'Windows',
  Esc: 'Esc',
  Enter: 'Enter',
  Space: 'Space',
  Home: 'Home',
  End: 'End',
  PgUp: 'PgUp',
  PgDn: 'PgDn',
  Insert: 'Insert',
  Delete: 'Delete',
  Backspace: 'Backspace',
  Menu: 'Menu',
} as const;

import type { rail as english } from '../en/rail';
import type { TranslatedNamespace } from '../messages';

export const rail: TranslatedNamespace<typeof english> = {
  label: 'Accounts',
  asMember: 'als {name}',
  actingAs: 'Je handelt als {name}',
  add: 'Account toevoegen',
  addAnAccount: 'Een account toevoegen',
  demo: 'Demo',
  demoWhy: 'Verzonnen accounts en foto’s, geleverd door het programma zelf.',
  moved: '{name} verplaatst naar {place, number} van {count, number}',
  thenSignedOut: ', afgemeld',
  account: '{name}, {service}',
  accountAt: '{name}, {service} op {host}',
  withKeys: '{text} ({keys})',
  signedOut: 'Afgemeld',
  notKept: 'Blijft bestaan tot Proofsheet sluit',
};

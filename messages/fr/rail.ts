import type { rail as english } from '../en/rail';
import type { TranslatedNamespace } from '../messages';

export const rail: TranslatedNamespace<typeof english> = {
  label: 'Comptes',
  asMember: 'comme {name}',
  actingAs: 'En tant que {name}',
  add: 'Ajouter un compte',
  addAnAccount: 'Ajouter un compte',
  demo: 'Démo',
  demoWhy: 'Comptes et images fictifs, fournis par le programme lui-même.',
  moved: '{name} : déplacé à la place {place, number} sur {count, number}',
  thenSignedOut: ', déconnecté',
  account: '{name}, {service}',
  accountAt: '{name}, {service} sur {host}',
  withKeys: '{text} ({keys})',
  signedOut: 'Déconnecté',
  notKept: 'Valable jusqu’à la fermeture de Proofsheet',
};

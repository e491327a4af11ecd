import type { rail as english } from '../en/rail';
import type { TranslatedNamespace } from '../messages';

export const rail: TranslatedNamespace<typeof english> = {
  label: 'Konten',
  asMember: 'als {name}',
  actingAs: 'Handelt als {name}',
  add: 'Konto hinzufügen',
  addAnAccount: 'Ein Konto hinzufügen',
  demo: 'Demodaten',
  demoWhy: 'Erfundene Konten und Bilder, die das Programm selbst bereitstellt.',
  moved: '{name} auf Platz {place, number} von {count, number} verschoben',
  thenSignedOut: ', abgemeldet',
  account: '{name}, {service}',
  accountAt: '{name}, {service} bei {host}',
  withKeys: '{text} ({keys})',
  signedOut: 'Abgemeldet',
  notKept: 'Bleibt nur, bis Proofsheet geschlossen wird',
};

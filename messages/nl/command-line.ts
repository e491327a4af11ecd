import type { commandLine as english } from '../en/command-line';
import type { TranslatedNamespace } from '../messages';

export const commandLine: TranslatedNamespace<typeof english> = {
  usage: 'Gebruik: proofsheet [OPTIES] [LINK]',
  purpose: 'Toont de albums en foto’s van je accounts bij onlinediensten.',
  link: 'LINK begint met proofsheet: en wordt geopend door het programma dat al draait, als dat er is.',
  help: 'Toont deze tekst.',
  version: 'Toont de versie.',
  userData: 'Bewaart accounts, instellingen en foto’s in de map DIR.',
  chromium: '‘man proofsheet’ beschrijft ook de opties voor ongebruikelijke systemen.',
  'unknown-option': 'De optie ‘{word}’ bestaat niet.',
  'unknown-argument': '‘{word}’ is geen link die met proofsheet: begint.',
  'no-folder': '‘{word}’ heeft het pad van een map nodig.',
  debugging: '‘{word}’ zou andere programma’s het venster laten lezen en wordt daarom geweigerd.',
  see: '‘proofsheet --help’ toont de opties.',
};

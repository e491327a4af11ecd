import type * as english from '../en/find';
import type { TranslatedNamespace } from '../messages';

export const find: TranslatedNamespace<typeof english.find> = {
  title: 'Eigentümer oder Album öffnen',
  linkText: 'Inhalt des Links',
  open: 'Öffnen',
  looking: 'Wird gesucht',
  unlistedHint: 'Ein Album lässt sich auch mit seiner ID und seinem Schlüssel öffnen, zum Beispiel 1001_aB3dE.',
  albumPassword: 'Passwort des Albums',
  sitePassword: 'Oder das Passwort der ganzen Website, wenn der Eigentümer sie schützt',
  passwordsKept: 'Passwörter werden nur behalten, bis Proofsheet geschlossen wird.',
  owners: 'Eigentümer',
  ownerIsYou: '{name} (Sie)',
  lookedUp: 'Nachgeschlagen',
  pin: '{name} anheften',
  unpin: '{name} lösen',
  forget: '{name} aus der Liste entfernen',
  fromLink: 'Aus einem Link. Bevor Sie bestätigen, wird nichts geöffnet.',
  openWith: 'Öffnen mit',
  chooseAccount: 'Konto auswählen',
  noAccountFor:
    'Kein Konto kann {link} hier öffnen. Der Text gehört zu einem Dienst, für den Sie kein Konto hinzugefügt haben.',
  onlyOwnAlbums:
    'Solange Sie als {name} handeln, können Sie nur die eigenen Alben dieses Mitglieds öffnen: Der Dienst nimmt nur eine Benutzer-ID an, die zugleich das Mitglied und den Eigentümer der Alben bezeichnet. Beenden Sie das Handeln als Mitglied, um andere Eigentümer zu sehen.',
};

export const albumPassword: TranslatedNamespace<typeof english.albumPassword> = {
  which: 'Welches Passwort',
  password: 'Passwort',
  album: 'Passwort dieses Albums',
  site: 'Passwort der ganzen Website',
  open: 'Öffnen',
  trying: 'Wird geprüft',
  kept: 'Wird nur behalten, bis Proofsheet geschlossen wird.',
};

import type * as english from '../en/find';
import type { TranslatedNamespace } from '../messages';

export const find: TranslatedNamespace<typeof english.find> = {
  title: 'Eigentümer oder Album öffnen',
  linkText: 'Inhalt des Links',
  open: 'Öffnen',
  looking: 'Wird gesucht',
  unlistedHint:
    'Ein Album lässt sich auch mit seiner ID und seinem Schlüssel öffnen, zum Beispiel 1001_aB3dE, oder mit dem Schlüssel allein, falls es keine ID hat.',
  albumPassword: 'Passwort des Albums',
  sitePassword: 'Oder das Passwort der ganzen Website, wenn der Eigentümer sie schützt',
  passwordsKept: 'Passwörter bleiben nur gespeichert, bis Proofsheet geschlossen wird.',
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
    'Keines Ihrer Konten kann {link} öffnen. Der Link gehört zu einem Dienst, für den Sie kein Konto hinzugefügt haben.',
  onlyOwnAlbums:
    'Solange Sie als {name} handeln, können Sie nur die Alben von {name} öffnen. Beenden Sie das Handeln als Mitglied, um Alben anderer Eigentümer zu öffnen.',
};

export const albumPassword: TranslatedNamespace<typeof english.albumPassword> = {
  which: 'Welches Passwort',
  password: 'Passwort',
  album: 'Passwort dieses Albums',
  site: 'Passwort der ganzen Website',
  open: 'Öffnen',
  trying: 'Wird geprüft',
  kept: 'Bleibt nur gespeichert, bis Proofsheet geschlossen wird.',
};

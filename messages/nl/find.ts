import type * as english from '../en/find';
import type { TranslatedNamespace } from '../messages';

export const find: TranslatedNamespace<typeof english.find> = {
  title: 'Eigenaar of album openen',
  linkText: 'Waar de link naar verwijst',
  open: 'Openen',
  looking: 'Zoeken…',
  unlistedHint:
    'Een album kun je ook openen met ID en sleutel, zoals 1001_aB3dE, of met alleen de sleutel als het geen ID heeft.',
  albumPassword: 'Wachtwoord van het album',
  sitePassword: 'Of, als de eigenaar de hele site beveiligt, het wachtwoord van de site',
  passwordsKept: 'Wachtwoorden worden alleen bewaard tot Proofsheet sluit.',
  owners: 'Eigenaren',
  ownerIsYou: '{name} (jij)',
  lookedUp: 'Opgezocht',
  pin: '{name} vastmaken',
  unpin: '{name} losmaken',
  forget: '{name} uit de lijst verwijderen',
  fromLink: 'Uit een link. Er wordt niets geopend voordat je dit bevestigt.',
  openWith: 'Openen met',
  chooseAccount: 'Kies een account',
  noAccountFor:
    'Geen enkel account hier kan {link} openen. De link hoort bij een dienst waarvoor je geen account hebt.',
  onlyOwnAlbums:
    'Zolang je handelt als {name}, kun je alleen albums van {name} openen. Stop met handelen als lid om albums van andere eigenaren te openen.',
};

export const albumPassword: TranslatedNamespace<typeof english.albumPassword> = {
  which: 'Welk wachtwoord',
  password: 'Wachtwoord',
  album: 'Wachtwoord van dit album',
  site: 'Wachtwoord van de hele site',
  open: 'Openen',
  trying: 'Proberen…',
  kept: 'Wordt alleen bewaard tot Proofsheet sluit.',
};

import type * as english from '../en/lock-screen';
import type { TranslatedNamespace } from '../messages';

export const lockScreen: TranslatedNamespace<typeof english.lockScreen> = {
  title: 'Vergrendeld',
  pin: 'Pincode',
  unlock: 'Ontgrendelen',
  forgot: 'Pincode vergeten',
  cancel: 'Annuleren',
  signOut: 'Alle accounts afmelden',
  signOutExplanation:
    'Als je de pincode bent vergeten, kun je hier alle accounts afmelden. De pincode wordt dan verwijderd en het venster ontgrendeld.',
  wrongPin: 'Dat is niet de juiste pincode.',
  tooManyWrongPins: 'Te vaak een onjuiste pincode.',
  wait: '{seconds, plural, one {Probeer het over # seconde opnieuw.} other {Probeer het over # seconden opnieuw.}}',
  unreadablePin:
    'De pincode kan niet worden gelezen, omdat de sleutelhanger vergrendeld is. Ontgrendel de sleutelhanger en start het programma opnieuw.',
  failed: 'Dat is niet gelukt. Probeer het opnieuw.',
};

export const decoys: TranslatedNamespace<typeof english.decoys> = {
  documentTitle: 'Notities van het kwartaaloverleg',
  documentBegin: 'De notulen van het vorige overleg zijn zonder wijzigingen goedgekeurd.',
  documentMiddle:
    'De verwarming op de tweede verdieping wordt volgende week gerepareerd. Gebruik tot dan de kamers op de eerste verdieping.',
  documentEnd:
    'Volgende stappen: de cijfers van elke afdeling verzamelen, een datum afspreken en de samenvatting naar iedereen sturen.',
  terminal:
    '$ make check\nConfiguratie gelezen\n214 bestanden gecontroleerd: geen problemen\nTests: 86 geslaagd, 0 mislukt\nKlaar na 42 s\n$ ',
};

import type { lockScreen as english } from '../en/lock-screen';
import type { TranslatedNamespace } from '../messages';

export const lockScreen: TranslatedNamespace<typeof english> = {
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

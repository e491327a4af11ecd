import type * as english from '../en/masking';
import type { TranslatedNamespace } from '../messages';

export const maskCauses: TranslatedNamespace<typeof english.maskCauses> = {
  unsafe: 'Maskiert: Der Dienst stuft dieses Bild als bedenklich ein',
  unrated: 'Maskiert, wie in Ihren Einstellungen gewählt: Der Dienst sagt nicht, ob dieses Bild unbedenklich ist',
  hidden: 'Maskiert, wie in Ihren Einstellungen gewählt: Der Eigentümer hat dieses Bild ausgeblendet',
  everything: 'Maskiert: Alle Bilder sind maskiert',
};

export const tileStates: TranslatedNamespace<typeof english.tileStates> = {
  masked: ', maskiert',
  revealed: ', aufgedeckt',
};

export const maskChanges: TranslatedNamespace<typeof english.maskChanges> = {
  masked: 'Maskiert',
  sensitiveMasked: 'Sensible Bilder sind maskiert',
  allMasked: 'Alle Bilder sind maskiert',
  onlySensitiveMasked: 'Nur sensible Bilder sind maskiert',
  maskedAgain:
    '{level, select, everything {Alle Bilder} other {Sensible Bilder}} sind wieder maskiert: {cause, select, slept {Der Computer war im Ruhezustand} locked {Der Computer wurde gesperrt} blanked {Der Bildschirm wurde ausgeschaltet} other {Sie waren abwesend}}',
  revealedWhileHeld: 'Aufgedeckt, solange Sie gedrückt halten',
  revealed: 'Aufgedeckt für {duration}',
  albumRevealed: 'Das ganze Album ist für {duration} aufgedeckt',
  maskOff: 'Die Maskierung ist für {duration} aus',
  coverNotMasked: 'Dieses Titelbild ist nicht maskiert',
  pictureNotMasked: 'Dieses Bild ist nicht maskiert',
  maskIsOff: 'Die Maskierung ist aus. {key} maskiert die Bilder wieder',
  revealedWithAlbum: 'Aufgedeckt mit dem ganzen Album. {key} maskiert es wieder',
};

export const revealing: TranslatedNamespace<typeof english.revealing> = {
  revealFor: 'Für {duration} aufdecken',
  hideNow: 'Jetzt maskieren',
  holdToShow: 'Zum Ansehen halten',
  showFor: '{seconds, number}\u00a0s zeigen',
  revealed: 'Aufgedeckt',
  albumRevealed: 'Das ganze Album ist aufgedeckt',
  maskOff: 'Die Maskierung ist aus',
  maskAgain: 'Wieder maskieren',
};

export const maskButton: TranslatedNamespace<typeof english.maskButton> = {
  masked: 'Sensible maskiert',
  allMasked: 'Alle maskiert',
  maskOff: 'Maskierung aus',
  albumsRevealed: '{count, plural, one {Album aufgedeckt} other {Alben aufgedeckt}}',
  picturesRevealed:
    '{count, plural, one {#{hasMore, select, true {+} other {}} aufgedeckt} other {#{hasMore, select, true {+} other {}} aufgedeckt}}',
  thenTurnOff: ', Maskierung ausschalten…',
  thenMaskSensitive: ', nur sensible Bilder maskieren',
  thenMask: ', wieder maskieren',
  maskAtOnce: 'Aufgedeckte Bilder sofort maskieren',
  unsafeIsMasked: 'Maskiert sind alle Bilder, die nicht als unbedenklich eingestuft sind',
  unsafeIsMaskedClick:
    'Maskiert sind alle Bilder, die nicht als unbedenklich eingestuft sind. Klicken Sie, um die Maskierung auszuschalten',
  allAreMasked: 'Alle Bilder sind maskiert, auch unbedenkliche',
  allAreMaskedClick: 'Alle Bilder sind maskiert, auch unbedenkliche. Klicken Sie, um nur sensible zu maskieren',
};

export const maskMenu: TranslatedNamespace<typeof english.maskMenu> = {
  title: 'Was maskiert ist',
  sensitive: 'Sensible Bilder maskieren',
  everything: 'Alle Bilder maskieren',
  titles: 'Titel verbergen, solange alles maskiert ist',
};

export const maskedTitles: TranslatedNamespace<typeof english.maskedTitles> = {
  picture: 'Bild',
  video: 'Video',
  album: 'Album',
};

export const revealDialogs: TranslatedNamespace<typeof english.revealDialogs> = {
  albumTitle: 'Das ganze Album „{name}“ aufdecken?',
  albumText:
    '{count, plural, one {Für {duration} werden # Bild und das Titelbild unmaskiert gezeigt.} other {Für {duration} werden # Bilder und das Titelbild unmaskiert gezeigt.}} Alles in diesem Album ist dann auf diesem Bildschirm zu sehen.',
  albumTextUncounted:
    'Für {duration} werden alle Bilder und das Titelbild unmaskiert gezeigt. Alles in diesem Album ist dann auf diesem Bildschirm zu sehen.',
  maskOffTitle: 'Maskierung ausschalten?',
  maskOffAction: 'Für {duration} ausschalten',
  maskOffText:
    'Für {duration} ist auf diesem Bildschirm alles unmaskiert zu sehen, was {name} sehen darf. Andere Konten bleiben maskiert.',
  maskOffHint: '{key} maskiert jederzeit und von überall aus wieder alles.',
  notAllowedTitle: 'Die Maskierung lässt sich hier nicht ausschalten',
};

export const unratedNote: TranslatedNamespace<typeof english.unratedNote> = {
  title: 'Warum diese Bilder maskiert sind',
  why: '{service} sagt nicht, welche Bilder unbedenklich sind. Daher maskiert Proofsheet alle.',
  mask: 'Alle maskiert lassen',
  'mask-hidden': 'Nur Ausgeblendetes maskieren',
  show: 'Alle zeigen',
  'chosen-mask': 'Alle Bilder von {service} bleiben maskiert. Das können Sie in „Einstellungen → Maskierung“ ändern.',
  'chosen-mask-hidden':
    'Bilder, die ihr Eigentümer ausgeblendet hat, und alle Titelbilder bleiben maskiert. Das können Sie in „Einstellungen → Maskierung“ ändern.',
  'chosen-show': 'Kein Bild von {service} wird maskiert. Das können Sie in „Einstellungen → Maskierung“ ändern.',
};

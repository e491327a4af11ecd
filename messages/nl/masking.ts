import type * as english from '../en/masking';
import type { TranslatedNamespace } from '../messages';

export const maskCauses: TranslatedNamespace<typeof english.maskCauses> = {
  unsafe: 'Gemaskeerd: de dienst beoordeelt dit als onveilig',
  unrated: 'Gemaskeerd: de dienst zegt niet of dit veilig is, en volgens je instelling wordt dat gemaskeerd',
  hidden: 'Gemaskeerd: de eigenaar verbergt deze foto, en volgens je instelling wordt dat gemaskeerd',
  everything: 'Gemaskeerd: alle foto’s zijn gemaskeerd',
};

export const tileStates: TranslatedNamespace<typeof english.tileStates> = {
  masked: ', gemaskeerd',
  revealed: ', zichtbaar gemaakt',
};

export const maskChanges: TranslatedNamespace<typeof english.maskChanges> = {
  masked: 'Gemaskeerd',
  sensitiveMasked: 'Gevoelige foto’s zijn gemaskeerd',
  allMasked: 'Alle foto’s zijn gemaskeerd',
  onlySensitiveMasked: 'Alleen gevoelige foto’s zijn gemaskeerd',
  maskedAgain:
    '{level, select, everything {Alle foto’s} other {Gevoelige foto’s}} zijn weer gemaskeerd: {cause, select, slept {de computer ging in slaapstand} locked {de computer werd vergrendeld} blanked {het scherm ging uit} other {je was weg}}',
  revealedWhileHeld: 'Zichtbaar zolang je ingedrukt houdt',
  revealed: '{duration} zichtbaar',
  albumRevealed: 'Het hele album is {duration} zichtbaar',
  maskOff: 'De maskering is {duration} uitgeschakeld',
  coverNotMasked: 'Deze omslag is niet gemaskeerd',
  pictureNotMasked: 'Deze foto is niet gemaskeerd',
  maskIsOff: 'De maskering is uit. Met {key} maskeer je de foto’s weer',
  revealedWithAlbum: 'Zichtbaar met het hele album. Met {key} maskeer je het weer',
};

export const revealing: TranslatedNamespace<typeof english.revealing> = {
  revealFor: '{duration} tonen',
  hideNow: 'Nu verbergen',
  holdToShow: 'Ingedrukt houden',
  showFor: '{seconds, number} s tonen',
  revealed: 'Zichtbaar',
  albumRevealed: 'Het hele album is zichtbaar',
  maskOff: 'De maskering is uit',
  maskAgain: 'Weer maskeren',
};

export const maskButton: TranslatedNamespace<typeof english.maskButton> = {
  masked: 'Gevoelig gemaskeerd',
  allMasked: 'Alles gemaskeerd',
  maskOff: 'Maskering uit',
  albumsRevealed: '{count, plural, one {Album zichtbaar} other {Albums zichtbaar}}',
  picturesRevealed:
    '{count, plural, one {#{hasMore, select, true {+} other {}} zichtbaar} other {#{hasMore, select, true {+} other {}} zichtbaar}}',
  thenTurnOff: ', maskering uitschakelen…',
  thenMaskSensitive: ', alleen gevoelige foto’s maskeren',
  thenMask: ', weer maskeren',
  maskAtOnce: 'Getoonde foto’s meteen maskeren',
  unsafeIsMasked: 'Foto’s waarvan niet bekend is dat ze veilig zijn, zijn gemaskeerd',
  unsafeIsMaskedClick:
    'Foto’s waarvan niet bekend is dat ze veilig zijn, zijn gemaskeerd. Klik om de maskering uit te schakelen',
  allAreMasked: 'Alle foto’s zijn gemaskeerd, ook de veilige',
  allAreMaskedClick: 'Alle foto’s zijn gemaskeerd, ook de veilige. Klik om alleen gevoelige te maskeren',
};

export const maskMenu: TranslatedNamespace<typeof english.maskMenu> = {
  title: 'Wat gemaskeerd is',
  sensitive: 'Gevoelige foto’s maskeren',
  everything: 'Alle foto’s maskeren',
  titles: 'Titels verbergen zolang alles gemaskeerd is',
};

export const maskedTitles: TranslatedNamespace<typeof english.maskedTitles> = {
  picture: 'Foto',
  video: 'Video',
  album: 'Album',
};

export const revealDialogs: TranslatedNamespace<typeof english.revealDialogs> = {
  albumTitle: 'Alles in {name} tonen?',
  albumText:
    '{count, plural, one {De foto en de omslag worden} other {De # foto’s en de omslag worden}} {duration} zonder maskering getoond. Alles in het album is dan te zien op dit scherm.',
  albumTextUncounted:
    'Alle foto’s en de omslag worden {duration} zonder maskering getoond. Alles in het album is dan te zien op dit scherm.',
  maskOffTitle: 'Maskering uitschakelen?',
  maskOffAction: '{duration} uitschakelen',
  maskOffText:
    'Alles wat {name} mag zien, wordt {duration} zonder maskering getoond en is te zien op dit scherm. Andere accounts blijven gemaskeerd.',
  maskOffHint: 'Met {key} maskeer je alles weer, op elk moment en vanuit elk scherm.',
  notAllowedTitle: 'De maskering kan hier niet worden uitgeschakeld',
};

export const unratedNote: TranslatedNamespace<typeof english.unratedNote> = {
  title: 'Waarom deze foto’s gemaskeerd zijn',
  why: '{service} zegt niet welke foto’s veilig zijn, dus maskeert Proofsheet ze allemaal.',
  mask: 'Alles gemaskeerd laten',
  'mask-hidden': 'Alleen maskeren wat verborgen is',
  show: 'Alles tonen',
  'chosen-mask': 'Alle foto’s van {service} blijven gemaskeerd. Je kunt dit wijzigen bij Instellingen → Maskering.',
  'chosen-mask-hidden':
    'Foto’s die de eigenaar verbergt, en alle omslagen, blijven gemaskeerd. Je kunt dit wijzigen bij Instellingen → Maskering.',
  'chosen-show': 'Geen enkele foto van {service} wordt gemaskeerd. Je kunt dit wijzigen bij Instellingen → Maskering.',
};

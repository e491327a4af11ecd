import type * as english from '../en/masking';
import type { TranslatedNamespace } from '../messages';

export const maskCauses: TranslatedNamespace<typeof english.maskCauses> = {
  unsafe: 'Con máscara: el servicio indica que no es segura',
  unrated: 'Con máscara: el servicio no indica si es segura, y ha elegido enmascarar en ese caso',
  hidden: 'Con máscara: su propietario oculta esta foto, y ha elegido enmascarar en ese caso',
  everything: 'Con máscara: todas las fotos están enmascaradas',
};

export const tileStates: TranslatedNamespace<typeof english.tileStates> = {
  masked: ', con máscara',
  revealed: ', visible',
};

export const maskChanges: TranslatedNamespace<typeof english.maskChanges> = {
  masked: 'Con máscara',
  sensitiveMasked: 'Las fotos sensibles están enmascaradas',
  allMasked: 'Todas las fotos están enmascaradas',
  onlySensitiveMasked: 'Solo las fotos sensibles están enmascaradas',
  maskedAgain:
    '{level, select, everything {Todas las fotos} other {Las fotos sensibles}} vuelven a estar enmascaradas: {cause, select, slept {el equipo se ha suspendido} locked {el equipo se ha bloqueado} blanked {la pantalla se ha apagado} other {no había nadie ante el equipo}}',
  revealedWhileHeld: 'Visible mientras se mantiene pulsado',
  revealed: 'Visible durante {duration}',
  albumRevealed: 'Todo el álbum es visible durante {duration}',
  maskOff: 'La máscara está desactivada durante {duration}',
  coverNotMasked: 'Esta portada no está enmascarada',
  pictureNotMasked: 'Esta foto no está enmascarada',
  maskIsOff: 'La máscara está desactivada. {key} vuelve a enmascarar las fotos',
  revealedWithAlbum: 'Visible junto con todo su álbum. {key} vuelve a enmascararlo',
};

export const revealing: TranslatedNamespace<typeof english.revealing> = {
  revealFor: 'Mostrar durante {duration}',
  hideNow: 'Ocultar ahora',
  holdToShow: 'Mantener para ver',
  showFor: 'Mostrar {seconds, number} s',
  revealed: 'Visible',
  albumRevealed: 'Todo el álbum es visible',
  maskOff: 'La máscara está desactivada',
  maskAgain: 'Volver a enmascarar',
};

export const maskButton: TranslatedNamespace<typeof english.maskButton> = {
  masked: 'Sensibles con máscara',
  allMasked: 'Todas con máscara',
  maskOff: 'Sin máscara',
  albumsRevealed: '{count, plural, one {Álbum visible} other {Álbumes visibles}}',
  picturesRevealed:
    '{count, plural, one {#{hasMore, select, true {+} other {}} visible} other {#{hasMore, select, true {+} other {}} visibles}}',
  thenTurnOff: ', desactivar la máscara…',
  thenMaskSensitive: ', enmascarar solo las fotos sensibles',
  thenMask: ', volver a enmascarar',
  maskAtOnce: 'Enmascarar de inmediato las fotos visibles',
  unsafeIsMasked: 'Las fotos que no constan como seguras están enmascaradas',
  unsafeIsMaskedClick: 'Las fotos que no constan como seguras están enmascaradas. Haga clic para desactivar la máscara',
  allAreMasked: 'Todas las fotos están enmascaradas, también las seguras',
  allAreMaskedClick:
    'Todas las fotos están enmascaradas, también las seguras. Haga clic para enmascarar solo las sensibles',
};

export const maskMenu: TranslatedNamespace<typeof english.maskMenu> = {
  title: 'Qué se enmascara',
  sensitive: 'Enmascarar las fotos sensibles',
  everything: 'Enmascarar todas las fotos',
  titles: 'Ocultar los títulos mientras todo esté enmascarado',
};

export const maskedTitles: TranslatedNamespace<typeof english.maskedTitles> = {
  picture: 'Foto',
  video: 'Vídeo',
  album: 'Álbum',
};

export const revealDialogs: TranslatedNamespace<typeof english.revealDialogs> = {
  albumTitle: '¿Mostrar todo el álbum {name}?',
  albumText:
    '{count, plural, one {Su # foto y su portada se muestran} other {Sus # fotos y su portada se muestran}} tal como son durante {duration}. Todo su contenido se verá en esta pantalla.',
  albumTextUncounted:
    'Todas sus fotos y su portada se muestran tal como son durante {duration}. Todo su contenido se verá en esta pantalla.',
  maskOffTitle: '¿Desactivar la máscara?',
  maskOffAction: 'Desactivar durante {duration}',
  maskOffText:
    'Todo lo que {name} puede ver se muestra tal como es durante {duration}, y se verá en esta pantalla. Las demás cuentas siguen con máscara.',
  maskOffHint: '{key} vuelve a enmascarar todo, en cualquier momento y desde cualquier parte.',
  notAllowedTitle: 'Aquí no se puede desactivar la máscara',
};

export const unratedNote: TranslatedNamespace<typeof english.unratedNote> = {
  title: 'Por qué estas fotos tienen máscara',
  why: '{service} no indica qué fotos son seguras, así que Proofsheet las enmascara todas.',
  mask: 'Dejarlas enmascaradas',
  'mask-hidden': 'Enmascarar solo lo oculto',
  show: 'Mostrarlas todas',
  'chosen-mask': 'Todas las fotos de {service} siguen enmascaradas. Se puede cambiar en Configuración → Máscara.',
  'chosen-mask-hidden':
    'Las fotos que oculta su propietario y todas las portadas siguen enmascaradas. Se puede cambiar en Configuración → Máscara.',
  'chosen-show': 'No se enmascara ninguna foto de {service}. Se puede cambiar en Configuración → Máscara.',
};

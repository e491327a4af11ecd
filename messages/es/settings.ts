import type * as english from '../en/settings';
import type { TranslatedNamespace } from '../messages';

export const settings: TranslatedNamespace<typeof english.settings> = {
  title: 'Configuración',
  sections: 'Secciones',
  search: 'Buscar en la configuración',
  searchShort: 'Buscar',
  nothingFound: 'Ninguna opción contiene “{text}”.',
  appearance: 'Apariencia',
  language: 'Idioma',
  languageOfSystem: 'El mismo que el sistema',
  theme: 'Colores',
  viewerBackground: 'Fondo de la vista grande',
  captions: 'Títulos en las fotos',
  cameraData: 'Mostrar los datos de la cámara en el inspector',
  cameraDataHint: 'Una petición al servicio por cada foto seleccionada.',
  actingTitle: 'Actuar como miembro',
  actingLimit: 'Termina automáticamente después de',
  actingLimitHint:
    'Un cambio se aplica la próxima vez que se actúe como miembro. Antes del final aparece un aviso, y se puede ampliar el tiempo.',
  endsActingWhenAway: 'Dejar de actuar como miembro cuando el equipo se suspende o se bloquea',
  endsActingWhenAwayHint:
    'macOS y Windows comunican ambas cosas a los programas. En Linux, Proofsheet detecta un bloqueo en unos segundos si el escritorio lo comunica, como hacen GNOME, Cinnamon, MATE y Xfce; algunos escritorios no lo hacen.',
};

export const themes: TranslatedNamespace<typeof english.themes> = {
  system: 'Los mismos que el sistema',
  light: 'Claros',
  dark: 'Oscuros',
};

export const viewerBackgrounds: TranslatedNamespace<typeof english.viewerBackgrounds> = {
  dark: 'Oscuro',
  black: 'Negro',
  grey: 'Gris',
  white: 'Blanco',
};

export const captionChoices: TranslatedNamespace<typeof english.captionChoices> = {
  never: 'Nunca',
  'on-focus': 'Al señalar o seleccionar',
  always: 'Siempre',
};

export const masksAllOnBlurChoices: TranslatedNamespace<typeof english.masksAllOnBlurChoices> = {
  'as-manager': 'Con cuentas que pueden actuar como miembros',
  always: 'Siempre',
  never: 'Nunca',
};

export const maskSettings: TranslatedNamespace<typeof english.maskSettings> = {
  title: 'Máscara',
  rulesFor: 'Reglas para',
  forAllAccounts: 'Para todas las cuentas',
  revealLength: 'Una foto se muestra durante',
  offLength: 'La máscara se desactiva durante',
  masksOnBlur: 'Enmascarar las fotos mostradas al pasar a otra ventana',
  masksAllOnBlur: 'Enmascarar todas las fotos al pasar a otra ventana',
  masksAllAtStart: 'Enmascarar todas las fotos cada vez que se inicia',
  masksTitles: 'Mientras todas las fotos están enmascaradas, ocultar también los títulos y los nombres de los álbumes',
  allPicturesHint:
    'Todas las fotos incluye las seguras, las portadas y los retratos. Al volver a la ventana, se ve lo mismo que antes, excepto lo que se había mostrado.',
  masksAllAtStartHint: 'Todas las fotos siguen enmascaradas hasta que elija enmascarar solo las sensibles.',
  masksTitlesHint:
    'También las descripciones, las palabras clave, los nombres de archivo y el título de la ventana. Los nombres de personas y categorías se mantienen, igual que el registro.',
  whenMaskedAnyway:
    'Proofsheet también enmascara las fotos mostradas cuando el equipo se suspende o se bloquea, al cambiar de cuenta, cuando se acaba el tiempo y cada vez que se inicia.',
  asksForMaskedForms: 'Pedir al servicio sus propias fotos con máscara',
  asksForMaskedFormsHint: 'El servicio envía entonces su versión con máscara en lugar de la foto real, si lo admite.',
  whenUnrated: 'Si el servicio no indica si una foto es segura',
  whenNeverRated: '{service} no indica qué fotos son seguras',
  unratedMask: 'Enmascararla',
  unratedMaskHint: 'Las fotos que no constan como seguras siguen enmascaradas.',
  unratedMaskHidden: 'Enmascarar solo lo oculto',
  unratedMaskHiddenHint:
    'Enmascara las fotos que oculta su propietario, y todas las portadas, porque el servicio no indica si una portada está oculta.',
  unratedShow: 'Mostrarla',
  unratedShowHint: 'Solo se enmascaran las fotos que el servicio califica como no seguras.',
  unratedShowAllHint: '{service} no califica las fotos, así que no se enmascara ninguna.',
  maskStyle: 'Cómo se ve una foto con máscara',
};

export const maskStyles: TranslatedNamespace<typeof english.maskStyles> = {
  mosaic: 'Mosaico',
  soft: 'Colores suaves',
  plain: 'Liso, con el título',
  titleInPreview: 'Bajamar',
};

export const network: TranslatedNamespace<typeof english.network> = {
  title: 'Red',
  routesHint: 'La ruta actual hacia cada servidor. Proofsheet siempre accede directamente a este mismo equipo.',
  noRoutes: 'Aún no se usa ningún servidor.',
  routes: 'Rutas hacia los servidores',
  routeDirect: 'directamente',
  routeProxy: 'a través de {proxy}',
  routeUnknown: 'no se conoce ninguna ruta',
  proxyChoice: 'Cómo salen las solicitudes de este equipo',
  proxySystem: 'El proxy del sistema',
  proxySystemHint: 'Según la configuración de este equipo, con sus excepciones y scripts.',
  proxyDirect: 'Sin proxy',
  proxyManual: 'Este proxy',
  proxyManualHint: 'http://, https://, socks4:// o socks5://.',
  proxyAddress: 'Dirección del proxy',
  proxyAddressExample: 'proxy.example:8080',
  userName: 'Nombre de usuario, si el proxy lo exige',
  password: 'Contraseña',
  credentialsSavedHint: 'Si se dejan ambos vacíos, se usan los guardados.',
  credentialsHint: 'Se cifran con el llavero; sin llavero, duran hasta que se cierra Proofsheet.',
  forgetCredentials: 'Borrar ambos',
};

export const panicKey: TranslatedNamespace<typeof english.panicKey> = {
  title: 'Tecla de pánico',
  explanation:
    'La tecla de pánico cubre al instante todas las ventanas con una página que no muestra nada personal, enmascara todo lo que se mostraba y apaga el sonido. La página solo se quita con su botón o con Intro, y con el PIN si lo hay. Si se vuelve a pulsar la tecla, no ocurre nada.',
  key: 'Tecla',
  record: 'Ninguna: haga clic para grabar una',
  recording: 'Pulse ahora las teclas, o Esc',
  remove: 'Quitar',
  noKey: 'Esta tecla no puede formar parte de un atajo. Use una letra, un número, una flecha o una tecla de función.',
  tooFew:
    'Otros programas perderían esta tecla. Púlsela junto con dos teclas modificadoras, como {control} y {alt}, o use una tecla de función con una sola; {shift} por sí sola no basta.',
  usedHere: '{keys} ya se usa: en Proofsheet es el atajo de “{command}”.',
  closesWindows: '{keys} cierra ventanas en este sistema.',
  reachEverywhere: 'Funciona aunque haya otro programa en primer plano.',
  reachPerhaps:
    'Funciona mientras Proofsheet está en primer plano. En Wayland, el escritorio decide si la tecla funciona también con otro programa en primer plano. Pruébela.',
  reachHere:
    'El sistema ha rechazado esta tecla porque la usa el escritorio u otro programa. Funciona mientras Proofsheet está en primer plano, y Proofsheet volverá a solicitarla la próxima vez que se inicie.',
  confirmRemoval: 'Quitar la tecla',
  confirmChange: 'Cambiar la tecla',
  removalNeedsPin: 'Para quitar la tecla hace falta el PIN.',
  changeNeedsPin: 'Para cambiar la tecla hace falta el PIN.',
  decoy: 'La pantalla de bloqueo se ve como',
  decoyHint:
    'Proofsheet dibuja todo lo que hay en ella, y nada es del usuario. Sobre un documento o una terminal, el botón para desbloquear aparece con la primera tecla o el primer clic; si no hay PIN, Intro desbloquea al instante.',
};

export const decoyChoices: TranslatedNamespace<typeof english.decoyChoices> = {
  plain: 'Una página gris',
  document: 'Un documento',
  terminal: 'Una terminal',
};

export const pin: TranslatedNamespace<typeof english.pin> = {
  pin: 'PIN',
  current: 'PIN actual',
  next: 'PIN nuevo',
  nextHint: 'De {shortest} a {longest} caracteres: cifras o cualquier texto.',
  again: 'Repite el PIN nuevo',
  differs: 'No coinciden.',
  wrong: 'No es el PIN actual.',
  wait: 'Demasiados PIN incorrectos. Hora a la que se puede probar de nuevo: {time}.',
  set: 'Establecer un PIN…',
  change: 'Cambiar el PIN…',
  remove: 'Quitar el PIN…',
  save: 'Guardar el PIN',
  confirmRemoval: 'Quitar el PIN',
  onlyThisPin:
    'La contraseña del sistema, las huellas y las caras no desbloquean la ventana; solo este PIN la desbloquea.',
};

export const pinStates: TranslatedNamespace<typeof english.pinStates> = {
  none: 'Sin PIN, cualquier persona que use este equipo puede desbloquear la ventana.',
  kept: 'El PIN hace falta para desbloquear la ventana. Proofsheet se inicia bloqueado si lo estaba al cerrarse o si no se cerró con normalidad. El llavero cifra un hash con sal del PIN; el PIN en sí no se guarda.',
  'until-close':
    'Hace falta para desbloquear la ventana. Ningún llavero puede cifrarlo, así que se pierde al cerrar Proofsheet: una persona puede eludirlo si cierra el programa.',
  unreadable:
    'Hay un PIN, pero el llavero no lo abre en este momento. Desbloquee el llavero y vuelva a iniciar Proofsheet.',
};

export const screenCaptures: TranslatedNamespace<typeof english.screenCaptures> = {
  title: 'Capturas de pantalla',
  keepOut: 'Excluir la ventana de las capturas de pantalla',
  macos:
    'Los métodos de captura antiguos muestran una ventana vacía. Los métodos nuevos de macOS siguen mostrando su contenido. La asistencia remota que captura la pantalla no ve la ventana. Esta opción no sustituye a la máscara.',
  windows:
    'Las capturas, las grabaciones, las pantallas compartidas y la asistencia remota no muestran la ventana. Una cámara sí la ve. Esta opción no sustituye a la máscara.',
  notSupported: 'Linux no lo permite. Todas las capturas de pantalla muestran la ventana.',
};

export const storedFiles: TranslatedNamespace<typeof english.storedFiles> = {
  settings: 'la configuración',
  accounts: 'las cuentas',
  vault: 'los inicios de sesión',
  checks: 'revisiones de miembros',
  favourites: 'favoritos y elementos recientes',
  'journal-end': 'el final del diario',
  panic: 'la tecla de pánico',
};

export const unsavedFiles: TranslatedNamespace<typeof english.unsavedFiles> = {
  full: 'No se han guardado porque el disco está lleno: {files}',
  'read-only': 'No se han guardado porque el disco es de solo lectura: {files}',
  'not-permitted': 'No se han guardado porque Proofsheet no tiene permiso para escribir allí: {files}',
  'not-a-file': 'No se han guardado porque algo que no es un archivo tiene el mismo nombre: {files}',
  failed: 'No se han guardado porque el disco indica un error: {files}',
};

export const unsavedFolder: TranslatedNamespace<typeof english.unsavedFolder> = {
  full: 'No se puede guardar nada: el disco está lleno',
  'read-only': 'No se puede guardar nada: el disco es de solo lectura',
  'not-permitted': 'No se puede guardar nada: Proofsheet no tiene permiso para escribir en su carpeta de datos',
  'not-a-file': 'No se puede guardar nada: la carpeta de datos de Proofsheet no es una carpeta',
  failed: 'No se puede guardar nada: el disco indica un error',
};

export const storage: TranslatedNamespace<typeof english.storage> = {
  title: 'Archivos',
  allSaved: 'Proofsheet puede guardar todos sus archivos.',
  cacheLimit: 'Espacio para imágenes y listas en el disco',
  cacheNone: 'Ninguno',
  cacheHint:
    'Lo que ha visto está disponible nada más iniciar, también si no se puede acceder a un servicio. Está cifrado con una clave del llavero. Lo que usted muestra no se guarda nunca.',
  cacheUsed: '{size} en uso',
  clearCache: 'Vaciar la caché',
  cacheName: 'las imágenes y listas nuevas',
  cacheWithoutKeychain:
    'Las imágenes y lo que envían los servicios solo se conservan en memoria, hasta que se cierra Proofsheet, porque ningún llavero los protege en el disco.',
  unsaved: 'Los cambios duran hasta que se cierra Proofsheet, que sigue intentando guardarlos ({files}).',
  unsavedFolder: 'Los cambios duran hasta que se cierra Proofsheet. Repare {path} y vuelva a iniciar Proofsheet.',
  setAside: 'No se pudo usar: {files}',
  setAsideExplanation:
    '{count, plural, one {Proofsheet ha creado un archivo nuevo y ha conservado el antiguo como {files}.} other {Proofsheet ha creado archivos nuevos y ha conservado los antiguos como {files}.}}',
};

export const secretsStorage: TranslatedNamespace<typeof english.secretsStorage> = {
  title: 'Sesiones guardadas',
  isSealed: 'Cifrado',
  isNotSealed: 'Sin cifrar',
  memory: 'Memoria, hasta que se cierra Proofsheet',
  sealed:
    'El llavero cifra los tokens y las claves, así que no se pueden leer en el disco. Las cuentas mantienen la sesión.',
  'session-only':
    'Los tokens y las claves se conservan en la memoria y nunca en el disco. Las cuentas duran hasta que se cierra Proofsheet.',
  locked:
    'El llavero ({keychain}) está bloqueado. Desbloquéelo y vuelva a iniciar Proofsheet. Las sesiones guardadas antes siguen ahí mientras tanto.',
  refused:
    'El llavero ({keychain}) no abre las sesiones guardadas: está bloqueado, o se ha denegado el acceso a Proofsheet. Desbloquéelo o permita el acceso, y vuelva a iniciar Proofsheet.',
};

export const keychains: TranslatedNamespace<typeof english.keychains> = {
  macos: 'Llavero de macOS',
  windows: 'Protección de datos de Windows (DPAPI)',
  'secret-service': 'GNOME Keyring (Secret Service)',
  kwallet: 'KWallet',
};

export const missingKeychains: TranslatedNamespace<typeof english.missingKeychains> = {
  macos:
    'El llavero no ha permitido que Proofsheet lo use. Permítalo en Acceso a Llaveros y vuelva a iniciar Proofsheet.',
  windows:
    'La protección de datos de Windows (DPAPI) no está disponible para esta cuenta. Inicie sesión de nuevo en Windows y vuelva a iniciar Proofsheet.',
  linux:
    'En este equipo no se abre ningún llavero: no existe o está bloqueado. Configure GNOME Keyring o KWallet, desbloquéelo y vuelva a iniciar Proofsheet. Si su escritorio no es GNOME ni KDE, inícielo además con --password-store=gnome-libsecret.',
};

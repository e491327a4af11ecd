import type * as english from '../en/sign-in';
import type { TranslatedNamespace } from '../messages';

export const signIn: TranslatedNamespace<typeof english.signIn> = {
  whichService: '¿Dónde están sus fotos?',
  whichMethod: '{service}: ¿cómo quiere iniciar sesión?',
  methods: '{count, plural, one {Una forma de conectar: {methods}} other {# formas de conectar: {methods}}}',
  nothingSent:
    'No se envía nada hasta que empieza un inicio de sesión o una prueba. Al cerrar la sesión se borran los datos de acceso guardados.',
  heading: '{service}: {method}',
  signIn: 'Iniciar sesión',
  openBrowser: 'Abrir el navegador',
  openBrowserAgain: 'Volver a abrir el navegador',
  copyAddress: 'Copiar la dirección',
  signingIn: 'Iniciando sesión',
  useInstead: 'Continuar con “{service}”',
  signInAgainAs: 'Iniciar sesión de nuevo como {name}',
  asking: 'Consultando al servicio.',
  needed: 'Este dato es necesario.',
  savedOneUsed: 'Si se deja vacío, se usa el guardado.',
  portProblem: 'Un puerto es un número de {min} a {max}.',
  redirectHint: 'El servicio compara esta dirección, así que registre exactamente esta en los datos del proyecto:',
  keptInKeychain: 'Se conserva en el llavero de este equipo.',
  keptUntilClose: 'Se olvida al cerrar Proofsheet.',
};

export const browserSignIn: TranslatedNamespace<typeof english.browserSignIn> = {
  waiting: 'Esperando al navegador',
  continueTitle: 'Continúe en el navegador',
  continueText:
    'Allí se ha abierto una página del servicio. Inicie sesión y dé permiso a Proofsheet; esta ventana continuará automáticamente.',
  noBrowserTitle: 'No se ha podido abrir ningún navegador',
  noBrowserText: 'Copie la dirección y ábrala en un navegador de este equipo. Esta ventana continuará automáticamente.',
  finishingTitle: 'De vuelta del navegador',
  finishingText: 'Preguntando al servicio quién es usted.',
  foreignAnswer: 'Proofsheet ha rechazado una respuesta que no pertenece a este inicio de sesión.',
  codeTitle: 'Escriba el código de la página',
  codeText:
    'Se ha abierto una página del servicio en el navegador. Inicie sesión allí y dé permiso a Proofsheet; la página mostrará entonces un código.',
  codeNoBrowserText:
    'Copie la dirección y ábrala en un navegador de cualquier equipo. Inicie sesión allí y dé permiso a Proofsheet; la página mostrará entonces un código.',
  code: 'Código',
  codeHint: 'Los espacios no importan. Un código es válido durante unos minutos.',
  codeWrong: 'El servicio no acepta este código. Compare cada cifra con la página.',
  codeDigits: 'Un código tiene seis cifras.',
  codeUnchecked: 'El servicio no ha respondido, así que el código no se ha comprobado. Envíelo de nuevo.',
  codeAsking: 'Proofsheet envía el código al servicio.',
  codeSend: 'Continuar',
};

export const servers: TranslatedNamespace<typeof english.servers> = {
  server: 'Servidor',
  address: 'Dirección del servidor',
  another: 'Otro servidor',
  ownServerHint: 'Use https; http solo es posible en este equipo.',
  test: 'Probar el servidor',
  testing: 'Probando',
  found: 'Resultado de la prueba',
};

export const testStates: TranslatedNamespace<typeof english.testStates> = {
  passed: 'Correcto',
  failed: 'Fallido',
  skipped: 'Omitido',
};

export const serviceSummaries: TranslatedNamespace<typeof english.serviceSummaries> = {
  'pictures-api':
    'Un servicio en el que los miembros guardan galerías privadas en álbumes. Para miembros, para suscriptores de una galería y para administradores de un grupo.',
  'smugmug-2':
    'El sitio de fotos smugmug.com, con la API v2 actual: galerías en carpetas, con descripciones, palabras clave y datos de la cámara.',
  smugmug:
    'Servidores que aún usan la versión 1.2 de SmugMug: galerías por categorías, con leyendas, palabras clave y datos de la cámara. Para quien administra o usa uno de esos servidores.',
  invented: 'Un servicio inventado para pruebas, con álbumes en carpetas.',
};

export const serviceNeeds: TranslatedNamespace<typeof english.serviceNeeds> = {
  'pictures-api':
    'Necesita: una cuenta en el servicio, y el ID y el secreto de cliente de un proyecto registrado en su página para desarrolladores. O un token de acceso que ya tenga.',
  'smugmug-2':
    'Necesita: una clave de API, que SmugMug concede gratis en su página para desarrolladores (api.smugmug.com/api/developer/apply). Para sus propias galerías, también el secreto de la clave.',
  smugmug:
    'Necesita: la dirección del servidor y una clave de API de este. Para sus galerías privadas, también su nombre y su contraseña allí.',
  invented: 'Necesita: una tarjeta del club.',
};

export const serviceLimits: TranslatedNamespace<typeof english.serviceLimits> = {
  smugmug:
    'No sirve para smugmug.com: SmugMug desactivó allí esta versión en 2018. Elija “SmugMug” en su lugar. No introduzca aquí su contraseña de smugmug.com.',
};

export const signInMethodTitles: TranslatedNamespace<typeof english.signInMethodTitles> = {
  browser: 'Iniciar sesión con el navegador',
  'browser-with-key': 'Iniciar sesión con el navegador',
  'browser-code': 'Iniciar sesión con un código',
  token: 'Pegar un token de acceso',
  visitor: 'Explorar como visitante',
  password: 'Iniciar sesión con una contraseña',
  card: 'Mostrar su tarjeta del club',
};

export const signInMethodReasons: TranslatedNamespace<typeof english.signInMethodReasons> = {
  browser:
    'La contraseña la pide la página del propio servicio, así que Proofsheet nunca la ve. Con un secreto de cliente, la sesión se mantiene.',
  'browser-with-key':
    'La propia página del servicio pide su contraseña, de modo que Proofsheet nunca la ve. La sesión se mantiene iniciada.',
  'browser-code':
    'La propia página del servicio pide su contraseña y muestra un código, que usted escribe aquí. Para un navegador que no puede volver a este programa, por ejemplo en otro equipo.',
  token: 'Para un token que ya tiene. Funciona hasta que caduca; entonces se pega uno nuevo.',
  visitor: 'Muestra lo que puede ver cualquier persona, sin una cuenta propia.',
  password:
    'La contraseña se envía una vez y no se conserva; a cambio, el servicio devuelve algo que mantiene la sesión.',
  card: 'El PIN se cambia por un token y no se conserva.',
};

export const signInMethodNeeds: TranslatedNamespace<typeof english.signInMethodNeeds> = {
  browser: 'Pide el ID de cliente y el secreto de cliente de un proyecto registrado en el servicio.',
  'browser-with-key': 'Pide una clave de API y su secreto.',
  'browser-code': 'Pide una clave de API y su secreto, y después el código.',
  token: 'Pide un token de acceso.',
  visitor: 'Pide una clave de API.',
  password: 'Pide una clave de API, su correo electrónico o su alias, y su contraseña.',
  card: 'Pide el número y el PIN de una tarjeta del club.',
};

export const signInMethodActions: TranslatedNamespace<typeof english.signInMethodActions> = {
  browser: 'Abrir el navegador',
  'browser-with-key': 'Abrir el navegador',
  'browser-code': 'Abrir el navegador',
  token: 'Iniciar sesión',
  visitor: 'Explorar',
  password: 'Iniciar sesión',
  card: 'Abrir la caja',
};

export const signInParts: TranslatedNamespace<typeof english.signInParts> = {
  card: 'Su tarjeta del club',
  key: 'Su clave',
  more: 'Más',
  person: 'Quién es usted',
  project: 'Su proyecto',
  redirect: 'Dirección de redirección',
};

export const signInPartHints: TranslatedNamespace<typeof english.signInPartHints> = {
  project:
    'El servicio solo acepta programas registrados. Registre Proofsheet allí como proyecto; la página del proyecto mostrará estos datos.',
};

export const signInFields: TranslatedNamespace<typeof english.signInFields> = {
  accessToken: 'Token de acceso',
  apiKey: 'Clave de API',
  apiSecret: 'Secreto de la clave de API',
  card: 'Número de tarjeta',
  cardPin: 'PIN de la tarjeta',
  clientId: 'ID de cliente',
  clientSecret: 'Secreto de cliente',
  loginServer: 'Dirección del servidor de inicio de sesión',
  optionalApiKey: 'Clave de API, si tiene una',
  password: 'Contraseña',
  permissions: 'Permisos',
  redirectPort: 'Puerto de redirección',
  userName: 'Correo electrónico o alias',
};

export const signInHints: TranslatedNamespace<typeof english.signInHints> = {
  accessToken: 'El token actúa en nombre de la persona para la que se emitió.',
  apiKey: 'De la página del servicio para desarrolladores. Indica al servicio qué programa envía las solicitudes.',
  apiSecret: 'Junto a la clave, en la página del servicio para desarrolladores. Firma cada solicitud y nunca se envía.',
  card: 'En el anverso de la tarjeta.',
  clientId: 'Identifica el proyecto. Está en la página de datos del proyecto en el servicio.',
  clientSecret:
    'La contraseña del proyecto, de la misma página. Si se deja vacío, la sesión termina a los 20 minutos aproximadamente, y hay que iniciarla de nuevo.',
  loginServer: 'La dirección de la página de inicio de sesión del servicio.',
  optionalApiKey:
    'Del mismo proyecto. Hace falta para buscar personas por su alias, y para los precios y las galerías gratuitas.',
  password: 'Se envía una vez, por una conexión segura, y no se conserva.',
  permissions: 'Lo que se pide al servicio que permita, con sus propios términos, separados por espacios.',
};

export const signInHintsWhenTyped: TranslatedNamespace<typeof english.signInHintsWhenTyped> = {
  clientSecret: 'La contraseña del proyecto, de la misma página.',
};

export const signInMissing: TranslatedNamespace<typeof english.signInMissing> = {
  accessToken: 'Pegue el token de acceso.',
  apiKey: 'Introduzca la clave de API.',
  apiSecret: 'Introduzca el secreto de la clave de API.',
  card: 'Introduzca el número de la tarjeta.',
  cardPin: 'Introduzca el PIN.',
  clientId: 'Introduzca el ID de cliente de su proyecto.',
  loginServer: 'Introduzca la dirección del servidor de inicio de sesión.',
  password: 'Introduzca la contraseña.',
  server: 'Introduzca la dirección del servidor.',
  userName: 'Introduzca el correo electrónico o el alias.',
};

export const knownValues: TranslatedNamespace<typeof english.knownValues> = {
  loginServer: 'Página de inicio de sesión: {value}',
};

export const knownServers: TranslatedNamespace<typeof english.knownServers> = {
  production: 'Servidor principal',
  'vendor-test': 'Servidor de pruebas',
};
export const knownServerHints: TranslatedNamespace<typeof english.knownServerHints> = {
  production: 'Donde están su cuenta y sus fotos.',
  'vendor-test': 'Para desarrolladores: sirve para probar un proyecto antes de que el servicio lo apruebe.',
};

export const testFindings: TranslatedNamespace<typeof english.testFindings> = {
  'address-complete': 'La dirección está completa.',
  'address-complete-here': 'La dirección está completa. Se acepta http porque el servidor está en este equipo.',
  'address-completed': 'La dirección no tiene ruta. La prueba usa esta dirección en su lugar: {address}',
  connected: '{host} responde por {protocol}.',
  data: 'El servidor responde con datos.',
  'no-data': 'Responde con otra cosa en lugar de datos.',
  page: 'Responde con una página web en lugar de datos.',
  'not-tested': 'No se ha probado porque ha fallado un paso anterior.',
  'asks-to-wait': 'El servidor pide esperar {seconds, number} s antes de la próxima llamada.',
  'status-failing': 'El servidor responde con el estado {status}: falla, o está cerrado por un tiempo.',
  'status-not-data': 'Responde con el estado {status} en lugar de datos.',
  'other-data': 'El servidor responde con datos, pero no son los de {service}.',
  service: 'El servidor es compatible con {service}.',
  'pictures-api': 'El servidor es compatible con Pictures API y exige iniciar sesión, como es de esperar.',
  'pictures-api-without-call': 'No tiene v1/account/verifyCredentials, así que no es Pictures API.',
  'pictures-api-without-sign-in':
    'Devuelve una cuenta a un cliente que no ha iniciado sesión, cosa que Pictures API nunca hace.',
  'pictures-api-status': 'Responde con el estado {status}, cosa que Pictures API no hace aquí.',
  'smugmug-2': 'El servidor es compatible con la API v2 de SmugMug y exige una clave, como es de esperar.',
  smugmug: 'El servidor es compatible con SmugMug 1.2.0.',
  'smugmug-with-key': 'El servidor es compatible con SmugMug 1.2.0 y exige una clave de API, como es de esperar.',
  'smugmug-retired': 'El servidor indica que ya no admite la versión 1.2.0.',
  'smugmug-with-page': 'Responde con una página web en lugar de datos: este servidor ya no admite la versión 1.2.0.',
  'smugmug-gone': 'No hay nada en esta dirección: este servidor no admite la versión 1.2.0, o ya no la admite.',
};

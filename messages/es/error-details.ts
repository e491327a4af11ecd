import type * as english from '../en/error-details';
import type { TranslatedNamespace } from '../messages';

export const errorDetails: TranslatedNamespace<typeof english.errorDetails> = {
  // Connections.
  'connection-ended': 'La conexión se cerró antes de recibir una respuesta ({systemCode}).',
  'connection-refused': 'Conexión rechazada ({systemCode}).',
  'host-lookup-failed': 'Ahora no se puede resolver el nombre del servidor ({systemCode}).',
  'network-unreachable': 'No se puede acceder a la red ({systemCode}).',
  'no-connection': 'No hay conexión ({systemCode}).',
  'no-connection-in-time': 'No se ha podido establecer una conexión a tiempo ({systemCode}).',
  'no-route': 'No se puede acceder a la red.',
  'no-secure-connection': 'No se ha podido establecer una conexión segura ({systemCode}).',
  'no-such-host': 'Este servidor no existe ({systemCode}).',
  'not-a-proxy': 'El servidor de la dirección del proxy no responde como un proxy ({systemCode}).',
  'not-http': 'La respuesta no es HTTP correcto ({systemCode}).',
  'request-not-sendable': 'No se puede enviar la solicitud ({systemCode}).',

  // Certificates.
  'certificate-expired': 'El certificado ha caducado ({systemCode}).',
  'certificate-not-accepted': 'El certificado no se acepta ({systemCode}).',
  'certificate-not-yet-valid': 'El certificado aún no es válido ({systemCode}).',
  'certificate-of-another-host': 'El certificado no es válido para este servidor ({systemCode}).',
  'certificate-revoked': 'El certificado ha sido revocado ({systemCode}).',
  'certificate-self-signed': 'El certificado es autofirmado ({systemCode}).',
  'certificate-untrusted':
    'El certificado no está firmado por una autoridad en la que confíe este equipo ({systemCode}).',

  // Proxies.
  'proxy-asks-for-sign-in':
    'El proxy {proxy} pide que se identifique: indique un nombre de usuario y una contraseña en Configuración ({systemCode}).',
  'proxy-changed-meanwhile': 'El proxy ha cambiado mientras tanto.',
  'proxy-error-page': 'Un proxy responde con una página de error propia.',
  'proxy-forbids': 'El proxy {proxy} no permite esta solicitud ({systemCode}).',
  'proxy-has-no-way': 'El proxy {proxy} no puede conectar con este servidor ({systemCode}).',
  'proxy-needs-sign-in': 'Un proxy pide que se identifique.',
  'proxy-not-allowed': 'No se ha permitido el proxy.',
  'proxy-refuses-sign-in':
    'El proxy {proxy} no acepta el nombre de usuario y la contraseña que ha recibido ({systemCode}).',
  'proxy-removal-not-allowed': 'No se ha permitido dejar de usar el proxy.',
  'proxy-sign-in-not-kept': 'No se han podido guardar el nombre de usuario y la contraseña del proxy.',
  'proxy-unsafe': 'El proxy {proxy} no es seguro.',
  'proxy-unusable': 'El proxy {proxy} no se puede usar.',
  'system-proxy-unknown': 'El sistema no ha indicado ningún proxy para este servidor.',
  'system-proxy-unsupported': 'El sistema exige un tipo de proxy que no es compatible.',
  'network-asks-for-sign-in': 'La red pide que se identifique.',
  'challenge-page': 'En lugar de la respuesta ha llegado una página que comprueba si el visitante es una persona.',

  // Redirects and addresses that a service gave.
  'inside-own-network':
    'El servicio ha dado una dirección dentro de este equipo o de su red, donde el propio servicio no está.',
  'only-https': 'Aquí solo se permite https.',
  'redirect-drops-body': 'Una redirección descartaría lo que se ha enviado.',
  'redirect-in-circle': 'Sus redirecciones forman un círculo.',
  'redirect-to-nowhere': 'Una redirección no tiene una dirección válida.',
  'redirect-to-unsafe': 'Una redirección lleva a una dirección no segura de {target}.',
  'redirect-with-body': 'Una redirección lleva a {target}, que no debe conocer lo que se ha enviado.',
  'redirect-with-sign-in': 'Una redirección lleva a {target}, que no debe conocer el inicio de sesión.',
  'too-many-redirects': '{limit, plural, one {Más de una redirección.} other {Más de {limit, number} redirecciones.}}',

  // Addresses that a person typed.
  'address-empty': 'La dirección está vacía.',
  'address-has-fragment': 'La dirección de un servicio no contiene “#” ni nada que lo siga.',
  'address-has-password': 'Una dirección no debe contener un nombre de usuario ni una contraseña.',
  'address-has-query': 'La dirección de un servicio no contiene un signo de interrogación ni nada que lo siga.',
  'address-has-spaces': 'Una dirección no contiene espacios, saltos de línea ni barras invertidas.',
  'address-of-login-server-has-path':
    'La dirección del servidor de inicio de sesión termina después del nombre del servidor: quite la ruta.',
  'address-of-pictures-api-has-path':
    'La dirección de Pictures API termina después del nombre del servidor: quite la ruta.',
  'address-of-invented-service-has-path':
    'La dirección de una caja de zapatos termina después del nombre del servidor: quite la ruta.',
  'address-unreadable': 'Esto no es una dirección: no se puede leer el servidor o el puerto.',
  'address-with-http':
    'http solo es posible con este equipo: la dirección de cualquier otro servidor empieza por https://.',
  'address-with-other-protocol': 'La dirección debe empezar por https://. No se admiten otros protocolos.',
  'address-without-https': 'La dirección debe empezar por https://.',
  'host-not-allowed': 'No se ha permitido la dirección.',
  'proxy-address-has-more': 'La dirección de un proxy termina después del puerto: quite lo que sigue.',
  'proxy-address-has-password':
    'Indique el nombre de usuario y la contraseña en sus propios campos, no en la dirección.',
  'proxy-address-with-other-protocol': 'La dirección de un proxy empieza por http://, https://, socks4:// o socks5://.',
  'smugmug-address-path':
    '{needsSlash, select, true {La dirección de SmugMug debe terminar en una barra y contener /json/ o /rest/, por ejemplo {path}.} other {La dirección de SmugMug debe contener /json/ o /rest/, por ejemplo {path}.}}',
  'smugmug-address-without-slash': 'La dirección de SmugMug debe terminar en una barra.',
  'smugmug-2-address-path': 'La dirección de la API v2 de SmugMug debe terminar en {path}.',
  'smugmug-com-not-supported':
    'smugmug.com ya no usa la versión 1.2: SmugMug la desactivó allí en 2018. Vuelva atrás y elija “SmugMug”, que usa la API v2 actual. No se ha enviado nada.',

  // Responses: how they came, and what they contain.
  'answer-empty-gallery': 'La galería ha llegado vacía, aunque el álbum no lo está.',
  'answer-from-elsewhere': 'La respuesta procede de un servidor que no es el de Pictures API.',
  'answer-has-doctype': 'La respuesta declara un tipo de documento, y eso no se acepta.',
  'answer-in-unknown-characters': 'La respuesta usa un juego de caracteres desconocido.',
  'answer-needs-too-much-memory': 'Leer la respuesta requiere demasiada memoria.',
  'answer-not-asked-for': 'Responde con un estado que no corresponde a ninguna solicitud.',
  'answer-not-json': 'La respuesta no es JSON.',
  'answer-not-oauth': 'La respuesta del servidor de inicio de sesión no cumple OAuth.',
  'answer-not-xml': 'La respuesta no es XML dentro de los límites admitidos.',
  'answer-of-another-part': 'La respuesta contiene una parte distinta de la solicitada.',
  'answer-of-other-service': 'La respuesta tiene una forma distinta de las de este servicio.',
  'answer-over-ratio': 'La respuesta, descomprimida, ocupa más de {limit, number} veces su longitud.',
  'answer-stalled': 'No han llegado más bytes en {limitMs, number} ms.',
  'answer-too-complex': 'La respuesta tiene demasiados elementos o demasiados niveles.',
  'answer-too-long': 'La respuesta ocupa más de {limit, number} bytes.',
  'answer-too-many-encodings': 'La respuesta tiene demasiadas codificaciones.',
  'answer-too-slow': 'La respuesta no ha llegado completa en {limitMs, number} ms.',
  'answer-truncated': 'La conexión se cerró antes de que terminara la respuesta.',
  'answer-undecodable': 'No se ha podido descodificar la respuesta: “{encoding}”.',
  'answer-without-album': 'La respuesta no contiene ningún álbum.',
  'answer-without-countries': 'La lista de países está vacía.',
  'answer-without-rows': 'Una lista de la respuesta no tiene ninguna fila legible.',
  'answer-without-rule': 'La lista de países no indica si este exige acreditar la edad.',
  'login-page': 'El servidor de inicio de sesión ha respondido con una página web.',
  'login-without-code': 'La página de inicio de sesión ha respondido sin un código.',
  'login-without-password-hash':
    'El inicio de sesión no ha devuelto nada que pueda sustituir más adelante a la contraseña.',
  'login-without-session': 'El inicio de sesión no ha devuelto ninguna sesión.',
  'login-without-token': 'La página de inicio de sesión ha respondido sin un token.',
  'pages-without-end': 'Las páginas de la lista remiten unas a otras sin fin.',
  'picture-address-unusable': 'La foto no tiene una dirección válida.',
  'picture-expired': 'La dirección de la foto ha caducado.',
  'picture-not-a-picture': 'La dirección de una foto ha devuelto otra cosa.',
  'picture-not-scaled': 'No se ha podido reducir el tamaño de la foto.',
  'reading-too-slow': 'No se ha podido leer la respuesta en {limitMs, number} ms.',
  'token-kind-unknown': 'El token es de un tipo desconocido.',
  'too-many-albums': 'La respuesta contiene {count, number} álbumes; se leen {limit, number} como máximo.',
  'video-not-a-video': 'La dirección de un vídeo ha devuelto otra cosa.',

  // Answers of services.
  'api-key-refused': 'El servicio no acepta esta clave de API.',
  'card-refused': 'La tarjeta y el PIN no se corresponden.',
  'new-token-refused': 'El servicio no acepta el token que acaba de dar.',
  'no-free-gallery-without-api-key': 'Sin una clave de API no hay galerías gratuitas.',
  'no-such-album': 'El propietario no tiene ese álbum.',
  'no-such-album-or-category': 'No existe esa categoría o ese álbum.',
  'no-such-nickname': 'Ningún propietario tiene ese alias.',
  'no-such-owner-or-protected': 'No existe ese propietario, o todo el sitio está protegido con una contraseña.',
  'no-such-user': 'Ningún usuario tiene ese número.',
  'service-read-only': 'El servicio está en modo de solo lectura.',
  'service-version-gone': 'El servidor ya no admite esta versión del servicio.',
  'smugmug-api-key-invalid': 'La clave de API no es válida.',
  'smugmug-call-refused': 'El servicio no acepta esta llamada.',
  'smugmug-key-or-secret-invalid': 'SmugMug rechaza la clave de API o su secreto.',
  'smugmug-clock-refused': 'SmugMug rechaza la hora de este equipo. Ajuste el reloj e inténtelo de nuevo.',
  'smugmug-login-invalid': 'El inicio de sesión no es válido.',
  'smugmug-login-without-user': 'El inicio de sesión no indica ningún usuario.',
  'smugmug-no-album-or-private': 'No existe ese álbum, o no es público, o su contraseña falta o es incorrecta.',
  'smugmug-no-answer': 'El servicio no ha podido responder.',
  'smugmug-no-owner-or-private': 'No existe ese usuario, o no es público, o la contraseña falta o es incorrecta.',
  'smugmug-program-refused': 'El servicio rechaza esta versión del programa.',
  'smugmug-session-lost': 'La sesión se ha perdido dos veces seguidas.',
  'smugmug-sign-in-expired':
    'SmugMug rechaza este inicio de sesión, por ejemplo porque ha durado más de cinco minutos.',
  'token-refused': 'El servicio no acepta el token de acceso: es incorrecto, ha caducado o se ha retirado.',

  // What a person typed to find an owner, a member or an album.
  'id-or-link-not-supported': 'Aquí no se pueden abrir álbumes por ID ni por enlace.',
  'needs-album-id-or-link': 'No es un ID con su clave ni un enlace a un álbum de SmugMug.',
  'needs-api-key-for-nickname': 'Solo se puede buscar a un propietario por su alias con una clave de API.',
  'needs-box-name': 'No es el nombre de una caja.',
  'needs-nickname-or-link': 'No es un alias ni un enlace de SmugMug.',
  'needs-own-album-of-member': 'Al actuar como miembro, solo se pueden abrir los álbumes del propio miembro.',
  'needs-user-id-nickname-or-link': 'No es un ID de usuario, un alias ni un enlace de perfil.',
  'needs-user-id-or-link': 'No es un ID de usuario ni un enlace de perfil.',
  'not-in-group': 'Este usuario no está en su grupo, o ya no administra el grupo.',
  'self-is-no-member': 'Es la propia cuenta, no otro miembro.',

  // Groups.
  'group-without-api-key':
    'Para obtener la lista de miembros se necesita la clave de API de su proyecto, y no se ha indicado ninguna. Se pueden añadir por su ID de usuario.',
  'group-without-id': 'El servicio no indica qué grupo es. Sus miembros se pueden añadir por su ID de usuario.',
  'manages-no-group': 'El servicio indica que esta cuenta no administra ningún grupo.',
  'permission-missing-in-sign-in':
    'Las funciones de grupo necesitan el permiso {permission}: inicie sesión de nuevo para concederlo.',
  'permission-missing-in-token':
    'Las funciones de grupo necesitan el permiso {permission}: consiga un token que lo tenga.',

  // Proof of age.
  'age-account-signed-out':
    'Esta cuenta no tiene la sesión iniciada, así que no se puede preguntar al servicio qué regla aplica al país que indica su sistema ({country}). La máscara sigue activada. Inicie sesión de nuevo.',
  'age-no-api-key': 'No comprobado: esta cuenta no tiene clave de API.',
  'age-no-country': 'Su sistema no indica el país, así que no se conoce la regla que le aplica el servicio.',
  'age-no-such-rule': 'No comprobado: este servicio no tiene ninguna regla sobre la edad.',
  'age-not-answered':
    'No se ha podido preguntar al servicio qué regla aplica al país que indica su sistema ({country}). La máscara sigue activada. Pruebe de nuevo.',
  'age-not-listed': 'El servicio no tiene ninguna regla para el país que indica su sistema ({country}).',
  'age-not-required': 'En el lugar donde se encuentra ({country}), el servicio no exige acreditar la edad.',
  'age-not-verified':
    'En el lugar donde se encuentra ({country}), el servicio exige acreditar la edad antes de mostrar fotos que no considera seguras, y esta cuenta no la ha acreditado. La máscara sigue activada.',
  'age-not-verified-signed-out':
    'En el lugar donde se encuentra ({country}), el servicio exige acreditar la edad antes de mostrar fotos que no considera seguras, y esta cuenta no tiene la sesión iniciada. La máscara sigue activada.',
  'age-refused':
    'El servicio se ha negado a indicar qué regla aplica al país que indica su sistema ({country}). La máscara sigue activada. Puede que la clave de API de la cuenta sea incorrecta: inicie sesión de nuevo con otra, o sin ninguna.',
  'age-verified':
    'En el lugar donde se encuentra ({country}), el servicio exige acreditar la edad, y esta cuenta la ha acreditado.',

  // Accounts, sign-ins and members.
  'account-changed-meanwhile': 'Se ha iniciado sesión de nuevo con la cuenta, o se ha quitado la cuenta.',
  'acting-changed-meanwhile': 'Mientras tanto ha cambiado la cuenta o el miembro como el que actúa. Vuelva a exportar.',
  'acting-over': 'Ya no actúa como este miembro.',
  'browser-not-opened': 'El sistema no ha abierto ningún navegador.',
  'browser-without-answer': 'No ha llegado nada del navegador en {limitMs, number} ms.',
  'check-is-paused': 'La revisión está en pausa. Reanúdela primero.',
  'check-not-finished': 'Hay una revisión que aún no se ha terminado.',
  'check-without-member': 'Este miembro no forma parte de la revisión.',
  'check-without-next-member': 'No hay más miembros en esta revisión.',
  'check-with-too-many-marks': 'Una revisión admite como máximo {limit, number} marcas.',
  'no-check-begun': 'No se ha empezado ninguna revisión.',
  'no-sign-in-waits': 'Ningún inicio de sesión está esperando al navegador.',
  'no-such-account': 'No existe esa cuenta.',
  'no-such-member': 'Este grupo no tiene ningún miembro con ese ID.',
  'other-sign-in-begun': 'Se ha empezado otro inicio de sesión.',
  'pin-not-kept': 'No se ha podido guardar el PIN.',
  'port-in-use': 'El programa no puede escuchar en el puerto {port} de este equipo ({systemCode}).',
  'session-expired': 'La sesión ha caducado y no se puede renovar.',
  'sign-in-unreadable': 'No se puede leer la sesión guardada.',
  'signed-in-as-other':
    'Esta cuenta pertenece a {expectedIs, select, visitor {un visitante} id {la persona con el ID {expected}} other {{expected}}}, pero ha iniciado sesión {foundIs, select, visitor {un visitante} id {la persona con el ID {found}} other {{found}}}.',

  // The window, files and the journal.
  'another-question-open': 'Hay otra pregunta abierta.',
  'demo-ended': 'La demo ha terminado con el código {exitCode}.',
  'demo-not-started': 'La demo no se ha iniciado.',
  'demo-of-no-service': 'La demo no tiene ese servicio.',
  'file-not-written':
    '{systemCode, select, unknown {No se ha podido escribir el archivo.} other {No se ha podido escribir el archivo ({systemCode}).}}',
  'journal-not-written':
    '{systemCode, select, unknown {No se ha podido escribir el diario.} other {No se ha podido escribir el diario ({systemCode}).}}',
  'journal-too-fast':
    'El diario admite como máximo {limit, plural, one {una entrada} other {{limit, number} entradas}} por minuto. Pruebe de nuevo dentro de un momento.',
  'too-much-dragged': 'Las fotos son demasiado grandes para arrastrarlas juntas. Arrastre menos a la vez.',
  'result-closed': 'Esta lista ha cambiado entretanto, así que no se ha hecho nada. Seleccione las fotos de nuevo.',
  'album-changed-meanwhile':
    'Las fotos del álbum han cambiado entretanto, así que no se ha hecho nada. Selecciónelas de nuevo.',
  'picture-masked-meanwhile':
    'La foto se volvió a enmascarar antes de que se eligiera una ubicación, así que no se ha guardado nada.',
  'picture-not-copyable': 'Este tipo de foto no se puede copiar, pero sí guardar.',
  'picture-not-in-album': 'Esta foto no está en el álbum tal como se leyó.',
  'report-not-printed': 'No se pudieron crear las páginas del informe. Elija otro formato.',
  'refused-twice': 'Se ha denegado dos veces seguidas. Se puede volver a pedir dentro de medio minuto.',
  'service-names-no-page': 'El servicio no indica ninguna página para esto.',
  'window-locked': 'La ventana está bloqueada.',

  // Calls of the window that are not valid: errors in the program.
  'call-after-no-input': 'Una página solo se abre después de pulsar una tecla o un botón.',
  'call-for-age-of-manager': 'Es el administrador quien debe haber acreditado su edad.',
  'call-for-other-member': 'Esto no pertenece al miembro como el que actúa.',
  'call-from-other-sender': 'Este remitente no puede hacer llamadas.',
  'call-in-flight': 'Ya hay una llamada en curso con este ID.',
  'call-of-nothing': 'La ventana ha pedido algo que no existe.',
  'call-out-of-bounds': 'La llamada está fuera de los límites.',
  'call-too-large': 'La entrada es demasiado grande, o no son datos simples.',
  'call-unreadable': 'Esto no es una llamada.',
  'call-with-empty-field': 'El campo {field} está vacío.',
  'call-with-invalid-id': 'El ID no es válido para este servicio.',
  'call-with-invalid-input': 'El valor de “{place}” no es válido ({issue}).',
  'call-with-invalid-port': 'El puerto no es un número que se pueda usar.',
  'call-with-own-api-key': 'Una cuenta de este servicio tiene su propia clave.',
  'call-with-unknown-field': 'El inicio de sesión no tiene ese campo.',
  'call-with-unknown-method': 'El servicio no admite esta forma de iniciar sesión.',
  'call-with-unknown-order': 'El servicio no admite este orden.',
  'call-with-unknown-service': 'No existe ese servicio.',
  'call-without-api-key': 'Esta llamada de Pictures API necesita una clave de API, y no hay ninguna.',
  'call-without-groups': 'Esta cuenta no puede actuar como otros miembros.',
  'too-many-calls': 'Hay demasiadas llamadas en curso.',
};

export const errorQuotes: TranslatedNamespace<typeof english.errorQuotes> = {
  said: 'Mensaje recibido: “{quote}”',
  ofVariable: '{variable}: {problem}',
};

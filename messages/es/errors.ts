import type * as english from '../en/errors';
import type { TranslatedNamespace } from '../messages';

export const errorTitles: TranslatedNamespace<typeof english.errorTitles> = {
  'signed-out': 'El servicio ha cerrado la sesión',
  offline: 'No se puede conectar con el servicio',
  'timed-out': 'El servicio ha tardado demasiado',
  'rate-limited': 'El servicio pide esperar',
  forbidden: 'No permitido',
  'not-found': 'No se ha encontrado',
  'not-subscribed': 'Sin suscripción',
  'not-understood': 'No se reconoce',
  'read-only': 'El servicio está cerrado por mantenimiento',
  insecure: 'La conexión no es segura',
  blocked: 'Respuesta inesperada de la red',
  refused: 'El servicio ha rechazado la solicitud',
  'service-failed': 'El servicio tiene un problema',
  'unreadable-answer': 'No se ha podido leer la respuesta',
  'service-retired': 'Este servidor ya no admite esta versión',
  cancelled: 'Detenido',
  'not-recorded': 'No se ha podido anotar en el diario',
  'mask-required': 'Aquí no se puede desactivar la máscara',
  'not-saved': 'No se ha podido escribir el archivo',
  'bad-request': 'La llamada se ha rechazado',
  internal: 'Se ha producido un error en el programa',
  projectUnapproved: 'El proyecto no está aprobado',
  notSubscribedOrUnapproved: 'Sin suscripción, o proyecto no aprobado',
  passwordNeeded: 'Se necesita una contraseña',
  passwordWrong: 'La contraseña no es correcta',
};

export const errorExplanations: TranslatedNamespace<typeof english.errorExplanations> = {
  'signed-out': 'El servicio ya no acepta el token de esta cuenta. Inicie sesión de nuevo para continuar.',
  offline: 'Compruebe la conexión y pruebe de nuevo.',
  'timed-out': 'El servicio no ha respondido a tiempo. Puede que funcione al reintentar.',
  'rate-limited': 'El servicio limita el número de solicitudes que acepta.',
  forbidden: 'El servicio no permite que esta cuenta lo vea.',
  'not-found': 'Esto no existe, o su propietario no lo comparte con esta cuenta.',
  'not-subscribed': 'El propietario solo lo muestra a los suscriptores de su galería privada.',
  'not-understood': 'Esto no es un propietario, un álbum ni un enlace de este servicio.',
  'read-only':
    'De momento, el servicio no acepta inicios de sesión ni cambios. La lectura puede volver a funcionar antes.',
  insecure: 'No se ha enviado nada. Compruebe la dirección y la red que usa.',
  blocked:
    'La respuesta ha sido una página web, por ejemplo de un proxy, de una página de inicio de sesión o de un captcha. Abra una página en un navegador, inicie sesión allí si la red lo pide e inténtelo de nuevo.',
  refused: 'El servicio no acepta algún dato de la configuración de esta cuenta.',
  'service-failed': 'El problema no está en este equipo. Puede que funcione más tarde.',
  'unreadable-answer':
    'La respuesta estaba cortada, era demasiado larga o no era lo que este servicio suele enviar, así que no se muestra. Inténtelo de nuevo. Si ocurre siempre, informe de ello desde el menú “Ayuda”.',
  'service-retired':
    'Proofsheet ya no puede cargar nada de él. Busque una versión más reciente de Proofsheet o pregunte a quien administra el servidor.',
  cancelled: 'La solicitud se ha cancelado antes de recibir una respuesta.',
  'not-recorded':
    'La acción no se ha realizado, porque cada acción como miembro debe anotarse antes. Compruebe que haya espacio en el disco y pruebe de nuevo.',
  'mask-required':
    'En el lugar donde se encuentra se exige acreditar la edad, y el servicio no tiene constancia de la suya.',
  'not-saved': 'No se ha guardado nada. Pruebe de nuevo en otra carpeta.',
  'bad-request': 'La ventana ha enviado una llamada no válida. Es un error del programa.',
  internal: 'Sus datos están a salvo. Puede que funcione al reintentar.',
  projectUnapproved:
    'El servicio solo muestra fotos a los proyectos aprobados. Quien registró el proyecto puede pedir al servicio que lo apruebe.',
  notSubscribedOrUnapproved:
    'El propietario solo lo muestra a sus suscriptores, o el servicio aún no ha aprobado su proyecto. Su respuesta es la misma en ambos casos.',
  passwordOfAlbum: 'El propietario protege este álbum.',
  passwordOfSite: 'El propietario protege este sitio.',
  passwordOrNoSuchOwner:
    'No existe ese propietario, o protege todo el sitio. La respuesta del servicio es la misma en ambos casos.',
  passwordOrPrivate:
    'El álbum es privado o está protegido con una contraseña. La respuesta del servicio es la misma en ambos casos.',
};

export const signInFailureTitles: TranslatedNamespace<typeof english.signInFailureTitles> = {
  'cancelled-in-browser': 'El inicio de sesión se ha cancelado en el navegador',
  'browser-timed-out': 'Se ha agotado el tiempo para iniciar sesión',
  'port-taken': 'Otro programa está usando este puerto',
  'no-browser': 'No se ha podido abrir ningún navegador',
  refused: 'El servicio no ha aceptado los datos',
  'different-person': 'Es otra persona',
  'another-sign-in': 'Hay otro inicio de sesión en curso',
};

export const signInFailureExplanations: TranslatedNamespace<typeof english.signInFailureExplanations> = {
  'cancelled-in-browser': 'No se ha conectado nada, y aquí no ha cambiado nada.',
  'browser-timed-out': 'La página no se completó a tiempo. Al reintentar se abre una nueva.',
  'port-taken': 'Cierre ese programa, o elija otro puerto y registre su dirección de redirección en el servicio.',
  'no-browser': 'Copie la dirección y ábrala en un navegador de este equipo.',
  refused: 'Compruebe los datos introducidos. No se ha conservado nada.',
  'different-person':
    'Puede que el navegador siga con la sesión de esa persona: cierre allí la sesión del servicio y pruebe de nuevo. O añada a esa persona como cuenta aparte.',
  'another-sign-in': 'Solo uno puede esperar al navegador a la vez. Termínelo o cancélelo, y pruebe de nuevo.',
};

export const errorFacts: TranslatedNamespace<typeof english.errorFacts> = {
  status: 'Estado HTTP {status}',
  code: 'Código {code}',
  incident: 'Incidencia {id}',
};

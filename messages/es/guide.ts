import type * as english from '../en/guide';
import type { TranslatedNamespace } from '../messages';

export const guideTopics: TranslatedNamespace<typeof english.guideTopics> = {
  browse: 'Ver álbumes y fotos',
  mask: 'Enmascarar y mostrar',
  acting: 'Actuar como un miembro de su grupo',
  check: 'Revisar a varios miembros',
  compare: 'Comparar lo que ve un miembro',
  journal: 'Leer el diario',
  lock: 'Bloquear la ventana',
  accounts: 'Añadir una cuenta',
  keyboard: 'Usar el teclado',
};

export const guideTexts: TranslatedNamespace<typeof english.guideTexts> = {
  browse:
    'Elija una cuenta en la barra lateral y haga clic en un álbum. Haga doble clic en una foto para verla en grande.\nLas teclas de flecha recorren las fotos; Esc retrocede un nivel.\n{inspector} muestra los detalles de una foto. {palette} encuentra todo lo que Proofsheet ha cargado.',
  mask: 'Las fotos que no se sabe si son seguras están enmascaradas: solo se ven colores suaves.\nMantenga pulsado el ratón o {space} para ver una mientras pulsa. {reveal} muestra la foto seleccionada durante un tiempo.\n{mask} enmascara al instante lo que se muestra. Mientras escribe en un campo, pulse {maskInFields}.\n{maskAll} enmascara todas las fotos, también las seguras. Púlselo de nuevo para enmascarar solo las sensibles. En los ajustes puede elegir que ocurra cada vez que se inicia y al pasar a otra ventana.\nLo mostrado vuelve a enmascararse cada vez que se inicia, al cambiar de cuenta y cuando el equipo se suspende o se bloquea.',
  acting:
    'Si administra un grupo, {group} abre la lista de sus miembros. Haga clic en un miembro para ver lo que ve.\nUna banda sobre la ventana muestra el miembro y el tiempo restante. Todo lo que abre queda anotado en el diario.\n{stop} lo termina. También termina cuando se acaba el tiempo y cuando se cierra Proofsheet.',
  check:
    '“Empezar una revisión”, encima de los miembros del grupo ({group}), recorre uno tras otro los miembros que elija. {nextMember} lleva al siguiente.\nMarque un miembro, un álbum o una imagen como visto, correcto o por hablar, con una nota. Lo nuevo desde la última revisión está señalado.\nUna revisión se puede pausar y continuar otro día. Su informe se puede exportar.',
  compare:
    'Abra los miembros del grupo con {group} y elija la comparación junto a un miembro.\nMuestra cada álbum dos veces, con su propia cuenta y a través de su grupo, y en qué difieren.',
  journal:
    '{journal} abre el diario. Anota como qué miembro ha actuado, cuándo, por qué y qué álbumes ha abierto.\nFíltrelo, haga clic en una entrada para leerla entera o expórtelo como CSV o JSON. Proofsheet nunca elimina entradas.',
  lock: '“Bloquear la ventana”, en el menú “Ver”, oculta todo tras una página vacía. Una tecla de pánico, que se elige en la configuración ({settings}), lo hace al instante desde cualquier programa.\nIntro desbloquea la ventana. Si ha definido un PIN, también hace falta.\nLa tecla de pánico no sustituye el bloqueo de su equipo.',
  accounts:
    '{account} añade una cuenta. Elija el servicio y la forma de iniciar sesión; lo mejor es el navegador, porque así Proofsheet nunca ve su contraseña.\nHaga doble clic en una cuenta de la barra para cambiar su nombre o su color, o para cerrar la sesión.',
  keyboard:
    '{keys} muestra todos los atajos de teclado.\n{palette} abre la paleta: escriba unas letras de un álbum, un propietario, un miembro o un comando.',
};

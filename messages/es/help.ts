import type * as english from '../en/help';
import type { TranslatedNamespace } from '../messages';

export const about: TranslatedNamespace<typeof english.about> = {
  system: 'Sistema',
  licence: 'Licencia',
  noLicence: 'Ninguna: Proofsheet no se puede copiar ni distribuir. Sus componentes tienen licencias propias.',
  package: 'Paquete',
  packageKind:
    '{kind, select, source {Compilado desde el código fuente} deb {Paquete Debian} rpm {Paquete RPM} appimage {AppImage} archive {Archivo comprimido} other {Instalador}}',
  licences: 'Licencias…',
  copy: 'Copiar informe',
};

export const parts: TranslatedNamespace<typeof english.parts> = {
  title: 'Licencias',
  search: 'Buscar por nombre',
  count: '{count, plural, one {# componente} other {# componentes}}',
  noneFound: 'Ningún componente tiene este nombre.',
  ofChromium: 'Componente de Chromium',
  textOf: 'Licencia de {name}',
  noText: 'El texto de esta licencia no está en esta copia del programa.',
  incomplete:
    'Faltan archivos con licencias, por lo que esta lista está incompleta. Solo una compilación entera del programa los contiene todos.',
  back: 'Todos los componentes',
};

export const report: TranslatedNamespace<typeof english.report> = {
  title: 'Informar de un problema',
  intro: 'Proofsheet no envía nada. Copie o guarde este texto, y añada qué hizo y qué ocurrió.',
  contents: 'Contiene versiones, ajustes y los últimos errores, pero no nombres, direcciones, contraseñas ni claves.',
  text: 'Informe',
  copy: 'Copiar informe',
  save: 'Guardar informe…',
  saved: 'Guardado como {fileName}',
  place:
    'Esta versión no tiene una dirección pública para informes. Entregue el texto a la persona o al equipo que le dio Proofsheet.',
};

export const firstHint: TranslatedNamespace<typeof english.firstHint> = {
  title: 'Las teclas más importantes',
  hold: 'Mantenga pulsado el ratón o {space} sobre una foto con máscara para verla',
  reveal: '{reveal} muestra la foto seleccionada durante un tiempo',
  mask: '{mask} enmascara lo mostrado',
  palette: '{palette} encuentra álbumes, personas y comandos',
  dismiss: 'Entendido',
};

export const panicKeyOffer: TranslatedNamespace<typeof english.panicKeyOffer> = {
  title: 'Definir una tecla de pánico',
  text: 'Una tecla de pánico cubre al instante toda la ventana con una página que no muestra nada personal.',
  set: 'Definir una tecla…',
  notNow: 'Ahora no',
};

import type { commandLine as english } from '../en/command-line';
import type { TranslatedNamespace } from '../messages';

export const commandLine: TranslatedNamespace<typeof english> = {
  usage: 'Uso: proofsheet [OPCIONES] [ENLACE]',
  purpose: 'Muestra los álbumes y las imágenes de sus cuentas en servicios en línea.',
  link: 'ENLACE empieza por proofsheet: y lo abre el programa que ya está en marcha, si lo hay.',
  help: 'Muestra este texto.',
  version: 'Muestra la versión.',
  userData: 'Guarda las cuentas, los ajustes y las imágenes en la carpeta DIR.',
  chromium: '“man proofsheet” describe también las opciones para sistemas poco habituales.',
  'unknown-option': 'No existe la opción “{word}”.',
  'unknown-argument': '“{word}” no es un enlace que empiece por proofsheet:.',
  'no-folder': '“{word}” necesita la ruta de una carpeta.',
  debugging: '“{word}” permitiría que otros programas leyeran la ventana, por lo que se rechaza.',
  see: '“proofsheet --help” muestra las opciones.',
};

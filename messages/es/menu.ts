import type * as english from '../en/menu';
import type { TranslatedNamespace } from '../messages';

export const menu: TranslatedNamespace<typeof english.menu> = {
  file: '&Archivo',
  edit: '&Editar',
  view: '&Ver',
  go: '&Ir',
  window: 'Ve&ntana',
  help: 'A&yuda',
  undo: 'Deshacer',
  redo: 'Rehacer',
  cut: 'Cortar',
  copy: 'Copiar',
  paste: 'Pegar',
  pasteAndMatchStyle: 'Pegar con el mismo estilo',
  delete: 'Eliminar',
  selectAll: 'Seleccionar todo',
  minimize: 'Minimizar',
  zoom: 'Zoom',
  close: 'Cerrar',
  front: 'Traer todo al frente',
  fullScreen: 'Pantalla completa',
  quit: 'Salir',
};

export const appMenu: TranslatedNamespace<typeof english.appMenu> = {
  services: 'Servicios',
  hide: 'Ocultar Proofsheet',
  hideOthers: 'Ocultar otros',
  showAll: 'Mostrar todo',
  quit: 'Salir de Proofsheet',
};

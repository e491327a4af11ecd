import type * as english from '../en/stage';
import type { TranslatedNamespace } from '../messages';

export const stage: TranslatedNamespace<typeof english.stage> = {
  history: 'Historial',
  path: 'Ruta',
  category: 'Categoría',
  order: 'Orden de las fotos',
  size: 'Tamaño de las fotos',
  sizeWithKeys: 'Tamaño de las fotos ({larger} y {smaller})',
  search: 'Buscar',
  noOwnersTitle: '¿De quién son los álbumes?',
  noOwnersText: 'Esta cuenta no tiene propietarios en su lista.',
  openOwner: 'Abrir un propietario',
  readAt: 'Lo que se muestra se leyó a esta hora: {time}.',
  readOn: 'Lo que se muestra es del {moment}.',
  nothingSelected: 'No hay ninguna foto seleccionada',
  nothingSelectedToSave: 'No hay ninguna foto seleccionada. Abra primero un álbum',
  closeDialogFirst: 'Cierre primero el cuadro de diálogo',
  maskUnchanged: 'La máscara no ha cambiado',
};

export const incidents: TranslatedNamespace<typeof english.incidents> = {
  brokenTitle: 'No se ha podido mostrar esta vista',
  brokenText: 'No se ha perdido nada: la cuenta y sus fotos están como estaban.',
  reloadView: 'Recargar la vista',
  copyReport: 'Copiar informe',
  openLogs: 'Abrir registros',
  reportCopied: 'Informe copiado al portapapeles',
};

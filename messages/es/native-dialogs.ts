import type * as english from '../en/native-dialogs';
import type { TranslatedNamespace } from '../messages';

export const nativeDialogs: TranslatedNamespace<typeof english.nativeDialogs> = {
  cancel: 'Cancelar',
  sendRequests: '¿Enviar solicitudes a {host}?',
  sendRequestsDetail:
    'Proofsheet enviará solicitudes a este servidor. Permítalo solo si ha escrito usted esta dirección.',
  allow: 'Permitir',
  leaveProxy: '¿Dejar de usar el proxy {proxy}?',
  leaveProxyDetail:
    'Las solicitudes saldrán de este equipo sin pasar por él, y los servidores verán de dónde vienen. Continúe solo si lo ha elegido usted.',
  leaveProxyButton: 'Dejar de usarlo',
  windowStopped: 'La ventana ha dejado de funcionar varias veces.',
  windowStoppedDetail: 'Los datos guardados no se han perdido. Recargue la ventana o salga de Proofsheet.',
  reload: 'Recargar',
  quit: 'Salir',
  logFolderClosed: 'No se ha podido abrir la carpeta de los registros',
  close: 'Cerrar',
  copyPath: 'Copiar ruta',
  csvFiles: 'Tabla (CSV)',
  pdfFiles: 'Documento (PDF)',
  jsonFiles: 'JSON',
  textFiles: 'Texto',
  cannotStart: 'Proofsheet no puede iniciarse',
  cannotStartDetail:
    'No se puede escribir en {folder} ni en una carpeta temporal. Dé permiso de escritura en una de ellas y vuelva a iniciar el programa.',
  savePicture: 'Guardar foto ({size})',
};

import type { common as english } from '../en/common';
import type { TranslatedNamespace } from '../messages';

export const common: TranslatedNamespace<typeof english> = {
  back: 'Atrás',
  cancel: 'Cancelar',
  copy: 'Copiar',
  dismiss: 'Descartar',
  save: 'Guardar',
  saving: 'Guardando',
  saved: 'Guardado',
  windowTitle: '{title} · Proofsheet',
  titleAndExplanation: '{title}. {explanation}',
  nameAtService: '{name} · {service}',
  close: 'Cerrar',
  tryAgain: 'Reintentar',
  tryAllAgain: 'Reintentar todo',
  tryAgainIn: 'Reintentar en {time}',
  tryingAgain: 'Reintentando',
  signInAgain: 'Iniciar sesión de nuevo',
  copied: 'Copiado',
  more: 'Más',
  loading: 'Cargando…',
  details: 'Detalles',
  announcements: 'Avisos',
};

import type { rail as english } from '../en/rail';
import type { TranslatedNamespace } from '../messages';

export const rail: TranslatedNamespace<typeof english> = {
  label: 'Cuentas',
  asMember: 'como {name}',
  actingAs: 'Actuando como {name}',
  add: 'Añadir cuenta',
  addAnAccount: 'Añadir una cuenta',
  demo: 'Datos de demo',
  demoWhy: 'Cuentas y fotos inventadas que ofrece el propio programa.',
  moved: '{name}: ahora en la posición {place, number} de {count, number}',
  thenSignedOut: ', sesión cerrada',
  account: '{name}, {service}',
  accountAt: '{name}, {service} en {host}',
  withKeys: '{text} ({keys})',
  signedOut: 'Sesión cerrada',
  notKept: 'Dura hasta que se cierra Proofsheet',
};

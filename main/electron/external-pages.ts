/** Opens a service's page in the system's browser: https, or http of this very machine; nothing else ever. */
import { shell } from 'electron';
import { AppFailure } from '../failure';
import { assertSafeAddress } from '../http/address';

export async function openPage(address: string): Promise<void> {
  const url = new URL(address);
  assertSafeAddress(url);
  if (url.username || url.password) throw new AppFailure({ kind: 'insecure', detail: 'The address holds credentials.' });
  await shell.openExternal(url.href);
}

/**
 * Checks whether the Linux keyring is locked. Electron's synchronous calls would open the keyring's prompt and block
 * the main process until the prompt closes, so callers avoid these calls while the keyring is locked. Source: the Secret
 * Service API of freedesktop.org.
 */
import { Message, type MessageBus } from '@jellybrick/dbus-next';
import { connectToBus } from './dbus';

const SERVICE = 'org.freedesktop.secrets';
const DEFAULT_COLLECTION = '/org/freedesktop/secrets/aliases/default';

/**
 * Resolves with true also if the service does not answer in time, and with false if there is no service or no bus.
 * Never rejects.
 */
export async function isKeyringLocked(busAddress: string | null, limitMs = 3_000): Promise<boolean> {
  const bus = await connectToBus(busAddress).catch(() => null);
  if (!bus) return false;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(true), limitMs);
  });
  try {
    return await Promise.race([readLocked(bus), late]);
  } finally {
    clearTimeout(timer);
    bus.disconnect();
  }
}

async function readLocked(bus: MessageBus): Promise<boolean> {
  const message = new Message({
    destination: SERVICE,
    path: DEFAULT_COLLECTION,
    interface: 'org.freedesktop.DBus.Properties',
    member: 'Get',
    signature: 'ss',
    body: ['org.freedesktop.Secret.Collection', 'Locked'],
  });
  try {
    const value: unknown = (await bus.call(message))?.body[0];
    return typeof value === 'object' && value !== null && 'value' in value && value.value === true;
  } catch {
    return false;
  }
}

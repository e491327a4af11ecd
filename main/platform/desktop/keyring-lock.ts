/**
 * Checks whether the Linux keyring is locked. Electron's synchronous calls would open the keyring's prompt and block
 * the main process until the prompt closes, so callers avoid these calls while the keyring is locked. Source: the Secret
 * Service API of freedesktop.org.
 */
import { connect, type Socket } from 'node:net';
import { encodeCall, METHOD_RETURN, readBoolean, readMessage } from './dbus-wire';

const BUS = 'org.freedesktop.DBus';
const HELLO_SERIAL = 1;
const QUESTION_SERIAL = 2;

/**
 * Resolves with true also if the bus or the service does not answer in time, and with false if there is no service or no
 * bus. Never rejects.
 */
export async function isKeyringLocked(busAddress: string | null, limitMs = 3_000): Promise<boolean> {
  const path = socketOf(busAddress ?? '');
  if (path === null) return false;
  const socket = connect({ path });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(true), limitMs);
  });
  try {
    return await Promise.race([readLocked(socket), late]);
  } finally {
    clearTimeout(timer);
    socket.destroy();
  }
}

function readLocked(socket: Socket): Promise<boolean> {
  return new Promise((resolve) => {
    const answers = new Answers(() =>
      socket.write(Buffer.concat([Buffer.from('BEGIN\r\n', 'latin1'), HELLO, QUESTION])),
    );
    socket.on('data', (chunk) => {
      try {
        const isLocked = answers.take(chunk);
        if (isLocked !== null) resolve(isLocked);
      } catch {
        resolve(false);
      }
    });
    socket.once('error', () => resolve(false));
    socket.once('close', () => resolve(false));
    // The first byte carries the credentials; the name of the user follows in hexadecimal digits.
    const user = Buffer.from(String(process.getuid?.() ?? ''), 'latin1').toString('hex');
    socket.write(`\0AUTH EXTERNAL ${user}\r\n`, 'latin1');
  });
}

/** What the bus sends: a line that accepts the person, then messages. */
class Answers {
  private received = Buffer.alloc(0);
  private isAccepted = false;

  constructor(private readonly onAccepted: () => void) {}

  /** Returns null until the question is answered. Throws for what is no answer of a bus. */
  take(chunk: Buffer): boolean | null {
    this.received = Buffer.concat([this.received, chunk]);
    if (!this.isAccepted && !this.takeLine()) return null;
    for (let message = readMessage(this.received); message; message = readMessage(this.received)) {
      this.received = this.received.subarray(message.lengthBytes);
      if (message.replySerial === QUESTION_SERIAL)
        return message.type === METHOD_RETURN && readBoolean(message) === true;
    }
    return null;
  }

  private takeLine(): boolean {
    const end = this.received.indexOf('\r\n');
    if (end < 0) return false;
    if (this.received.toString('latin1', 0, 3) !== 'OK ') throw new Error('The bus does not accept this person.');
    this.received = this.received.subarray(end + 2);
    this.isAccepted = true;
    this.onAccepted();
    return true;
  }
}

const HELLO = encodeCall({
  serial: HELLO_SERIAL,
  destination: BUS,
  path: '/org/freedesktop/DBus',
  interface: BUS,
  member: 'Hello',
  body: [],
});

const QUESTION = encodeCall({
  serial: QUESTION_SERIAL,
  destination: 'org.freedesktop.secrets',
  path: '/org/freedesktop/secrets/aliases/default',
  interface: 'org.freedesktop.DBus.Properties',
  member: 'Get',
  body: ['org.freedesktop.Secret.Collection', 'Locked'],
});

/** Returns the path of the bus at an address as in the specification, such as "unix:path=…"; null for other kinds. */
function socketOf(address: string): string | null {
  const [, kind, name] = /^unix:(?:[^;]*,)?(path|abstract)=([^,;]+)/.exec(address) ?? [];
  if (name === undefined) return null;
  const path = name.replace(/%([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
  return kind === 'abstract' ? `\0${path}` : path;
}

/**
 * Reads the lock state of the screen on Linux over D-Bus: logind's `LockedHint` and `Lock`, and `ActiveChanged` of the
 * desktop's screen saver service. Sources: systemd's org.freedesktop.login1(5) and the desktops' org.*.ScreenSaver
 * interfaces.
 */
import { Message, MessageFlag, MessageType, type MessageBus, Variant } from '@jellybrick/dbus-next';

/** A service that reports whether the screen is locked. */
export interface LockSource {
  isLocked(): boolean;
}

type OnLocked = () => void;

const PROPERTIES = 'org.freedesktop.DBus.Properties';
const LOGIND = 'org.freedesktop.login1';
const LOGIND_PATH = '/org/freedesktop/login1';
const LOGIND_SESSION = `${LOGIND}.Session`;

/** Watches logind. Resolves with null if logind does not answer or has no session of this process. */
export async function watchLogind(
  bus: MessageBus,
  sessionId: string | undefined,
  onLocked: OnLocked,
): Promise<LockSource | null> {
  const path = await findSession(bus, sessionId);
  if (path === null) return null;
  let isLocked = false;
  const take = (hint: unknown): void => {
    const wasLocked = isLocked;
    isLocked = hint === true;
    if (isLocked && !wasLocked) onLocked();
  };
  const read = async (): Promise<unknown> =>
    valueOf(await call(bus, LOGIND, path, PROPERTIES, 'Get', 'ss', [LOGIND_SESSION, 'LockedHint']));
  bus.on('message', (message: Message) => {
    if (message.type !== MessageType.SIGNAL || message.path !== path) return;
    if (message.interface === LOGIND_SESSION && message.member === 'Lock') take(true);
    if (message.interface === LOGIND_SESSION && message.member === 'Unlock') take(false);
    if (message.interface !== PROPERTIES || message.member !== 'PropertiesChanged') return;
    // The bus guarantees that the body matches the signal's signature.
    const [, changed, invalidated] = message.body as [string, Record<string, Variant>, string[]];
    const hint = changed['LockedHint'];
    if (hint) take(hint.value);
    else if (invalidated.includes('LockedHint')) void read().then(take, () => undefined);
  });
  await addMatch(bus, `type='signal',sender='${LOGIND}',path='${path}'`);
  const hint = await read().catch(() => null);
  if (typeof hint !== 'boolean') return null;
  take(hint);
  return { isLocked: () => isLocked };
}

async function findSession(bus: MessageBus, sessionId: string | undefined): Promise<string | null> {
  const manager = `${LOGIND}.Manager`;
  const find = async (member: string, signature: string, body: unknown[]): Promise<string | null> => {
    const reply = await call(bus, LOGIND, LOGIND_PATH, manager, member, signature, body).catch(() => null);
    const path: unknown = reply?.body[0];
    return typeof path === 'string' ? path : null;
  };
  const named = sessionId === undefined ? null : await find('GetSession', 's', [sessionId]);
  return named ?? find('GetSessionByPID', 'u', [process.pid]);
}

/**
 * Screen saver services of desktops. GNOME's is also active for a blank, unlocked screen, so it is used only without
 * logind.
 */
const SCREEN_SAVERS = [
  'org.freedesktop.ScreenSaver',
  'org.cinnamon.ScreenSaver',
  'org.mate.ScreenSaver',
  'org.xfce.ScreenSaver',
];
const GNOME_SCREEN_SAVER = 'org.gnome.ScreenSaver';

/** Watches the screen saver services of desktops. Resolves with null if none runs. */
export async function watchScreenSavers(
  bus: MessageBus,
  hasLogind: boolean,
  onLocked: OnLocked,
): Promise<LockSource | null> {
  const names = hasLogind ? SCREEN_SAVERS : [...SCREEN_SAVERS, GNOME_SCREEN_SAVER];
  const active = new Set<string>();
  const take = (name: string, isActive: unknown): void => {
    const wasActive = active.has(name);
    if (isActive !== true) active.delete(name);
    else active.add(name);
    if (isActive === true && !wasActive) onLocked();
  };
  bus.on('message', (message: Message) => {
    const { type, member, interface: name } = message;
    if (type === MessageType.SIGNAL && member === 'ActiveChanged' && name && names.includes(name))
      take(name, message.body[0]);
  });
  const answers = await Promise.all(
    names.map(async (name) => {
      await addMatch(bus, `type='signal',interface='${name}',member='ActiveChanged'`);
      const reply = await call(bus, name, `/${name.replaceAll('.', '/')}`, name, 'GetActive', '', []).catch(() => null);
      if (typeof reply?.body[0] !== 'boolean') return false;
      take(name, reply.body[0]);
      return true;
    }),
  );
  return answers.includes(true) ? { isLocked: () => active.size > 0 } : null;
}

async function addMatch(bus: MessageBus, rule: string): Promise<void> {
  await call(bus, 'org.freedesktop.DBus', '/org/freedesktop/DBus', 'org.freedesktop.DBus', 'AddMatch', 's', [rule]);
}

const ANSWER_LIMIT_MS = 5_000;

/**
 * Calls a D-Bus method without starting its service. Rejects if the service does not run, refuses, or does not answer
 * in time.
 */
async function call(
  bus: MessageBus,
  destination: string,
  path: string,
  interfaceName: string,
  member: string,
  signature: string,
  body: unknown[],
): Promise<Message> {
  const message = new Message({
    destination,
    path,
    interface: interfaceName,
    member,
    signature,
    body,
    flags: MessageFlag.NO_AUTO_START,
  });
  let limit: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    limit = setTimeout(() => reject(new Error(`${destination} did not answer.`)), ANSWER_LIMIT_MS);
    limit.unref();
  });
  try {
    const reply = await Promise.race([bus.call(message), late]);
    if (!reply) throw new Error(`${destination} did not answer.`);
    return reply;
  } finally {
    clearTimeout(limit);
  }
}

function valueOf(reply: Message): unknown {
  const value: unknown = reply.body[0];
  return value instanceof Variant ? value.value : value;
}

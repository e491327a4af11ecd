/**
 * Stores the state of the app lock in a separate file, whose space is reserved so that writing works on a full disk.
 * Never contains the PIN.
 */
import * as z from 'zod';
import type { PanicMemory, PanicStore } from '../lock/app-lock';
import type { NamedValues } from '../storage/named-values';
import type { ReservedFile } from '../storage/reserved-file';

/** The value of `settings.json` in which earlier versions stored this state. */
export interface FormerPanicStore {
  read(): unknown;
  remove(): void;
}

const FORMER_KEY = 'panic';

export function openFormerPanicStore(values: NamedValues): FormerPanicStore {
  return {
    read: () => values.get(FORMER_KEY),
    remove() {
      values.set(FORMER_KEY, undefined);
    },
  };
}

const WrongPins = z.object({
  count: z.number().int().nonnegative(),
  lastAtMs: z.number().nonnegative(),
  lastAtUptimeMs: z.number().nonnegative().catch(0),
});
const NONE = { count: 0, lastAtMs: 0, lastAtUptimeMs: 0 };

/** The values that earlier versions wrote. */
const FormerEnd = z.enum(['covered', 'uncovered']).transform((end) => (end === 'covered' ? 'locked' : 'unlocked'));

const StoredLock = z.object({
  shortcut: z.string().max(80).nullable().catch(null),
  // An unknown value counts as locked.
  ended: z.enum(['running', 'locked', 'unlocked']).or(FormerEnd).catch('locked'),
  hasPin: z.boolean().catch(false),
  wrongPins: WrongPins.catch(NONE),
});

/** The format of versions up to 0.1, in `settings.json`. */
const FormerPanic = z.object({
  shortcut: z.string().max(80).nullable().catch(null),
  isCovered: z.boolean().catch(true),
  hasPin: z.boolean().catch(false),
  wrongPins: WrongPins.catch(NONE),
});

const NO_PANIC: PanicMemory = { shortcut: null, ended: 'unlocked', hasPin: false, wrongPins: NONE };

export function openPanicFile(file: ReservedFile, formerStore: FormerPanicStore): PanicStore {
  const former = formerStore.read();
  let memory = readMemory(file, former);
  if (former !== undefined && (file.content !== null || file.write(memory))) formerStore.remove();
  return {
    readPanic: () => memory,
    writePanic(change) {
      memory = { ...memory, ...change };
      return file.write(memory);
    },
  };
}

function readMemory({ content, isDamaged }: ReservedFile, former: unknown): PanicMemory {
  if (content !== null) return StoredLock.parse(content);
  if (isDamaged) return { ...NO_PANIC, ended: 'locked' };
  const kept = FormerPanic.safeParse(former);
  if (!kept.success) return NO_PANIC;
  const { isCovered, ...rest } = kept.data;
  return { ...rest, ended: isCovered ? 'locked' : 'unlocked' };
}

/**
 * Stores the state of the app lock in a separate file, whose space is reserved so that writing works on a full disk.
 * Never contains the PIN.
 */
import * as z from 'zod';
import type { PanicMemory, PanicStore } from '../lock/app-lock';
import type { ReservedFile } from '../storage/reserved-file';

/** The location where earlier versions stored this state. */
export interface FormerPanicStore {
  readFormerPanic(): unknown;
  removeFormerPanic(): void;
}

const WrongPins = z.object({
  count: z.number().int().nonnegative(),
  lastAtMs: z.number().nonnegative(),
  lastAtUptimeMs: z.number().nonnegative().catch(0),
});
const NONE = { count: 0, lastAtMs: 0, lastAtUptimeMs: 0 };

const StoredLock = z.object({
  shortcut: z.string().max(80).nullable().catch(null),
  // An unknown value counts as locked.
  ended: z.enum(['running', 'covered', 'uncovered']).catch('covered'),
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

const NO_PANIC: PanicMemory = { shortcut: null, ended: 'uncovered', hasPin: false, wrongPins: NONE };

export function openPanicFile(file: ReservedFile, settings: FormerPanicStore): PanicStore {
  const former = settings.readFormerPanic();
  let memory = readMemory(file, former);
  if (former !== undefined && (file.content !== null || file.write(memory))) settings.removeFormerPanic();
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
  if (isDamaged) return { ...NO_PANIC, ended: 'covered' };
  const kept = FormerPanic.safeParse(former);
  if (!kept.success) return NO_PANIC;
  const { isCovered, ...rest } = kept.data;
  return { ...rest, ended: isCovered ? 'covered' : 'uncovered' };
}

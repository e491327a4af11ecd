/** What is kept of the panic key, in a file of its own that a full disk takes too. Never the PIN. */
import * as z from 'zod';
import type { PanicMemory, PanicStore } from '../lock/app-lock';
import type { ReservedFile } from '../storage/reserved-file';

/** Where earlier versions kept it. */
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

const KeptPanic = z.object({
  shortcut: z.string().max(80).nullable().catch(null),
  // What cannot be understood is not uncovered.
  ended: z.enum(['running', 'covered', 'uncovered']).catch('covered'),
  hasPin: z.boolean().catch(false),
  wrongPins: WrongPins.catch(NONE),
});

/** As versions up to 0.1 kept it, in `settings.json`. */
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
  if (content !== null) return KeptPanic.parse(content);
  if (isDamaged) return { ...NO_PANIC, ended: 'covered' };
  const kept = FormerPanic.safeParse(former);
  if (!kept.success) return NO_PANIC;
  const { isCovered, ...rest } = kept.data;
  return { ...rest, ended: isCovered ? 'covered' : 'uncovered' };
}

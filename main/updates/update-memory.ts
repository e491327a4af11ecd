/** What is stored about updates, in `settings.json`. */
import { randomInt } from 'node:crypto';
import * as z from 'zod';
import { UpdateChannel, UpdateLook } from '../../preload/contract/updates';
import type { NamedValues } from '../storage/named-values';
import { ListedRelease, SystemEntry } from './update-list';

/** A release for this system, without its file: nothing is installed. */
const KnownRelease = ListedRelease.omit({ systems: true }).extend(
  SystemEntry.pick({ page: true, stagedPercent: true }).shape,
);
export type KnownRelease = z.infer<typeof KnownRelease>;

const Known = z.object({
  expires: z.iso.datetime(),
  releases: z.partialRecord(UpdateChannel, KnownRelease),
});

const DRAWN = 100;

/** An invalid value falls back to its default alone. */
const Memory = z.object({
  isAutomatic: z.boolean().catch(false),
  channel: UpdateChannel.catch('stable'),
  wasAsked: z.boolean().catch(false),
  /** Decides in which step of a release this computer is told. It is drawn once, and never sent. */
  draw: z
    .int()
    .min(0)
    .max(DRAWN - 1)
    .catch(() => randomInt(DRAWN)),
  /** The highest counter of an accepted list. */
  counter: z.int().min(0).catch(0),
  lastLook: UpdateLook.nullable().catch(null),
  /** What the last accepted list says for this system. */
  known: Known.nullable().catch(null),
  skippedVersion: z.string().max(100).nullable().catch(null),
  /** UTC (ISO 8601). */
  quietUntil: z.iso.datetime().nullable().catch(null),
});
export type UpdateMemory = z.infer<typeof Memory>;

const KEY = 'updates';

export interface UpdateStore {
  /** Nothing was stored: this start is the first one. */
  readonly isNew: boolean;
  read(): UpdateMemory;
  change(change: Partial<UpdateMemory>): void;
}

export function openUpdateStore(values: NamedValues): UpdateStore {
  /** Parsed when it is first used, which the start of a program that looks for nothing never does. */
  let memory: UpdateMemory | null = null;
  const read = (): UpdateMemory => {
    const stored = values.get(KEY);
    return (memory ??= Memory.parse(typeof stored === 'object' && stored !== null ? stored : {}));
  };
  return {
    isNew: values.get(KEY) === undefined,
    read,
    change(change) {
      memory = { ...read(), ...change };
      values.set(KEY, memory);
    },
  };
}

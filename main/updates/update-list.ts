/** Reads `updates.json`: checks its signature, then its shape, then that it is neither old nor expired. */
import * as z from 'zod';
import { UpdateChannel } from '../../preload/contract/updates';
import { openEnvelope } from './signed-envelope';
import { UpdateRefused } from './update-refused';
import { VERSION_PATTERN } from './version-order';

const MOST_SYSTEMS = 20;
const MOST_LANGUAGES = 20;
const MOST_NOTE_CHARACTERS = 1_000;
const MOST_ADDRESS_CHARACTERS = 500;

const HttpsAddress = z.string().max(MOST_ADDRESS_CHARACTERS).refine(isHttps);

/** What one system can get. */
export const SystemEntry = z.object({
  /** The page that *Download* opens. */
  page: HttpsAddress,
  /** The file, for a program that installs it: see `verifyDownload`. */
  url: HttpsAddress,
  size: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** How many of a hundred computers are told. */
  stagedPercent: z.int().min(0).max(100),
});
export type SystemEntry = z.infer<typeof SystemEntry>;

export const ListedRelease = z.object({
  version: z.string().max(100).regex(VERSION_PATTERN),
  released: z.iso.date(),
  /** By language; plain text. */
  notes: z
    .record(z.string().max(20), z.string().max(MOST_NOTE_CHARACTERS))
    .refine((notes) => 'en' in notes && Object.keys(notes).length <= MOST_LANGUAGES),
  /** By system, such as `linux-x64`. */
  systems: z.record(z.string().max(40), SystemEntry).refine((systems) => Object.keys(systems).length <= MOST_SYSTEMS),
});
export type ListedRelease = z.infer<typeof ListedRelease>;

/** Fields with other names are ignored, so that a later version can add some. */
const UpdateList = z.object({
  format: z.literal(1),
  /** Grows with each signed file, so that an older one cannot be sent again. */
  counter: z.int().positive(),
  expires: z.iso.datetime(),
  channels: z.partialRecord(UpdateChannel, ListedRelease),
});
export type UpdateList = z.infer<typeof UpdateList>;

export interface ReadingOptions {
  /** In Base64, 32 bytes each. */
  readonly publicKeys: readonly string[];
  readonly nowMs: number;
  /** The highest counter of an accepted file. */
  readonly keptCounter: number;
}

/** Throws `UpdateRefused`. */
export function readUpdateList(content: Buffer, { publicKeys, nowMs, keptCounter }: ReadingOptions): UpdateList {
  const list = parse(openEnvelope(content, publicKeys));
  if (list.counter < keptCounter) throw new UpdateRefused('replayed');
  if (Date.parse(list.expires) <= nowMs) throw new UpdateRefused('expired');
  return list;
}

function parse(payload: Buffer): UpdateList {
  try {
    return UpdateList.parse(JSON.parse(payload.toString('utf8')));
  } catch {
    throw new UpdateRefused('wrong-shape');
  }
}

function isHttps(address: string): boolean {
  try {
    const { protocol, username, password } = new URL(address);
    return protocol === 'https:' && username === '' && password === '';
  } catch {
    return false;
  }
}

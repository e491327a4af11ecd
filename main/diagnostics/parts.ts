/** Lists what the program consists of, and under which licences. Reads the files each time; a person rarely asks. */
import * as z from 'zod';
import type { Part, Parts } from '../../preload/contract';
import { creditAt, namesIn } from './credits';

export interface PartsReader {
  list(): Promise<Parts>;
  /** Returns null if this copy of the program does not have the text. */
  licenceOf(id: string): Promise<string | null>;
}

/** Each returns null if the file is missing. */
export interface LicenceFiles {
  /** What `scripts/packaging/notices.mjs` writes. */
  readonly notices: () => Promise<Buffer | null>;
  readonly electron: () => Promise<Buffer | null>;
  readonly chromium: () => Promise<Buffer | null>;
}

export interface RuntimeVersions {
  readonly electron: string;
  readonly chrome: string;
  readonly node: string;
  readonly v8: string;
}

const Notices = z.object({
  packages: z.array(z.object({ name: z.string(), version: z.string(), licence: z.string(), text: z.number() })),
  texts: z.array(z.string()),
});

/** The names that Chromium's file has for what the program runs on. FFmpeg tells no version. */
const RUNTIME = [
  { name: 'Chromium', title: 'the chromium project', version: 'chrome', licence: 'BSD-3-Clause' },
  { name: 'Node.js', title: 'node.js', version: 'node', licence: 'MIT' },
  { name: 'V8', title: 'v8 javascript engine', version: 'v8', licence: 'BSD-3-Clause' },
  { name: 'FFmpeg', title: 'ffmpeg', version: null, licence: 'LGPL-2.1-or-later' },
] as const;

export function createParts(files: LicenceFiles, versions: RuntimeVersions): PartsReader {
  const readNotices = async (): Promise<z.infer<typeof Notices> | null> => {
    const content = await files.notices();
    return content && Notices.parse(JSON.parse(content.toString('utf8')));
  };
  return {
    async list() {
      const [notices, chromium, electron] = await Promise.all([readNotices(), files.chromium(), files.electron()]);
      return {
        isComplete: notices !== null && chromium !== null && electron !== null,
        parts: [
          partOf({ id: 'electron', name: 'Electron', version: versions.electron, licence: 'MIT' }),
          ...(chromium ? chromiumParts(chromium, versions) : []),
          ...(notices?.packages ?? []).map(({ name, version, licence }) =>
            partOf({ id: `package:${name}@${version}`, name, version, licence }),
          ),
        ].sort((one, other) => Number(one.isOfChromium) - Number(other.isOfChromium)),
      };
    },
    async licenceOf(id) {
      if (id === 'electron') return (await files.electron())?.toString('utf8').trim() ?? null;
      const credit = /^chromium:(\d{1,6})$/.exec(id);
      if (credit) {
        const chromium = await files.chromium();
        return chromium && (creditAt(chromium, Number(credit[1]))?.text ?? null);
      }
      const notices = await readNotices();
      const found = notices?.packages.find(({ name, version }) => `package:${name}@${version}` === id);
      return (found && notices?.texts[found.text]) || null;
    },
  };
}

function chromiumParts(credits: Buffer, versions: RuntimeVersions): readonly Part[] {
  const named = namesIn(credits).map((name, index) => ({ name, id: `chromium:${index}`, title: name.toLowerCase() }));
  const runtime = RUNTIME.flatMap(({ name, title, version, licence }) => {
    const own = named.find((each) => each.title === title);
    return own ? partOf({ id: own.id, name, version: version && versions[version], licence }) : [];
  });
  const others = named.filter(({ title }) => !RUNTIME.some((each) => each.title === title));
  return [...runtime, ...others.map(({ id, name }) => ({ ...partOf({ id, name }), isOfChromium: true }))];
}

function partOf(part: Pick<Part, 'id' | 'name'> & Partial<Part>): Part {
  return { version: null, licence: null, isOfChromium: false, ...part };
}

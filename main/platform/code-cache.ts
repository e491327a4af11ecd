/**
 * Keeps what V8 compiled of the program's files for the next start, in a folder beside them: compiling is half of the time
 * that main needs until its first answer. [Note: The code cache]
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import Module, { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';

const DIGEST_BYTES = 32;
const ENDING = '.cache';

/** Node has no public name for the step between reading and running a file. */
interface Compiling {
  _compile: (this: NodeJS.Module, source: string, path: string) => unknown;
}

export class CodeCache {
  private readonly known = new Map<string, Buffer>();
  /** The files of this run, by name, without those that the cache had. */
  private readonly fresh = new Map<string, Script>();

  private readonly used = new Set<string>();

  constructor(private readonly folder: string) {}

  /** Reads the cache; never rejects. */
  async read(): Promise<void> {
    const names = await readdir(this.folder).catch(() => []);
    await Promise.all(names.map((name) => this.readFile(name).catch(() => undefined)));
  }

  /** Compiles a file, from the cache if it has it. The name of the file must change with its content. */
  compile(source: string, path: string): Script {
    const name = basename(path) + ENDING;
    this.used.add(name);
    const cachedData = this.known.get(name);
    const script = new Script(source, { filename: path, ...(cachedData ? { cachedData } : {}) });
    // V8 rejects what another version of it compiled.
    if (!cachedData || script.cachedDataRejected) this.fresh.set(name, script);
    return script;
  }

  /** Writes what was compiled in this run. A folder that cannot be written to, as in an installed program, is no error. */
  save(): void {
    if (this.fresh.size === 0) return;
    try {
      mkdirSync(this.folder, { recursive: true });
      for (const [name, script] of this.fresh) this.write(name, script.createCachedData());
      // Those of earlier builds, and parts that this run did not need.
      for (const name of readdirSync(this.folder)) if (!this.used.has(name)) rmSync(join(this.folder, name));
    } catch {
      // The next start compiles again.
    }
  }

  private async readFile(name: string): Promise<void> {
    const file = await readFile(join(this.folder, name));
    const data = file.subarray(DIGEST_BYTES);
    // V8 ends the process for damaged data.
    if (name.endsWith(ENDING) && digest(name, data).equals(file.subarray(0, DIGEST_BYTES))) this.known.set(name, data);
  }

  private write(name: string, data: Buffer): void {
    const unfinished = join(this.folder, `${name}.${process.pid}`);
    writeFileSync(unfinished, Buffer.concat([digest(name, data), data]));
    renameSync(unfinished, join(this.folder, name));
  }
}

/** Compiles all files of a folder with the cache that are required from now on. */
export function useCodeCache(cache: CodeCache, folder: string): void {
  const modules = Module.prototype as unknown as Compiling; // see `Compiling`
  const compileUncached = modules._compile;
  modules._compile = function (source, path) {
    if (dirname(path) !== folder) return compileUncached.call(this, source, path);
    const run = cache.compile(Module.wrap(source), path).runInThisContext() as (
      ...parts: readonly unknown[]
    ) => unknown; // `wrap` makes a function
    return run.call(this.exports, this.exports, createRequire(path), this, path, folder);
  };
}

function digest(name: string, data: Uint8Array): Buffer {
  return createHash('sha256').update(name).update(data).digest();
}

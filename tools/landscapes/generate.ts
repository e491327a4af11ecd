/**
 * Generates the sandbox's photographs: `npm run photographs -- [--preview] [scene-id …]`.
 * The same source always produces the same bytes.
 */
import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CatalogueEntry } from './catalogue';
import { writeMasked, writeMaskedPrint } from './masked';
import type { WorkerReport, WorkerSettings } from './render-worker';
import { SCENES } from './scenes';

const WORKERS = 2;
const HERE = dirname(fileURLToPath(import.meta.url));
const PHOTOGRAPHS = join(HERE, '..', '..', 'sandbox', 'photographs');
const FILES_FOLDER = join(PHOTOGRAPHS, 'files');
const CATALOGUE_FILE = join(PHOTOGRAPHS, 'catalogue.json');

/** Runs one worker process on the shared queue; it inherits the TypeScript loader of this process. */
async function drain(queue: string[], settings: WorkerSettings, reports: WorkerReport[]): Promise<void> {
  if (queue.length === 0) return;
  const worker = fork(join(HERE, 'render-worker.ts'), [JSON.stringify(settings)]);
  try {
    await new Promise<void>((resolve, reject) => {
      const next = (): void => {
        const id = queue.shift();
        if (id === undefined) resolve();
        else worker.send(id);
      };
      worker.on('error', reject);
      worker.on('exit', () => {
        reject(new Error('A render worker stopped early; its own message is above.'));
      });
      worker.on('message', (report: WorkerReport) => {
        process.stdout.write(`${report.id} ${report.seconds} s\n`);
        reports.push(report);
        next();
      });
      next();
    });
  } finally {
    worker.kill();
  }
}

/** Writes catalogue.json. Scenes that were not rendered in this run keep their previous entries. */
async function writeCatalogue(reports: WorkerReport[]): Promise<void> {
  const known = new Map<string, CatalogueEntry>();
  if (existsSync(CATALOGUE_FILE)) {
    const earlier = JSON.parse(await readFile(CATALOGUE_FILE, 'utf8')) as CatalogueEntry[];
    for (const entry of earlier) known.set(entry.id, entry);
  }
  for (const { id, entry } of reports) if (entry) known.set(id, entry);
  const entries = SCENES.map(({ id }) => known.get(id)).filter((entry) => entry !== undefined);
  await writeFile(CATALOGUE_FILE, `${JSON.stringify(entries, null, 2)}\n`);
}

async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const preview = words.includes('--preview');
  const asked = words.filter((word) => !word.startsWith('--'));
  const unknown = asked.filter((id) => !SCENES.some((scene) => scene.id === id));
  if (unknown.length > 0) throw new Error(`No such scene: ${unknown.join(', ')}`);
  const queue = asked.length > 0 ? asked : SCENES.map(({ id }) => id);
  const folder = preview ? join(tmpdir(), 'proofsheet-photographs') : FILES_FOLDER;
  await mkdir(folder, { recursive: true });
  const reports: WorkerReport[] = [];
  const workers = Array.from({ length: WORKERS }, () => drain(queue, { folder, preview }, reports));
  await Promise.all(workers);
  if (preview) {
    process.stdout.write(`Previews are in ${folder}\n`);
    return;
  }
  await writeMasked(join(folder, 'masked.jpg'));
  for (const { id } of reports) await writeMaskedPrint(folder, id);
  await writeCatalogue(reports);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});

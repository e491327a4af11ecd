/** Worker process: renders the scenes that it receives, one at a time. */
import type { CatalogueEntry } from './catalogue';
import { previewScene, printScene } from './prints';
import { SCENES } from './scenes';

export interface WorkerSettings {
  folder: string;
  preview: boolean;
}

export interface WorkerReport {
  id: string;
  seconds: number;
  entry: CatalogueEntry | undefined;
}

async function work(id: string, settings: WorkerSettings): Promise<WorkerReport> {
  const scene = SCENES.find((candidate) => candidate.id === id);
  if (!scene) throw new Error(`There is no scene called "${id}".`);
  const began = performance.now();
  const entry = settings.preview ? undefined : await printScene(scene, settings.folder);
  if (settings.preview) await previewScene(scene, settings.folder);
  return { id, seconds: Math.round((performance.now() - began) / 100) / 10, entry };
}

const settings = JSON.parse(process.argv[2] ?? '{}') as WorkerSettings;

process.on('message', (id: string) => {
  work(id, settings).then(
    (report) => process.send?.(report),
    (error: unknown) => {
      process.stderr.write(`${id}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      process.exit(1);
    },
  );
});

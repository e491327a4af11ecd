/**
 * Divides the window's code into files. What the first screen needs is one file, because each file of the page asks main's
 * thread; so are all styles, because their order decides. The rest is loaded after the first screen.
 */
import { resolve } from 'node:path';

interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

interface ChunkGroup {
  readonly debugName: string;
  /** Returns the name of the file for this module; null leaves the choice to the bundler. */
  readonly name: (id: string, graph: ModuleGraph) => string | null;
}

const WINDOW = resolve('renderer/main.tsx');
const LOCK_SCREEN = resolve('renderer/lock-screen/lock-screen.ts');

/** For `codeSplitting.groups`. The lock screen shares no file with the window but what both need. */
export function windowChunks(): ChunkGroup[] {
  let pages: Readonly<Record<'window' | 'lockScreen', ReadonlySet<string>>> | null = null;
  return [
    {
      debugName: 'window',
      name(id, graph) {
        pages ??= { window: importedBy(WINDOW, graph), lockScreen: importedBy(LOCK_SCREEN, graph) };
        if (pages.lockScreen.has(id)) return pages.window.has(id) ? 'both-pages' : null;
        if (pages.window.has(id) || id.endsWith('.module.css')) return 'first-screen';
        return id.includes('/node_modules/') ? 'library' : null;
      },
    },
  ];
}

/** The module and all that it imports before it is evaluated. */
function importedBy(entry: string, graph: ModuleGraph): ReadonlySet<string> {
  const found = new Set([entry]);
  for (const id of found) for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}

/** Reads the files in which a person's decisions about a release stand. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { inProject, projectRoot } from '../project.mjs';

const FOLDERS = ['packaging', 'main/platform'];
const FILES = ['main/updates/update-source.ts', '.github/workflows/release.yml'];
const PICTURES = /\.(png|ico|icns)$/;
const TESTS = /\.test\.ts$/;

/** @returns {Record<string, string>} by path from the project's folder */
export function readReleaseTexts() {
  const inFolders = FOLDERS.flatMap((folder) =>
    readdirSync(inProject(folder), { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile() && !PICTURES.test(file.name) && !TESTS.test(file.name))
      .map((file) => relative(projectRoot, join(file.parentPath, file.name)).split(sep).join('/')),
  );
  return Object.fromEntries([...inFolders, ...FILES].map((path) => [path, readFileSync(inProject(path), 'utf8')]));
}

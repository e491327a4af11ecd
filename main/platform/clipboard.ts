import { clipboard } from 'electron';

/** Newer versions of Electron return a promise here. */
export async function writeText(text: string): Promise<void> {
  await clipboard.writeText(text);
}

import { clipboard } from 'electron';

/** Newer versions of Electron answer with a promise. */
export async function writeText(text: string): Promise<void> {
  await clipboard.writeText(text);
}

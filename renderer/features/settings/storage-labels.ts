/** The texts about files that cannot be saved, or were created anew. */
import type { StoredFileName, SaveProblem, StorageState } from '../../../preload/contract';

const HELD: Readonly<Record<StoredFileName, string>> = {
  settings: 'settings',
  accounts: 'accounts',
  vault: 'sign-ins',
  'journal-end': 'the end of the journal',
  panic: 'the panic key',
};

const WHY: Readonly<Record<SaveProblem['why'], string>> = {
  full: 'the disk is full',
  'read-only': 'the disk is read-only',
  'not-permitted': 'Proofsheet is not permitted to write there',
  'not-a-file': 'something that is not a file is in the way',
  failed: 'the disk reports an error',
};

export interface StorageNote {
  readonly title: string;
  readonly explanation: string;
}

export function storageNotes({ unsaved, setAside, folder }: StorageState): readonly StorageNote[] {
  if (folder) return [folderNote(folder)];
  const causes = [...new Set(unsaved.map(({ why }) => why))];
  return [
    ...causes.map((cause) => {
      const files = unsaved.flatMap(({ file, why }) => (why === cause ? [file] : []));
      return {
        title: `${capital(listed(files.map((file) => HELD[file])))} cannot be saved: ${WHY[cause]}`,
        explanation: `Changes last until Proofsheet closes. Proofsheet keeps trying to save them (${files.map((file) => `${file}.json`).join(', ')}).`,
      };
    }),
    ...(setAside.length > 0
      ? [
          {
            title: `${listed(setAside.map(({ file }) => `${file}.json`))} could not be used`,
            explanation: `Proofsheet created ${setAside.length === 1 ? 'a new file and kept the old one' : 'new files and kept the old ones'} as ${listed(setAside.map(({ as }) => as))}.`,
          },
        ]
      : []),
  ];
}

function folderNote({ path, why }: NonNullable<StorageState['folder']>): StorageNote {
  return {
    title: `Nothing can be saved: ${why === 'not-a-file' ? 'Proofsheet’s data folder is not a folder' : WHY[why]}`,
    explanation: `Changes last until Proofsheet closes. Repair ${path}, then start Proofsheet again.`,
  };
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

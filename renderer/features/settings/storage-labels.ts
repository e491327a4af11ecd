/** The texts about files that cannot be saved, or were created anew. */
import type { StorageState } from '../../../preload/contract';
import { listFormat } from '../../ui/formats';
import { t } from '../../ui/language';

export interface StorageNote {
  /** The same as long as the cause and the files are. */
  readonly id: string;
  readonly title: string;
  readonly explanation: string;
}

export function storageNotes({ unsaved, setAside, folder }: StorageState): readonly StorageNote[] {
  if (folder) {
    const { path, why } = folder;
    return [
      { id: `folder ${why}`, title: t(`unsavedFolder.${why}`), explanation: t('storage.unsavedFolder', { path }) },
    ];
  }
  const list = listFormat({ type: 'conjunction' });
  const causes = [...new Set(unsaved.map(({ why }) => why))];
  const notes = causes.map((cause) => {
    const files = unsaved.flatMap(({ file, why }) => (why === cause ? [file] : []));
    return {
      id: `${cause} ${files.join(' ')}`,
      title: t(`unsavedFiles.${cause}`, { files: list.format(files.map((file) => t(`storedFiles.${file}`))) }),
      explanation: t('storage.unsaved', { files: list.format(files.map((file) => `${file}.json`)) }),
    };
  });
  if (setAside.length === 0) return notes;
  const names = setAside.map(({ file }) => `${file}.json`);
  return [
    ...notes,
    {
      id: names.join(' '),
      title: t('storage.setAside', { files: list.format(names) }),
      explanation: t('storage.setAsideExplanation', {
        count: setAside.length,
        files: list.format(setAside.map(({ as }) => as)),
      }),
    },
  ];
}

/** The details of a picture that both versions of SmugMug's API state in the same way. */
import type { OwnerField } from '../../preload/contract';
import type { PictureRecord } from './album-service';

type Details = PictureRecord['details'];

interface StatedFile {
  readonly fileName?: string | undefined;
  readonly format?: string | undefined;
  readonly sizeBytes?: number | undefined;
  readonly md5?: string | undefined;
}

interface OwnersFields extends Pick<StatedFile, 'fileName' | 'md5'> {
  readonly takenAt?: string | undefined;
  readonly isHidden?: boolean | undefined;
}

export function addFile(details: Details, { fileName, format, sizeBytes, md5 }: StatedFile): void {
  if (fileName !== undefined) details.fileName = fileName;
  if (format !== undefined) details.format = format;
  if (sizeBytes !== undefined) details.sizeBytes = sizeBytes;
  if (md5 !== undefined) details.md5 = md5;
}

/** The owner decides whether visitors get these fields. */
export function missingFieldsOf({ fileName, takenAt, isHidden, md5 }: OwnersFields): OwnerField[] {
  const missing: OwnerField[] = [];
  if (fileName === undefined) missing.push('fileName');
  if (takenAt === undefined) missing.push('takenAt');
  if (isHidden === undefined) missing.push('isHidden');
  if (md5 === undefined) missing.push('md5');
  return missing;
}

/** Returns undefined if there is no text. */
export function firstLine(text: string | undefined): string | undefined {
  const trimmed = text?.trim() ?? '';
  const end = trimmed.indexOf('\n');
  return (end === -1 ? trimmed : trimmed.slice(0, end).trimEnd()) || undefined;
}

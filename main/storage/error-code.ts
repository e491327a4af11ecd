/** Error codes of Node and the system for failed file access. */
import type { SaveProblem } from '../../preload/contract/storage';

export function hasCode(reason: unknown, codes: readonly string[]): boolean {
  return codes.includes(codeOf(reason));
}

const WHY: readonly (readonly [SaveProblem['why'], readonly string[]])[] = [
  ['full', ['ENOSPC', 'EDQUOT', 'EFBIG']],
  ['read-only', ['EROFS']],
  ['not-permitted', ['EACCES', 'EPERM']],
  ['not-a-file', ['ENOTFILE', 'EISDIR', 'ENOTDIR', 'ENOTEMPTY', 'ELOOP', 'ENXIO']],
];

/** Classifies the cause for display. */
export function whyNotSaved(reason: unknown): SaveProblem['why'] {
  return WHY.find(([, codes]) => hasCode(reason, codes))?.[0] ?? 'failed';
}

function codeOf(reason: unknown): string {
  return reason instanceof Error && 'code' in reason ? String(reason.code) : '';
}

import { numberFormat } from './formats';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** Formats a number of bytes: "1.2 MB". */
export function formatBytes(bytes: number): string {
  const power = bytes < 1000 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  const unit = UNITS[power] ?? 'byte';
  const unitDisplay = unit === 'byte' ? 'long' : 'short';
  return numberFormat({ style: 'unit', unit, unitDisplay, maximumFractionDigits: 1 }).format(bytes / 1000 ** power);
}

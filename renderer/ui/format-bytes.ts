import { numberFormat } from './formats';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
const DECIMALS = 1;

/** Formats a number of bytes: "1.2 MB". */
export function formatBytes(bytes: number): string {
  // The rounded value decides, so that 999,960 bytes are 1 MB and not 1,000 kB.
  const power = UNITS.findIndex((_unit, index) => Number((bytes / 1000 ** index).toFixed(DECIMALS)) < 1000);
  const unit = UNITS[power] ?? 'gigabyte';
  const unitDisplay = unit === 'byte' ? 'long' : 'short';
  return numberFormat({ style: 'unit', unit, unitDisplay, maximumFractionDigits: DECIMALS }).format(
    bytes / 1000 ** UNITS.indexOf(unit),
  );
}

/** In which unit a number of bytes is stated. A pure function that the renderer and main share. */
const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
const DECIMALS = 1;

/** Returns the value in its unit, and how `Intl.NumberFormat` formats it: "1.2 MB". */
export function inByteUnit(bytes: number): { readonly value: number; readonly format: Intl.NumberFormatOptions } {
  // The rounded value decides, so that 999,960 bytes are 1 MB and not 1,000 kB.
  const power = UNITS.findIndex((_unit, index) => Number((bytes / 1000 ** index).toFixed(DECIMALS)) < 1000);
  const unit = UNITS[power] ?? 'gigabyte';
  const unitDisplay = unit === 'byte' ? 'long' : 'short';
  return {
    value: bytes / 1000 ** UNITS.indexOf(unit),
    format: { style: 'unit', unit, unitDisplay, maximumFractionDigits: DECIMALS },
  };
}

/** True if the system puts the main button of a dialog before the others; false if it is the last one. */
export function isMainButtonFirst(platform: string): boolean {
  return platform === 'win32';
}

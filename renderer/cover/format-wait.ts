/** Returns how long until a PIN is checked again; null if it is checked immediately. */
export function formatWait(until: string | null, nowMs: number): string | null {
  const seconds = until === null ? 0 : Math.ceil((Date.parse(until) - nowMs) / 1000);
  if (seconds <= 0) return null;
  return `Try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`;
}

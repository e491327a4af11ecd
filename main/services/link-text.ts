/** Reads a link that a person pasted or typed, with or without its protocol. Undefined for any other text. */
export function readLink(text: string): URL | undefined {
  if (/\s/.test(text) || !/[./]/.test(text)) return undefined;
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  try {
    const url = new URL(address);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
  } catch {
    return undefined;
  }
}

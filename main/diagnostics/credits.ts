/** Reads Chromium's file of licences: a page of 8 MB with the name and the licence of each part that Chromium contains. */

export interface Credit {
  readonly name: string;
  readonly text: string | null;
}

const TITLE = Buffer.from('class="title">');
const TEXT_BEGIN = Buffer.from('<pre>');
const TEXT_END = Buffer.from('</pre>');

/** Returns the names, in the order of the file. */
export function namesIn(credits: Buffer): readonly string[] {
  return placesIn(credits).map((at) => nameAt(credits, at));
}

/** Returns a part by its place among the names, or null. */
export function creditAt(credits: Buffer, index: number): Credit | null {
  const places = placesIn(credits);
  const at = places[index];
  if (at === undefined) return null;
  const end = places[index + 1] ?? credits.length;
  const from = credits.indexOf(TEXT_BEGIN, at);
  const to = from < 0 ? -1 : credits.indexOf(TEXT_END, from);
  const hasText = from >= 0 && to >= 0 && to < end;
  const text = hasText ? decode(credits.toString('utf8', from + TEXT_BEGIN.length, to)).trim() : null;
  return { name: nameAt(credits, at), text };
}

function placesIn(credits: Buffer): readonly number[] {
  const places: number[] = [];
  for (let at = credits.indexOf(TITLE); at >= 0; at = credits.indexOf(TITLE, at + 1)) places.push(at + TITLE.length);
  return places;
}

function nameAt(credits: Buffer, at: number): string {
  return decode(credits.toString('utf8', at, credits.indexOf('<', at))).trim();
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(html: string): string {
  return html.replaceAll(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return ENTITIES[name] ?? whole;
    const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
  });
}

import sharp from 'sharp';
import type { IdentityKey, Member } from '../../preload/contract';
import type { FaultRule } from '../../sandbox/http/faults';
import { scatter } from '../../sandbox/world/scatter';
import { connectManager, membersOf } from '../fixtures/acting';
import { ask, callBridge } from '../fixtures/bridge';
import { chooseInMenu } from '../fixtures/menu';
import type { Program } from '../fixtures/program';
import { expect, test } from '../fixtures/test';
import { expectOnly, type Person, tracesFound, watchForTraces } from '../fixtures/traces';

/** `npm run soak -- switches` makes the long run. */
const IS_LONG = process.env['PROOFSHEET_SOAK'] !== undefined;
const SWITCHES = IS_LONG ? 200 : 6;
/** As many more, in a check of the same members. */
const SWITCHES_IN_CHECK = IS_LONG ? 200 : 4;
const MEMBERS = IS_LONG ? 20 : 8;
/** Reproduces a run: the same seed produces the same switches. */
const SEED = Number(process.env['PROOFSHEET_SEED'] ?? Date.now() % 1_000_000);

/** Between the same bytes of two copies. */
const MAX_DIFFERENCE = 6;

interface Known extends Person {
  readonly id: string;
  /** A small copy of each cover's screenshot, by album name: three bytes per pixel. */
  readonly covers: ReadonlyMap<string, Buffer>;
}

test('switching between many members under delays and faults, also in a check, never shows another member’s name, title, picture or late response', async ({
  program,
  sandbox,
  control,
  evidence,
}) => {
  test.setTimeout(300_000 + (SWITCHES + SWITCHES_IN_CHECK) * 30_000);
  console.log(`${SWITCHES} switches and ${SWITCHES_IN_CHECK} in a check, PROOFSHEET_SEED=${SEED}`);
  const { page } = program;
  // Hides the button that overlaps the active tile, or the tile below the pointer: it is not part of the cover. The
  // content policy allows no other kind of style.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('[role=gridcell] > button[data-tooltip=More] { visibility: hidden !important }');
    document.adoptedStyleSheets = [sheet];
  });
  const identity = await connectManager(program, sandbox.announcement);
  const people = await learn(program, identity, (await membersOf(program, identity)).slice(0, 60));
  await watchForTraces(page, people);
  let current = people.at(-1);
  const switchTo = async (turn: number, go: (wanted: Known, draw: number) => Promise<void>): Promise<Known> => {
    const draw = scatter(SEED + turn);
    const others = people.filter((person) => person !== current);
    const wanted = others[draw % others.length];
    if (!wanted) throw new Error('There is nobody to go to.');
    await control.setFaults(...weatherOf(draw, wanted));
    await go(wanted, draw);
    if (current) await expectNoAnswer(program, current);
    await expectStage(program, wanted, `switch ${turn}, seed ${SEED}`);
    current = wanted;
    return wanted;
  };
  for (let turn = 1; turn <= SWITCHES; turn += 1) await switchTo(turn, (wanted, draw) => goTo(program, wanted, draw));

  await control.setFaults();
  const checked = new CheckInStorm(program, identity, people);
  await switchTo(0, (wanted) => checked.start(wanted));
  const notes = new Map<string, string>();
  for (let turn = SWITCHES + 1; turn <= SWITCHES + SWITCHES_IN_CHECK; turn += 1) {
    // A member is also chosen without the check, which stays where it is.
    const isStep = turn % 3 !== 0;
    const { id, name } = await switchTo(turn, (wanted, draw) =>
      isStep ? checked.stepTo(wanted) : goTo(program, wanted, draw),
    );
    const note = `note-on-${name}-in-turn-${turn}`;
    evidence.keepNote(note);
    notes.set(id, note);
    await checked.mark(id, note);
  }
  await checked.expectSeparate(notes);
  // Requests that hung complete here at the latest.
  await control.setFaults();
  const { found, clearedAfterMs } = await tracesFound(page);
  expect(found).toEqual([]);
  expect(clearedAfterMs).toHaveLength(SWITCHES + 1 + SWITCHES_IN_CHECK);
  console.log(`From the gesture to nothing of the former one: at most ${Math.max(...clearedAfterMs).toFixed(1)} ms`);
});

/** A check of the members in the storm. */
class CheckInStorm {
  constructor(
    private readonly program: Program,
    private readonly identity: IdentityKey,
    private readonly people: readonly Known[],
  ) {}

  async start(first: Known): Promise<void> {
    const { identity, people } = this;
    const members = [first, ...people.filter((person) => person !== first)].map(({ id }) => id);
    await expectOnly(this.program.page, first);
    await ask(this.program.page, 'check.start', { identity, members, reason: 'Storm', isMaskOff: false });
  }

  async stepTo(wanted: Known): Promise<void> {
    await expectOnly(this.program.page, wanted);
    await ask(this.program.page, 'check.step', { identity: this.identity, to: { kind: 'member', member: wanted.id } });
  }

  async mark(member: string, note: string): Promise<void> {
    const { identity } = this;
    await ask(this.program.page, 'check.mark', { identity, member, subject: { kind: 'member' }, mark: 'fine', note });
  }

  /** Expects that each member has their own latest note, and no album or problem of another member. */
  async expectSeparate(notes: ReadonlyMap<string, string>): Promise<void> {
    const { check } = await ask(this.program.page, 'check.get', { identity: this.identity });
    if (!check) throw new Error('The check is running.');
    for (const { member, marks, albums, problems } of check.members) {
      const own = this.people.find(({ id }) => id === member.id)?.albums ?? [];
      expect(
        marks.map(({ note }) => note),
        member.name,
      ).toEqual([notes.get(member.id)].filter(Boolean));
      const named = [...albums.map(({ name }) => name), ...problems.flatMap(({ albumName }) => albumName ?? [])];
      expect(
        named.filter((name) => !own.includes(name)),
        member.name,
      ).toEqual([]);
    }
  }
}

/** Learns each member's album names and covers, without faults. */
async function learn(program: Program, manager: IdentityKey, members: readonly Member[]): Promise<readonly Known[]> {
  const people: Known[] = [];
  const taken = new Set<string>();
  for (const { id, name } of members) {
    if (people.length === MEMBERS) break;
    await ask(program.page, 'acting.start', { identity: manager, member: id });
    const identity = `${manager}/as/${id}`;
    const { albums } = await ask(program.page, 'albums.list', {
      identity,
      ownerId: id,
    });
    const names = albums.map((album) => album.name);
    // Albums with similar names cannot identify their member, and members without albums show nothing.
    if (
      names.length === 0 ||
      names.some((each) => [...taken].some((other) => other.includes(each) || each.includes(other)))
    )
      continue;
    for (const each of names) taken.add(each);
    const person = { id, identity, name, albums: names, covers: new Map<string, Buffer>() };
    await expect(program.albums.tile(names[0] ?? '')).toBeVisible();
    people.push({ ...person, covers: await coversOf(program, person) });
  }
  expect(people).toHaveLength(MEMBERS);
  return people;
}

/**
 * Waits until every cover is loaded, and returns a small copy of what its frame shows. A soft mask's image is larger
 * than its frame.
 */
async function coversOf(program: Program, { albums }: Person): Promise<ReadonlyMap<string, Buffer>> {
  const covers = new Map<string, Buffer>();
  for (const name of albums) {
    const image = program.albums.tile(name).locator('img');
    if ((await image.count()) === 0) continue;
    await expect(image).toHaveAttribute('data-state', 'shown');
    const frame = await image.locator('..').screenshot({ animations: 'disabled' });
    covers.set(name, await sharp(frame).removeAlpha().resize(16, 12, { fit: 'fill' }).raw().toBuffer());
  }
  return covers;
}

/** Returns the names of the covers that show another picture. Chromium draws one picture with slight differences. */
function otherCovers(found: ReadonlyMap<string, Buffer>, wanted: ReadonlyMap<string, Buffer>): readonly string[] {
  const names = new Set([...found.keys(), ...wanted.keys()]);
  return [...names].filter((name) => {
    const [one, other] = [found.get(name), wanted.get(name)];
    return !one || !other || one.some((value, index) => Math.abs(value - (other[index] ?? 0)) > MAX_DIFFERENCE);
  });
}

/** Delays every request, and adds a temporary fault to some switches. */
function weatherOf(draw: number, { id }: Known): readonly FaultRule[] {
  const parameters = { UserID: id };
  const fault = [
    { times: 1, status: 500 },
    { times: 1, reset: true as const },
    { times: 1, truncateAtBytes: 40 },
    { times: 1, status: 429, retryAfterSeconds: 0.2 },
    null,
    null,
  ][(draw >>> 8) % 6];
  return [
    ...(fault ? [{ match: { origin: 'pictures' as const, parameters }, ...fault }] : []),
    { match: { origin: 'pictures' as const }, latencyMs: { from: 0, to: 250, seed: draw } },
    { match: { origin: 'images' as const }, latencyMs: { from: 0, to: 250, seed: draw + 1 } },
  ];
}

/** Switches as a user does: by a recent member's shortcut or by the palette. */
async function goTo(program: Program, wanted: Known, draw: number): Promise<void> {
  const { page, palette } = program;
  const manager = wanted.identity.slice(0, wanted.identity.indexOf('/as/')) as IdentityKey;
  const acting = await ask(page, 'acting.get', {});
  const recent = (await ask(page, 'group.recent', { identity: manager })).filter(
    ({ id }) => id !== acting.current?.member.id,
  );
  const place = recent.findIndex(({ id }) => id === wanted.id);
  const isKeyed = place >= 0 && place < 9 && draw % 3 !== 0;
  if (!isKeyed) {
    await chooseInMenu(program, 'Palette');
    await palette.field.fill(wanted.name);
    await expect(palette.active).toContainText(wanted.name);
  }
  await expectOnly(page, wanted);
  await (isKeyed ? page.keyboard.press(`Control+Shift+${place + 1}`) : palette.field.press('Enter'));
}

/** Expects main to refuse calls for a member after acting as that member has ended. */
async function expectNoAnswer({ page }: Program, { identity, id }: Known): Promise<void> {
  await expect.poll(async () => (await callBridge(page, 'albums.list', { identity, ownerId: id })).ok).toBe(false);
}

async function expectStage(program: Program, person: Known, message: string): Promise<void> {
  const { albums, band, page } = program;
  await expect(band.root, message).toContainText(`Acting as ${person.name}`);
  const retry = page.getByRole('main').getByRole('button', { name: 'Try again' });
  const first = albums.tile(person.albums[0] ?? '');
  await expect(first.or(retry).first(), message).toBeVisible();
  if (await retry.isVisible()) await retry.click();
  await expect(first, message).toBeVisible();
  expect(new Set((await albums.words()).map(({ name }) => name)), message).toEqual(new Set(person.albums));
  expect(otherCovers(await coversOf(program, person), person.covers), message).toEqual([]);
}

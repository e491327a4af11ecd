/** A check in the whole window: its steps, the members who cannot be opened, and its marks on tiles. */
import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type {
  ActingEnded,
  ActingState,
  AlbumId,
  CheckNews,
  CheckState,
  IdentityKey,
  Member,
} from '../../preload/contract';
import { checkedMember, checkOf, checkState, NOTHING_NEW } from '../testing/checks';
import { album, AS_OF, identity, maskState, owner, pictures } from '../testing/examples';
import { type Answers, type FakeMain, hold, Refusal } from '../testing/fake-main';
import { answersOfGroup, MEMBERS } from '../testing/group';
import { closeWindow, openWindow } from '../testing/open-window';

const MANAGER = identity();
const CHECKED = MEMBERS.slice(0, 4);

afterEach(closeWindow);

const keyOf = ({ id }: Member): IdentityKey => `${MANAGER.key}/as/${id}` as IdentityKey;

/** A main that acts as the members of a check. */
class Checking {
  check = checkOf(
    CHECKED.map((member) => checkedMember(member)),
    { position: CHECKED[0]?.id ?? null },
  );
  current: Member | null = CHECKED[0] ?? null;
  ended: ActingState['ended'] = null;
  left: readonly string[] = [];
  news: CheckNews = NOTHING_NEW;
  #revision = 1;

  get acting(): ActingState {
    this.#revision += 1;
    const { current } = this;
    const inMs = (ms: number): string => new Date(Date.now() + ms).toISOString();
    return {
      revision: this.#revision,
      ended: this.ended,
      current: current && {
        identity: identity({ key: keyOf(current), accountName: current.name }),
        manager: { identity: MANAGER.key, name: 'Dana Reyes', initials: 'DR', colour: 'teal' },
        member: current,
        groupName: 'Estuary Collective',
        startedAt: inMs(0),
        warnsAt: inMs(60_000),
        endsAt: inMs(600_000),
        limitMinutes: 30,
      },
    };
  }

  get state(): CheckState {
    this.#revision += 1;
    return checkState({ revision: this.#revision, check: this.check });
  }

  goTo(id: string) {
    const member = CHECKED.find((each) => each.id === id) ?? null;
    if (!member) throw new Refusal({ kind: 'bad-request' });
    this.check = { ...this.check, state: 'running', position: member.id };
    this.ended = null;
    const hasLeft = this.left.includes(id);
    this.current = hasLeft ? null : member;
    return { state: this.state, acting: this.acting, error: hasLeft ? ({ kind: 'not-found' } as const) : null };
  }

  /** Acting as the first member has ended. */
  endFirst(why: ActingEnded['why']): void {
    const [first] = CHECKED;
    this.current = null;
    this.ended = {
      manager: MANAGER.key,
      managerName: 'Dana Reyes',
      memberId: first?.id ?? ('' as Member['id']),
      memberName: first?.name ?? '',
      why,
    };
  }

  get answers(): Answers {
    const albums = [album(), album({ id: 'ferry', name: 'Ferry' })];
    return {
      ...answersOfGroup(),
      acting: { get: () => this.acting, acknowledge: () => this.acting },
      check: {
        get: () => this.state,
        news: () => this.news,
        step: ({ to }) => this.goTo(to.kind === 'member' ? to.member : ''),
        resume: () => this.goTo(this.check.position ?? ''),
        mark: ({ member, subject, mark, note }) => {
          const marking = { subject, mark, note, albumName: null, pictureTitle: null, at: AS_OF };
          const members = this.check.members.map((each) =>
            each.member.id === member ? { ...each, marks: [...each.marks, marking] } : each,
          );
          this.check = { ...this.check, members };
          return this.state;
        },
      },
      owners: { list: () => [owner({ name: this.current?.name ?? '' })] },
      albums: { list: () => ({ asOf: AS_OF, albums }), categories: () => [], opened: () => ({}) },
      pictures: {
        outline: () => ({ total: 3, aspectRatios: null, asOf: AS_OF }),
        range: () => ({ total: 3, reading: 1, asOf: AS_OF, pictures: pictures(3) }),
      },
    };
  }
}

async function openCheck(checking: Checking): Promise<FakeMain> {
  const main = await openWindow(checking.answers);
  await expect.element(bar.getByText('Check: member 1 of 4')).toBeVisible();
  await expect.element(page.getByRole('gridcell', { name: /Harbour walk/ })).toBeVisible();
  return main;
}

const bar = page.getByRole('group', { name: 'Check', exact: true });

it('goes exactly two members on if Next member is pressed twice quickly', async () => {
  const checking = new Checking();
  const main = await openCheck(checking);
  await userEvent.keyboard('nn');
  await expect.element(bar.getByText('Check: member 3 of 4')).toBeVisible();
  expect(main.inputsOf('check.step').map(({ to }) => to)).toEqual(
    [1, 2].map((index) => ({ kind: 'member', member: CHECKED[index]?.id })),
  );
  await expect.element(page.getByRole('heading', { name: `Albums of ${CHECKED[2]?.name ?? ''}` })).toBeVisible();
});

it('counts each press if members are passed to and fro while earlier steps wait', async () => {
  const checking = new Checking();
  const main = await openCheck(checking);
  const steps = Array.from({ length: 4 }, () => hold<ReturnType<Checking['goTo']>>());
  let asked = 0;
  main.answer({
    check: { step: () => steps[(asked += 1) - 1]?.answer() ?? Promise.reject(new Error('No step is left.')) },
  });
  const release = (index: number, to: number): void => steps[index]?.release(checking.goTo(CHECKED[to]?.id ?? ''));
  await userEvent.keyboard('npn');
  await expect.poll(() => asked).toBe(3);
  release(0, 1);
  release(1, 0);
  await expect.element(bar.getByText('Check: member 1 of 4')).toBeVisible();
  await userEvent.keyboard('n');
  await expect.poll(() => asked).toBe(4);
  release(2, 1);
  release(3, 2);
  await expect.element(bar.getByText('Check: member 3 of 4')).toBeVisible();
  expect(main.inputsOf('check.step').map(({ to }) => to)).toEqual(
    [1, 0, 1, 2].map((index) => ({ kind: 'member', member: CHECKED[index]?.id })),
  );
});

it('hides the name of the album in the dialog of its note when titles are masked meanwhile', async () => {
  const main = await openCheck(new Checking());
  await userEvent.keyboard('d');
  const dialog = page.getByRole('dialog');
  await expect.element(dialog.getByRole('heading', { name: /Harbour walk/ })).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Note' }).fill('Ask where this was taken');
  main.send('mask.changed', maskState({ level: 'everything', areTitlesMasked: true, levelRevision: 1 }));
  await expect.element(dialog.getByRole('heading', { name: /Album/ })).toBeVisible();
  await expect.element(page.getByText('Harbour walk')).not.toBeInTheDocument();
  await expect.element(dialog.getByRole('textbox', { name: 'Note' })).toHaveValue('Ask where this was taken');
});

it('marks no member while a step is under way', async () => {
  const checking = new Checking();
  const main = await openCheck(checking);
  const step = hold<ReturnType<Checking['goTo']>>();
  main.answer({ check: { step: step.answer } });
  await userEvent.keyboard('n');
  await expect.element(page.getByText(`Starting to act as ${CHECKED[1]?.name ?? ''}`)).toBeVisible();
  await userEvent.keyboard('{Control>}{Shift>}f{/Shift}{/Control}');
  await bar.getByRole('button', { name: 'Fine' }).click();
  step.release(checking.goTo(CHECKED[1]?.id ?? ''));
  await expect.element(bar.getByText('Check: member 2 of 4')).toBeVisible();
  expect(main.inputsOf('check.mark')).toEqual([]);
});

it('stays at both ends of the order, and says so', async () => {
  const checking = new Checking();
  const main = await openCheck(checking);
  await userEvent.keyboard('p');
  await expect.element(page.getByText('This is the first member of the check.').first()).toBeVisible();
  await userEvent.keyboard('nnnn');
  await expect.element(page.getByText('This is the last member of the check.').first()).toBeVisible();
  await expect.element(bar.getByText('Check: member 4 of 4')).toBeVisible();
  expect(main.inputsOf('check.step')).toHaveLength(3);
});

it('shows a member who has left, and nothing of the member before, and goes on', async () => {
  const checking = new Checking();
  checking.left = [CHECKED[1]?.id ?? ''];
  await openCheck(checking);
  await userEvent.keyboard('n');
  await expect.element(page.getByText(`${CHECKED[1]?.name ?? ''} could not be opened`)).toBeVisible();
  await expect.element(page.getByRole('region', { name: 'Acting as a member' })).not.toBeInTheDocument();
  await expect.element(page.getByText('Harbour walk')).not.toBeInTheDocument();
  await userEvent.keyboard('n');
  await expect.element(bar.getByText('Check: member 3 of 4')).toBeVisible();
});

it('leads on from a member whom the service refuses', async () => {
  const checking = new Checking();
  const main = await openCheck(checking);
  checking.endFirst('refused');
  main.send('acting.changed', checking.acting);
  await page.getByRole('button', { name: `Next member: ${CHECKED[1]?.name ?? ''}` }).click();
  await expect.element(bar.getByText('Check: member 2 of 4')).toBeVisible();
});

it('continues a check that the end of the time has paused', async () => {
  const checking = new Checking();
  const main = await openCheck(checking);
  checking.check = { ...checking.check, state: 'paused' };
  checking.endFirst('time-limit');
  main.send('acting.changed', checking.acting);
  main.send('check.changed', { identity: MANAGER.key, state: checking.state });
  await page.getByRole('button', { name: 'Continue the check' }).click();
  await expect.element(bar.getByText('Check: member 1 of 4')).toBeVisible();
  expect(main.inputsOf('check.resume')).toEqual([{ identity: MANAGER.key, isMaskOff: false }]);
});

it('marks the selected album and the member by their keys, and the menu of an album marks it too', async () => {
  const checking = new Checking();
  const main = await openCheck(checking);
  await userEvent.keyboard('f');
  const tile = page.getByRole('gridcell', { name: /Harbour walk/ });
  await expect.element(tile.getByTitle('Fine')).toBeInTheDocument();
  await userEvent.keyboard('{Control>}{Shift>}l{/Shift}{/Control}');
  await expect.element(bar.getByRole('button', { name: 'Looked at' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('gridcell', { name: /Ferry/ }).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Mark as looked at' }).click();
  await expect
    .poll(() => main.inputsOf('check.mark'))
    .toMatchObject([
      { subject: { kind: 'album', albumId: 'harbour' }, mark: 'fine' },
      { subject: { kind: 'member' }, mark: 'looked-at' },
      { subject: { kind: 'album', albumId: 'ferry' }, mark: 'looked-at' },
    ]);
});

it('marks the open album by the buttons in its toolbar', async () => {
  await page.viewport(1280, 800);
  const main = await openCheck(new Checking());
  await page.getByRole('gridcell', { name: /Harbour walk/ }).dblClick();
  const marks = page
    .getByRole('banner')
    .or(page.getByRole('main'))
    .getByRole('group', { name: /Harbour walk/ });
  await marks.getByRole('button', { name: 'Fine' }).click();
  await expect.element(marks.getByRole('button', { name: 'Fine' })).toHaveAttribute('aria-pressed', 'true');
  expect(main.inputsOf('check.mark')).toMatchObject([{ subject: { kind: 'album', albumId: 'harbour' }, mark: 'fine' }]);
});

it('says on tiles and in the band what is new since the last check', async () => {
  const checking = new Checking();
  const listed = { pictureCount: 12, readCount: 0, newPictures: [], newCount: 0, reratedPictures: [] };
  checking.news = {
    since: AS_OF,
    isIncomplete: false,
    albums: [
      { ...listed, albumId: 'harbour' as AlbumId, name: 'Harbour walk', isNew: false, pictureCountBefore: 9 },
      { ...listed, albumId: 'ferry' as AlbumId, name: 'Ferry', isNew: true, pictureCountBefore: null },
    ],
  };
  await openCheck(checking);
  await expect.element(bar.getByText('15 new pictures')).toBeVisible();
  await expect.element(page.getByRole('gridcell', { name: /Harbour walk/ }).getByText('3 new')).toBeVisible();
  await expect.element(page.getByRole('gridcell', { name: /Ferry/ }).getByText('New', { exact: true })).toBeVisible();
});

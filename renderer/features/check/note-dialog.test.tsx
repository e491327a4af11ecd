import { type ReactNode, useEffect, useState } from 'react';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CheckMarking, CheckState, CheckSubject } from '../../../preload/contract';
import { programQueries } from '../../api/query-client';
import type { MarkTarget } from '../../domain/check-marking';
import { forgetDrafts, saveLeftDrafts } from '../../domain/check-notes';
import { expectAccessible } from '../../testing/axe';
import { fakeMain } from '../../testing/bridge';
import { checkState } from '../../testing/checks';
import { AS_OF, identity } from '../../testing/examples';
import { hold, refuse } from '../../testing/fake-main';
import { renderAlone } from '../../testing/render';
import { NoteDialog } from './note-dialog';

const SUBJECT = { kind: 'member' } as CheckSubject;
const TARGET = {
  manager: identity().key,
  acting: `${identity().key}/as/2001`,
  member: '2001',
  subject: SUBJECT,
  title: 'quiet_heron',
} as MarkTarget;
const TYPED = 'Ask where this was taken';

function marking(fields: Partial<CheckMarking> = {}): CheckMarking {
  return { subject: SUBJECT, mark: 'to-discuss', note: '', albumName: null, pictureTitle: null, at: AS_OF, ...fields };
}

const note = page.getByRole('textbox', { name: 'Note' });
const save = page.getByRole('button', { name: 'Save' });

async function openDialog(of: CheckMarking | null = marking()) {
  programQueries.clear();
  forgetDrafts(TARGET.manager);
  return renderAgain(of);
}

async function renderAgain(of: CheckMarking | null = marking()) {
  const onClose = vi.fn<() => void>();
  await renderAlone(
    <Removable>
      <NoteDialog target={TARGET} marking={of} onClose={onClose} />
    </Removable>,
  );
  await expect.element(note).toBeVisible();
  return { onClose };
}

/** Renders its children until `endActing` is called. */
function Removable({ children }: { readonly children: ReactNode }): ReactNode {
  const [isThere, setIsThere] = useState(true);
  useEffect(() => {
    const remove = (): void => setIsThere(false);
    window.addEventListener('acting-ended', remove);
    return () => window.removeEventListener('acting-ended', remove);
  }, []);
  return isThere && children;
}

async function endActing(): Promise<void> {
  window.dispatchEvent(new Event('acting-ended'));
  await expect.element(note).not.toBeInTheDocument();
}

it('saves the note with the chosen mark, and closes', async () => {
  fakeMain().answer({ check: { mark: () => checkState() } });
  const { onClose } = await openDialog();
  await expect.element(note).toHaveFocus();
  await note.fill(TYPED);
  await page.getByText('Fine', { exact: true }).click();
  await save.click();
  await expect.poll(() => onClose.mock.calls).toHaveLength(1);
  const of = { identity: TARGET.manager, member: '2001', subject: SUBJECT };
  expect(fakeMain().inputsOf('check.mark')).toEqual([{ ...of, mark: 'fine', note: TYPED }]);
  await expectAccessible('the note of a check');
});

it('keeps the typed note if it cannot be saved, and saves it at the next try', async () => {
  fakeMain().answer({ check: { mark: refuse({ kind: 'cancelled', detail: { code: 'window-locked' } }) } });
  const { onClose } = await openDialog();
  await note.fill(TYPED);
  await save.click();
  await expect.element(page.getByRole('alert')).not.toBeEmptyDOMElement();
  await expect.element(note).toHaveValue(TYPED);
  fakeMain().answer({ check: { mark: () => checkState() } });
  await save.click();
  await expect.poll(() => onClose.mock.calls).toHaveLength(1);
});

it('saves the typed note if acting ends while the dialog is open', async () => {
  fakeMain().answer({ check: { mark: () => checkState() } });
  await openDialog();
  await note.fill(TYPED);
  await endActing();
  await expect.poll(() => fakeMain().inputsOf('check.mark')).toMatchObject([{ note: TYPED, mark: 'to-discuss' }]);
});

it('shows the typed note again if it could not be saved when acting ended', async () => {
  fakeMain().answer({ check: { mark: refuse({ kind: 'cancelled', detail: { code: 'window-locked' } }) } });
  await openDialog();
  await note.fill(TYPED);
  await endActing();
  await renderAgain();
  await expect.element(note).toHaveValue(TYPED);
  await expect.element(page.getByText('This text was not saved yet.')).toBeVisible();
});

it('forgets a typed note that was not saved with its member', async () => {
  fakeMain().answer({ check: { mark: refuse({ kind: 'cancelled', detail: { code: 'window-locked' } }) } });
  await openDialog();
  await note.fill(TYPED);
  await endActing();
  await expect.poll(() => fakeMain().inputsOf('check.mark')).toHaveLength(1);
  forgetDrafts(TARGET.acting);
  await renderAgain();
  await expect.element(note).toHaveValue('');
});

it('drops what was typed on Cancel, and removes a mark', async () => {
  fakeMain().answer({ check: { unmark: () => checkState() } });
  const { onClose } = await openDialog(marking({ note: 'Earlier' }));
  await note.fill(TYPED);
  await page.getByRole('button', { name: 'Cancel' }).click();
  expect(onClose.mock.calls).toHaveLength(1);
  await page.getByRole('button', { name: 'Remove the mark' }).click();
  await expect.poll(() => onClose.mock.calls).toHaveLength(2);
  expect(fakeMain().calls()).toEqual(['check.unmark']);
});

it('saves a note once if its shortcut is pressed twice', async () => {
  const saving = hold<CheckState>();
  fakeMain().answer({ check: { mark: saving.answer } });
  const { onClose } = await openDialog();
  await note.fill(TYPED);
  await userEvent.keyboard('{Control>}{Enter}{Enter}{/Control}');
  saving.release(checkState());
  await expect.poll(() => onClose.mock.calls).toHaveLength(1);
  expect(fakeMain().inputsOf('check.mark')).toHaveLength(1);
});

it('saves the typed note when the window is unlocked, if it was locked when acting ended', async () => {
  fakeMain().answer({ check: { mark: refuse({ kind: 'cancelled', detail: { code: 'window-locked' } }) } });
  await openDialog();
  await note.fill(TYPED);
  await endActing();
  await expect.poll(() => fakeMain().inputsOf('check.mark')).toHaveLength(1);
  fakeMain().answer({ check: { mark: () => checkState() } });
  saveLeftDrafts();
  await expect.poll(() => fakeMain().inputsOf('check.mark')).toHaveLength(2);
  expect(fakeMain().inputsOf('check.mark')[1]).toMatchObject({ note: TYPED, mark: 'to-discuss' });
  saveLeftDrafts();
  expect(fakeMain().inputsOf('check.mark')).toHaveLength(2);
});

it('saves no note of a member who was forgotten meanwhile', async () => {
  fakeMain().answer({ check: { mark: refuse({ kind: 'cancelled', detail: { code: 'window-locked' } }) } });
  await openDialog();
  await note.fill(TYPED);
  await endActing();
  await expect.poll(() => fakeMain().inputsOf('check.mark')).toHaveLength(1);
  forgetDrafts(TARGET.manager);
  saveLeftDrafts();
  expect(fakeMain().inputsOf('check.mark')).toHaveLength(1);
});

it('saves the typed note if the page is closed or loaded again', async () => {
  fakeMain().answer({ check: { mark: () => checkState() } });
  await openDialog();
  await note.fill(TYPED);
  window.dispatchEvent(new PageTransitionEvent('pagehide'));
  await expect.poll(() => fakeMain().inputsOf('check.mark')).toMatchObject([{ note: TYPED }]);
});

import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CheckId, CheckReportFormat, CheckSummary } from '../../../preload/contract';
import { programQueries } from '../../api/query-client';
import { checkQuery } from '../../domain/check-state';
import { expectAccessible } from '../../testing/axe';
import { fakeMain } from '../../testing/bridge';
import { identity } from '../../testing/examples';
import { checkState } from '../../testing/checks';
import { hold, refuse } from '../../testing/fake-main';
import { renderAlone } from '../../testing/render';
import { FinishedChecksDialog } from './finished-checks-dialog';

const CHECKS: readonly CheckSummary[] = [
  {
    id: 'latest' as CheckId,
    startedAt: '2026-03-04T09:00:00.000Z',
    finishedAt: '2026-03-04T10:00:00.000Z',
    reason: 'Weekly check after lunch',
    memberCount: 20,
    markCount: 1,
  },
  {
    id: 'earlier' as CheckId,
    startedAt: '2026-02-04T09:00:00.000Z',
    finishedAt: '2026-02-04T10:00:00.000Z',
    reason: null,
    memberCount: 1,
    markCount: 0,
  },
];
const manager = identity().key;

const openDialog = (checks = CHECKS) =>
  renderAlone(<FinishedChecksDialog identity={manager} checks={checks} onClose={() => undefined} />);

it('lists each finished check with its reason, its members and its marks', async () => {
  await openDialog();
  const rows = page.getByRole('listitem');
  await expect.element(rows.nth(0)).toHaveTextContent(/Mar 4, 2026.*Weekly check after lunch.*20 members, 1 mark/);
  await expect.element(rows.nth(1)).toHaveTextContent(/Feb 4, 2026.*1 member, 0 marks/);
  await expectAccessible('the finished checks');
});

it.each([
  ['As pages (PDF)…', 'pdf'],
  ['As a table (CSV)…', 'csv'],
  ['As data (JSON)…', 'json'],
] as const)('exports the report of the chosen check: %s', async (entry, format: CheckReportFormat) => {
  const main = fakeMain();
  main.answer({ check: { export: () => ({ fileName: `report.${format}`, memberCount: 1 }) } });
  await openDialog();
  await page.getByRole('button', { name: 'Export report…' }).nth(1).click();
  await page.getByRole('menuitem', { name: entry }).click();
  await expect.poll(() => main.inputsOf('check.export')).toEqual([{ identity: manager, format, check: 'earlier' }]);
});

it('deletes a check after a question, and not if the person cancels or main refuses', async () => {
  const main = fakeMain();
  main.answer({ check: { remove: refuse({ kind: 'not-recorded' }) } });
  await openDialog();
  const row = page.getByRole('listitem').nth(1);
  await row.getByRole('button', { name: 'Delete…' }).click();
  await expect.element(row.getByRole('button', { name: 'Cancel' })).toHaveFocus();
  await expectAccessible('the question whether to delete a check');
  await row.getByRole('button', { name: 'Cancel' }).click();
  expect(main.calls()).toEqual([]);
  await row.getByRole('button', { name: 'Delete…' }).click();
  await row.getByRole('button', { name: 'Delete the check' }).click();
  await expect.element(row.getByRole('alert')).not.toBeEmptyDOMElement();
  main.answer({ check: { remove: () => checkState({ revision: 7, finished: CHECKS.slice(0, 1) }) } });
  await row.getByRole('button', { name: 'Delete the check' }).click();
  await expect.element(page.getByRole('list', { name: 'Finished checks' })).toHaveFocus();
  expect(main.inputsOf('check.remove')[1]).toEqual({ identity: manager, check: 'earlier' });
  expect(programQueries.getQueryData(checkQuery(manager).queryKey)?.finished).toHaveLength(1);
});

it('cancels a report while its pages are printed, without a message of an error', async () => {
  const main = fakeMain();
  const printing = hold<null>();
  main.answer({ check: { export: printing.answer } });
  await openDialog();
  const row = page.getByRole('listitem').nth(0);
  await row.getByRole('button', { name: 'Export report…' }).click();
  await page.getByRole('menuitem', { name: 'As pages (PDF)…' }).click();
  await row.getByRole('button', { name: 'Cancel the export' }).click();
  await expect.element(row.getByRole('button', { name: 'Cancel the export' })).not.toBeInTheDocument();
  await expect.element(row.getByRole('button', { name: 'Export report…' })).not.toHaveAttribute('aria-busy');
  await expect.element(page.getByText(/cancelled/i)).not.toBeInTheDocument();
});

it('says that there is none, and closes with Escape', async () => {
  await openDialog([]);
  await expect.element(page.getByRole('dialog')).toHaveTextContent('No check has been finished yet.');
  await userEvent.keyboard('{Escape}');
});

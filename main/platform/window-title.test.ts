import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { afterEach, expect, it } from 'vitest';
import type { MemberId } from '../../preload/contract';
import { setLanguage } from '../core/language';
import { ownTitle } from './window-title';

afterEach(() => setLanguage('en'));

/** The part of a window that has a title. */
class TitledWindow extends EventEmitter {
  title = '';
  isDestroyed(): boolean {
    return false;
  }
  setTitle(title: string): void {
    this.title = title;
  }
}

it('a change of the language rewords whom the person acts as, and keeps the location', async () => {
  const window = new TitledWindow();
  const title = ownTitle(window as unknown as BrowserWindow); // the title needs no more of it
  title.show({
    member: { id: '123456' as MemberId, name: 'quiet_heron' },
    manager: { name: 'dana_reyes' },
  });
  window.emit('page-title-updated', { preventDefault: () => undefined }, 'Harbour walk');
  expect(window.title).toBe('Acting as quiet_heron (#123456) for dana_reyes · Harbour walk');
  await setLanguage('de');
  title.reword();
  expect(window.title).toContain('quiet_heron');
  expect(window.title).not.toContain('Acting as');
  expect(window.title).toMatch(/ · Harbour walk$/);
});

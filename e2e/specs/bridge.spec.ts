import { join } from 'node:path';
import type { Bridge, ProcedureName } from '../../preload/contract';
import { ask, callBridge, callUnlisted, sourceOfCall } from '../fixtures/bridge';
import { MASKED } from '../fixtures/mask';
import { projectRoot } from '../fixtures/project';
import { expect, test } from '../fixtures/test';

test('the bridge has three functions for the window’s page only, and main and the preload refuse everything that the contract does not allow', async ({
  program,
  control,
}) => {
  await test.step('the page has no access to Node, and its only access to Electron is through three functions and the platform’s name', async () => {
    const found = await program.page.evaluate(() => {
      const names = [
        'require',
        'process',
        'Buffer',
        'ipcRenderer',
        'electron',
        'module',
        'exports',
        '__dirname',
        'global',
        'setImmediate',
      ];
      return {
        globals: names.filter((name) => name in window),
        bridge: Object.getOwnPropertyNames(window.proofsheet).sort(),
        kinds: Object.values(window.proofsheet).map((member) => typeof member),
      };
    });
    expect(found).toEqual({
      globals: [],
      bridge: ['call', 'cancel', 'platform', 'subscribe'],
      kinds: ['string', 'function', 'function', 'function'],
    });
  });
  await control.reset();
  await test.step('the page cannot replace or change the bridge', async () => {
    const isSame = await program.page.evaluate(() => {
      const before = window.proofsheet;
      const { call } = before;
      try {
        Object.assign(window, { proofsheet: { call: () => null } });
      } catch {
        // Throwing is an expected outcome.
      }
      try {
        Object.assign(before, { call: () => null });
      } catch {
        // Throwing is an expected outcome.
      }
      return window.proofsheet === before && before.call === call;
    });
    const reply = await callBridge(program.page, 'mask.get', {});
    expect({ isSame, isOk: reply.ok }).toEqual({ isSame: true, isOk: true });
  });
  await control.reset();
  await test.step('main refuses names that are not in the contract, including the names of prototype members', async () => {
    const names = [
      'albums.remove',
      'albums',
      'albums.',
      '.list',
      '',
      'albums.list.call',
      'ALBUMS.LIST',
      'mask.changed',
      'menu.chosen',
      '__proto__.x',
      '__proto__.toString',
      'constructor.name',
      'constructor.constructor',
      'albums.constructor',
      'albums.__proto__',
      'toString',
      'hasOwnProperty.call',
      'albums.hasOwnProperty',
      'identities.list ',
      'vault.read',
      'proofsheet:call',
    ];
    for (const name of names) {
      expect(await callUnlisted(program.page, name), name).toMatchObject({ ok: false, error: { kind: 'bad-request' } });
    }
    for (const name of [null, 7, { toString: 'albums.list' }, ['albums.list']]) {
      expect(await callUnlisted(program.page, name), JSON.stringify(name)).toMatchObject({
        ok: false,
        error: { kind: 'bad-request' },
      });
    }
  });
  await control.reset();
  await test.step('main refuses input that violates the contract before any other step', async () => {
    const [identity] = await ask(program.page, 'identities.list', {});
    const key = identity?.key ?? '';
    await control.forgetRequests();
    const inputs: readonly (readonly [ProcedureName, unknown])[] = [
      ['identities.list', { extra: 1 }],
      ['owners.list', {}],
      ['owners.list', { identity: key, url: 'http://example.test/' }],
      ['albums.list', { identity: key, ownerId: '' }],
      ['albums.list', { identity: key, ownerId: 500001 }],
      ['albums.list', { identity: [key], ownerId: '500001' }],
      ['pictures.range', { identity: key, albumId: '500001/1102', from: 0, count: 100_000 }],
      ['pictures.range', { identity: key, albumId: '500001/1102', from: -1, count: 1 }],
      ['pictures.range', { identity: key, albumId: '500001/1102', from: 0.5, count: 1 }],
      ['pictures.outline', { identity: key, albumId: '500001/1102', detail: 'everything' }],
      ['pictures.outline', { identity: key, albumId: '../../account/verifyCredentials?' }],
      ['albums.list', { identity: key, ownerId: '500001&X=1' }],
      ['mask.reveal', { identity: key, scope: { kind: 'everything' }, kind: 'forever', longEdgePx: 400 }],
      [
        'mask.reveal',
        { identity: key, scope: { kind: 'everything', albumId: '500001/1102' }, kind: 'timed', longEdgePx: 400 },
      ],
      [
        'mask.reveal',
        { identity: key, scope: { kind: 'everything' }, kind: 'timed', longEdgePx: 400, until: '2100-01-01T00:00:00Z' },
      ],
      ['mask.hide', { token: '' }],
      ['mask.maskAll', null],
      ['preferences.update', { mask: false }],
      ['preferences.update', { rowHeightPx: 1e9 }],
      ['clipboard.write', { text: 'x'.repeat(100_001) }],
      ['clipboard.write', { text: '', path: '/etc/passwd' }],
    ];
    for (const [name, input] of inputs) {
      expect(
        await callBridge(program.page, name, input),
        `${name} ${JSON.stringify(input).slice(0, 80)}`,
      ).toMatchObject({
        ok: false,
        error: { kind: 'bad-request' },
      });
    }
    expect(await control.requests()).toEqual([]);
    await expect(program.toolbar.mask).toHaveText(MASKED);
  });
  await control.reset();
  await test.step('main refuses an unknown account, and a call whose ID is in use', async () => {
    expect(await callBridge(program.page, 'owners.list', { identity: 'demo/somebody' })).toMatchObject({
      ok: false,
      error: { kind: 'not-found' },
    });
    expect(await callBridge(program.page, 'mask.get', {}, { id: 1 })).toMatchObject({
      ok: false,
      error: { kind: 'bad-request' },
    });
    // Keeps the first call in flight until the second arrives.
    await control.setFaults({ match: { methodName: 'GetAlbums' }, latencyMs: 1_500 });
    const kinds = await program.page.evaluate(async () => {
      const [{ key }] = (await window.proofsheet
        .call('one', 'identities.list', {})
        .then((reply) => (reply.ok ? reply.value : []))) as [{ key: string }];
      const replies = await Promise.all(
        ['same', 'same'].map((id) => window.proofsheet.call(id, 'albums.list', { identity: key, ownerId: '500001' })),
      );
      return replies.map((reply) => (reply.ok ? 'ok' : reply.error.kind));
    });
    expect(kinds).toEqual(['ok', 'bad-request']);
  });
  await control.reset();
  await test.step('main refuses an oversized call from a process without the preload, and still answers the next call', async () => {
    const replies = await program.app.evaluate(
      async ({ BrowserWindow }, preload) => {
        const webPreferences = { preload, sandbox: true, contextIsolation: true, partition: 'elsewhere' };
        const window = new BrowserWindow({ show: false, webPreferences });
        await window.loadURL('about:blank');
        const answers = (await window.webContents.executeJavaScript(`Promise.all([
      bare.longName(60_000_000), bare.invoke('1'.repeat(1_000), 'mask.get', {}), bare.invoke(1, 'mask.get', {}), bare.invoke('1', 'mask.get', {}),
    ])`)) as { error: { detail: { code: string } } }[]; // replies of ipc-transport.ts
        window.destroy();
        return answers.map(({ error }) => error.detail.code);
      },
      join(projectRoot, 'e2e/fixtures/bare-preload.cjs'),
    );
    expect(replies).toEqual([
      'call-out-of-bounds',
      'call-out-of-bounds',
      'call-out-of-bounds',
      'call-from-other-sender',
    ]);
    expect((await callBridge(program.page, 'mask.get', {})).ok).toBe(true);
  });
  await control.reset();
  await test.step('the preload refuses oversized input before main has to copy it', async () => {
    const details = await program.page.evaluate(async () => {
      const detailOf = async (id: unknown, name: unknown, input: unknown): Promise<string> => {
        const { call } = window.proofsheet as unknown as Bridge; // an attack does not respect the types of the contract
        const reply = await call(id as string, name as string, input);
        return reply.ok ? 'answered' : (reply.error.detail?.code ?? reply.error.kind);
      };
      let deep: unknown = 1;
      for (let level = 0; level < 100; level += 1) deep = { deep };
      const long = 'x'.repeat(140_000_000);
      const flood = await Promise.all(
        Array.from({ length: 2_000 }, (_none, index) => detailOf(`flood ${index}`, 'identities.list', {})),
      );
      const texts = await Promise.all(
        Array.from({ length: 20 }, (_none, index) =>
          detailOf(`text ${index}`, 'owners.find', { identity: 'x', text: 'x'.repeat(100_000) }),
        ),
      );
      return {
        name: await detailOf('name', '.'.repeat(140_000_000), {}),
        id: await detailOf(long, 'mask.get', {}),
        text: await detailOf('text', 'clipboard.write', { text: long }),
        key: await detailOf('key', 'mask.get', { [long]: 1 }),
        deep: await detailOf('deep', 'mask.get', deep),
        many: await detailOf(
          'many',
          'mask.get',
          Array.from({ length: 3_000 }, () => 1),
        ),
        buffer: await detailOf('buffer', 'mask.get', { held: new Uint8Array(1_000_000) }),
        floodKinds: [...new Set(flood)].sort(),
        answeredOfFlood: flood.filter((detail) => detail === 'answered').length,
        textsInFlight: texts.filter((detail) => detail !== 'too-many-calls').length,
        after: await detailOf('after', 'mask.get', {}),
      };
    });
    const tooLarge = 'call-too-large';
    expect(details).toEqual({
      name: 'call-unreadable',
      id: 'call-unreadable',
      text: tooLarge,
      key: tooLarge,
      deep: tooLarge,
      many: tooLarge,
      buffer: tooLarge,
      floodKinds: ['answered', 'too-many-calls'],
      answeredOfFlood: 128,
      textsInFlight: 5,
      after: 'answered',
    });
  });

  for (const address of ['about:blank', 'data:text/html,<p>Hello']) {
    await test.step(`main refuses another window with the same preload script at ${address.split(',')[0] ?? ''}`, async () => {
      const replies = await program.app.evaluate(
        async ({ BrowserWindow }, { preload, url, calls }) => {
          const webPreferences = { preload, sandbox: true, contextIsolation: true, partition: 'elsewhere' };
          const window = new BrowserWindow({ show: false, webPreferences });
          await window.loadURL(url);
          const answers: unknown[] = [];
          for (const source of calls) answers.push(await window.webContents.executeJavaScript(source));
          window.destroy();
          return answers;
        },
        {
          preload: join(projectRoot, 'out/preload/index.js'),
          url: address,
          calls: [
            sourceOfCall('foreign', 'identities.list', {}),
            sourceOfCall('foreign', 'mask.reveal', {
              identity: 'demo/pictures-api',
              scope: { kind: 'everything' },
              kind: 'timed',
              longEdgePx: 400,
            }),
            sourceOfCall('foreign', 'preferences.get', {}),
          ],
        },
      );
      const refusal = { ok: false, error: { kind: 'bad-request', detail: { code: 'call-from-other-sender' } } };
      expect(replies).toEqual([refusal, refusal, refusal]);
      await expect(program.toolbar.mask).toHaveText(MASKED);
    });
  }
  await test.step('a frame inside the page has no bridge', async () => {
    program.expectComplaint(/Content Security Policy|Refused to/);
    const bridges = await program.page.evaluate(() => {
      const frames = ['', 'about:blank', 'proofsheet-app://window/index.html'].map((src) => {
        const frame = document.createElement('iframe');
        if (src) frame.src = src;
        document.body.append(frame);
        return frame;
      });
      return frames.map((frame) => {
        try {
          return typeof frame.contentWindow?.window.proofsheet;
        } catch {
          return 'undefined';
        }
      });
    });
    expect(bridges).toEqual(['undefined', 'undefined', 'undefined']);
  });
  await test.step('main cancels a page’s calls when the page is gone', async () => {
    await control.setFaults({ match: { methodName: 'getUserSummary' }, hang: true });
    await program.page.evaluate(
      () =>
        void window.proofsheet.call('left behind', 'owners.find', { identity: 'demo/pictures-api', text: '123456' }),
    );
    await expect
      .poll(async () => (await control.requests()).some(({ path }) => path.endsWith('getUserSummary')))
      .toBe(true);
    await program.page.reload();
    const outcomes = async () =>
      (await ask(program.page, 'activity.list', {}))
        .filter(({ request }) => request.includes('getUserSummary'))
        .map(({ outcome }) => outcome);
    await expect.poll(outcomes).toContain('cancelled');
  });
});

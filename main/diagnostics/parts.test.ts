import { describe, expect, it } from 'vitest';
import { createParts, type LicenceFiles } from './parts';

const CREDITS = `<!doctype html><title>Credits</title>
<div class="product"><span class="title">Abseil</span><div class="licence"><pre>You &amp; I: &lt;may&gt;, &quot;so&quot; it&#x27;s &#8220;fine&#8221;.
</pre></div></div>
<div class="product"><span class="title">ffmpeg</span><pre>The lesser license.</pre></div>
<div class="product"><span class="title">Font &lt;of&gt; icons</span><a>no text</a></div>
<div class="product"><span class="title">Node.js</span><pre>Node.js is licensed.</pre></div>
<div class="product"><span class="title">The Chromium Project</span><pre>Redistribution.</pre></div>
<div class="product"><span class="title">V8 JavaScript Engine</span><pre>As V8.</pre></div>`;
const NOTICES = JSON.stringify({
  packages: [
    { name: '@scope/part', version: '1.0.0', licence: 'MIT', text: 1 },
    { name: 'zod', version: '4.0.0', licence: 'ISC', text: 0 },
  ],
  texts: ['You may.', 'You may too.'],
});
const VERSIONS = { electron: '45.4.1', chrome: '150.0.1', node: '24.1.0', v8: '15.0.2' };

const give = (text: string | null) => () => Promise.resolve(text === null ? null : Buffer.from(text));
const whole: LicenceFiles = { notices: give(NOTICES), electron: give('Copyright.\n'), chromium: give(CREDITS) };

describe('The parts of the program', () => {
  it('are Electron and what it runs on, the npm packages, and then the parts of Chromium', async () => {
    const { parts, isComplete } = await createParts(whole, VERSIONS).list();
    expect(isComplete).toBe(true);
    expect(parts.map(({ name, version, licence, isOfChromium }) => [name, version, licence, isOfChromium])).toEqual([
      ['Electron', '45.4.1', 'MIT', false],
      ['Chromium', '150.0.1', 'BSD-3-Clause', false],
      ['Node.js', '24.1.0', 'MIT', false],
      ['V8', '15.0.2', 'BSD-3-Clause', false],
      ['FFmpeg', null, 'LGPL-2.1-or-later', false],
      ['@scope/part', '1.0.0', 'MIT', false],
      ['zod', '4.0.0', 'ISC', false],
      ['Abseil', null, null, true],
      ['Font <of> icons', null, null, true],
    ]);
  });

  it('have their texts, each from the file that contains it', async () => {
    const reader = createParts(whole, VERSIONS);
    const { parts } = await reader.list();
    const texts = await Promise.all(parts.map(async ({ id, name }) => [name, await reader.licenceOf(id)]));
    expect(Object.fromEntries(texts)).toEqual({
      Electron: 'Copyright.',
      Chromium: 'Redistribution.',
      'Node.js': 'Node.js is licensed.',
      V8: 'As V8.',
      FFmpeg: 'The lesser license.',
      '@scope/part': 'You may too.',
      zod: 'You may.',
      Abseil: 'You & I: <may>, "so" it\'s “fine”.',
      'Font <of> icons': null,
    });
  });

  it('are listed as far as their files are there, and the list says that it is not complete', async () => {
    const reader = createParts({ notices: give(null), electron: give(null), chromium: give(null) }, VERSIONS);
    expect(await reader.list()).toMatchObject({ isComplete: false, parts: [{ name: 'Electron' }] });
    for (const id of ['electron', 'chromium:0', 'chromium:x', 'package:zod@4.0.0', '../../etc/passwd'])
      expect(await reader.licenceOf(id)).toBeNull();
  });
});

import { expect, it } from 'vitest';
import { html } from './html';

it('values are escaped, and HTML inside of HTML is not escaped again', () => {
  const name = `<img src=x onerror="alert('1')"> & co`;
  const escaped = '&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; co';
  expect(html`<p title="${name}">${name}</p>`.html).toBe(`<p title="${escaped}">${escaped}</p>`);
  const entries = ['a', '<b>'].map((each) => html`<li>${each}</li>`);
  expect(html`<p>${entries}</p>`.html).toBe('<p><li>a</li><li>&lt;b&gt;</li></p>');
});

import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { render } from './render';

function Broken(): ReactNode {
  throw new Error('This component is broken.');
}

it('rendering a component that throws fails at once, also in place of another', async () => {
  await expect(render(<Broken />)).rejects.toThrow('This component is broken.');
  const { rerender } = await render(<p>Whole</p>);
  await expect(rerender(<Broken />)).rejects.toThrow('This component is broken.');
});

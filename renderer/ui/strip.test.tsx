import { useState } from 'react';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from '../testing/render';
import { Strip, StripSlot } from './strip';

function Screen() {
  const [hasFailed, setHasFailed] = useState(true);
  return (
    <div style={{ position: 'relative' }}>
      <StripSlot>
        {hasFailed && (
          <Strip isAlert action={<button onClick={() => setHasFailed(false)}>Try again</button>}>
            Some are missing
          </Strip>
        )}
        <div role="grid" aria-label="Pictures" tabIndex={0} />
      </StripSlot>
    </div>
  );
}

it('once the button of a strip has helped, the grid below has the focus', async () => {
  await render(<Screen />);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(page.getByRole('grid')).toHaveFocus();
});

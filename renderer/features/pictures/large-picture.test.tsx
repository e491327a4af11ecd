import { expect, it } from 'vitest';
import { renderAlone } from '../../testing/render';
import { ZoomControl } from '../../ui/zoom/zoom-control';
import { Zoomable } from '../../ui/zoom/zoomable';
import { LargeImage } from './large-picture';
import { PreloadedImages } from './preloaded-images';

it('the soft colours of a masked picture are blurred unless it is zoomed so far that a blur takes long', async () => {
  const control = new ZoomControl();
  await renderAlone(
    <div style={{ position: 'relative', width: 800, height: 600 }}>
      <Zoomable
        control={control}
        picture={{ width: 16_384, height: 12_288 }}
        margins={{ sides: 0, bottom: 0 }}
        isDrawnOnce
      >
        <LargeImage
          title="Masked"
          src="data:,"
          maskStyle="soft"
          lease={null}
          preloaded={new PreloadedImages()}
          onShown={() => undefined}
          onFailure={() => undefined}
        />
      </Zoomable>
    </div>,
  );
  const filter = (): string => {
    const image = document.querySelector('img');
    return image ? getComputedStyle(image).filter : '';
  };
  await expect.poll(filter).toMatch(/^blur/);
  control.scaleTo(1);
  await expect.poll(filter).toBe('none');
  control.fit();
  await expect.poll(filter).toMatch(/^blur/);
});

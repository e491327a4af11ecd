import { describe, expect, it } from 'vitest';
import type { Passed } from '../masking/gate';
import type { DragFile } from './export/drag-files';
import type { HandOutParts } from './export/picture-export';
import type { PictureBytes } from './picture-bytes';

describe('what puts a picture out', () => {
  it('does not compile for anything that has not passed the gate', () => {
    const bytes: PictureBytes = { contentType: 'image/png', body: new Uint8Array() };
    const file: DragFile = { path: '/tmp/picture.png' };
    const surfaces = (
      { clipboard: ownClipboard, startDrag, dragFiles }: HandOutParts,
      icon: Passed<PictureBytes>,
    ): void => {
      // @ts-expect-error -- bytes that nobody asked the gate about
      void ownClipboard.put(bytes, () => undefined);
      // @ts-expect-error -- as above
      void dragFiles.offer({ ...bytes, given: 'leased' }, 'name', () => true);
      // @ts-expect-error -- as above
      void startDrag(file, icon, () => undefined);
      // @ts-expect-error -- as above
      void startDrag({} as Passed<DragFile>, bytes, () => undefined);
    };
    // Compiled is all it has to be; the type check fails if one of them does.
    expect(surfaces).toBeTypeOf('function');
  });
});

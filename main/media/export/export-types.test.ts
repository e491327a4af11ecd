import { describe, expect, it } from 'vitest';
import type { Authorized } from '../../masking/gate';
import type { DragFile } from './drag-files';
import type { PictureExportDeps } from './picture-export';
import type { PictureBytes } from '../picture-bytes';

describe('the export functions', () => {
  it('do not compile for values that the gate has not authorized', () => {
    const bytes: PictureBytes = { contentType: 'image/png', body: new Uint8Array() };
    const file: DragFile = { path: '/tmp/picture.png' };
    const surfaces = (
      { clipboard: ownClipboard, startDrag, dragFiles }: PictureExportDeps,
      icon: Authorized<PictureBytes>,
    ): void => {
      // @ts-expect-error -- bytes without the gate's mark
      void ownClipboard.put(bytes, () => undefined);
      // @ts-expect-error -- as above
      void dragFiles.offer({ ...bytes, given: 'leased' }, 'name', () => true);
      // @ts-expect-error -- as above
      void startDrag([file], icon, () => undefined);
      // @ts-expect-error -- as above
      void startDrag([{} as Authorized<DragFile>], bytes, () => undefined);
    };
    // The compiler does the test: type checking fails if one of these calls compiles.
    expect(surfaces).toBeTypeOf('function');
  });
});

import type * as english from '../en/selection';
import type { TranslatedNamespace } from '../messages';

export const selection: TranslatedNamespace<typeof english.selection> = {
  bar: 'التحديد',
  select: 'تحديد',
  count:
    '{count, plural, zero {لم تُحدَّد أي صورة} one {حُدِّدت صورة واحدة} two {حُدِّدت صورتان} few {حُدِّدت # صور} many {حُدِّدت # صورة} other {حُدِّدت # صورة}}',
  none: 'لا شيء محدَّد',
  clear: 'إلغاء التحديد',
  albumChanged: 'أُلغي التحديد: تغيّرت صور الألبوم',
};

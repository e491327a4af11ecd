import type * as english from '../en/ui';
import type { TranslatedNamespace } from '../messages';

export const ui: TranslatedNamespace<typeof english.ui> = {
  close: 'إغلاق',
  tryAgain: 'إعادة المحاولة',
  tryAllAgain: 'إعادة محاولة الكل',
  tryAgainIn: 'إعادة المحاولة بعد {time}',
  tryingAgain: 'تجري إعادة المحاولة',
  signInAgain: 'تسجيل الدخول مجددًا',
  copied: 'تم النسخ',
  more: 'المزيد',
  details: 'تفاصيل',
  announcements: 'رسائل البرنامج',
};

/** U+2066 and U+2069 keep the parts of a time, a size or an address from being shown in the reverse order. */
export const durations: TranslatedNamespace<typeof english.durations> = {
  seconds: '{seconds, number} ث',
  milliseconds: '{milliseconds, number} م.ث',
  minutesAndSeconds: '\u2066{minutes, number}:{seconds}\u2069',
};

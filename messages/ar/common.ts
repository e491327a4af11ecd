import type { common as english } from '../en/common';
import type { TranslatedNamespace } from '../messages';

export const common: TranslatedNamespace<typeof english> = {
  back: 'رجوع',
  cancel: 'إلغاء',
  copy: 'نسخ',
  dismiss: 'تجاهل',
  save: 'حفظ',
  saving: 'جارٍ الحفظ',
  saved: 'تم الحفظ',
  windowTitle: '{title} · Proofsheet',
  titleAndExplanation: '{title}. {explanation}',
  /** U+200F keeps two Latin names from being read in the reverse order. */
  nameAtService: '\u200f{name} · {service}',
  close: 'إغلاق',
  tryAgain: 'إعادة المحاولة',
  tryAllAgain: 'إعادة محاولة الكل',
  tryAgainIn: 'إعادة المحاولة بعد {time}',
  tryingAgain: 'تجري إعادة المحاولة',
  signInAgain: 'تسجيل الدخول مجددًا',
  copied: 'تم النسخ',
  more: 'المزيد',
  loading: 'جارٍ التحميل…',
  details: 'تفاصيل',
  announcements: 'رسائل البرنامج',
};

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
  nameAtService: '{name} · {service}',
};

import type * as english from '../en/sorting';
import type { TranslatedNamespace } from '../messages';

export const sort: TranslatedNamespace<typeof english.sort> = {
  descending: 'ترتيب تنازلي',
};

export const sortBy: TranslatedNamespace<typeof english.sortBy> = {
  service: 'ترتيب الخدمة',
  name: 'الاسم',
  taken: 'تاريخ الالتقاط',
  uploaded: 'تاريخ الرفع',
  updated: 'آخر تغيير',
  size: 'حجم الملف',
  count: 'عدد الصور',
};

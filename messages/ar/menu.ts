import type * as english from '../en/menu';
import type { TranslatedNamespace } from '../messages';

export const menu: TranslatedNamespace<typeof english.menu> = {
  file: '&ملف',
  edit: 'ت&حرير',
  view: '&عرض',
  go: 'انت&قال',
  window: '&نافذة',
  help: 'م&ساعدة',
  undo: 'تراجع',
  redo: 'إعادة',
  cut: 'قص',
  copy: 'نسخ',
  paste: 'لصق',
  pasteAndMatchStyle: 'لصق ومطابقة النمط',
  delete: 'حذف',
  selectAll: 'تحديد الكل',
  minimize: 'تصغير',
  zoom: 'تكبير',
  close: 'إغلاق',
  front: 'إحضار الكل إلى الأمام',
  fullScreen: 'تبديل ملء الشاشة',
  quit: 'إنهاء',
};

export const appMenu: TranslatedNamespace<typeof english.appMenu> = {
  services: 'الخدمات',
  hide: 'إخفاء Proofsheet',
  hideOthers: 'إخفاء الأخرى',
  showAll: 'إظهار الكل',
  quit: 'إنهاء Proofsheet',
};

import type * as english from '../en/capabilities';
import type { TranslatedNamespace } from '../messages';

export const pictureOrders: TranslatedNamespace<typeof english.pictureOrders> = {
  uploaded: 'تاريخ الرفع',
  'gallery-size': 'حجم المعرض',
  'gallery-price': 'سعر المعرض',
  'file-size': 'حجم الملف',
};

export const ownerLookups: TranslatedNamespace<typeof english.ownerLookups> = {
  none: 'رابط',
  'user-id-or-link': 'معرّف المستخدم أو رابط الملف الشخصي',
  'user-id-nickname-or-link': 'معرّف المستخدم أو الاسم المستعار أو رابط الملف الشخصي',
  'nickname-or-link': 'الاسم المستعار أو الرابط',
  'box-name': 'اسم صندوق',
};

import type { rail as english } from '../en/rail';
import type { TranslatedNamespace } from '../messages';

export const rail: TranslatedNamespace<typeof english> = {
  label: 'الحسابات',
  asMember: 'بصفة {name}',
  actingAs: 'التصرف بصفة {name}',
  add: 'إضافة حساب',
  addAnAccount: 'إضافة حساب',
  demo: 'بيانات تجريبية',
  demoWhy: 'حسابات وصور وهمية، يقدّمها البرنامج نفسه.',
  moved: 'نُقل {name} إلى الموضع {place, number} من {count, number}',
  thenSignedOut: '، سُجّل الخروج',
  account: '{name}، {service}',
  accountAt: '{name}، {service} على {host}',
  withKeys: '{text} ({keys})',
  signedOut: 'سُجّل الخروج',
  notKept: 'يبقى حتى إغلاق Proofsheet',
};

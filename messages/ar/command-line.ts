import type { commandLine as english } from '../en/command-line';
import type { TranslatedNamespace } from '../messages';

export const commandLine: TranslatedNamespace<typeof english> = {
  usage: 'الاستخدام: proofsheet [خيارات] [رابط]',
  purpose: 'يعرض ألبومات حساباتك وصورها على الخدمات المستضافة.',
  link: 'يبدأ الرابط بـ proofsheet: ويفتحه البرنامج قيد التشغيل إن وُجد.',
  help: 'يطبع هذا النص.',
  version: 'يطبع رقم الإصدار.',
  userData: 'يحفظ الحسابات والإعدادات والصور في المجلد DIR.',
  chromium: 'يصف الأمر «man proofsheet» أيضًا خيارات الأنظمة غير المعتادة.',
  'unknown-option': 'لا يوجد خيار باسم «{word}».',
  'unknown-argument': '«{word}» ليس رابطًا يبدأ بـ proofsheet:.',
  'no-folder': 'يحتاج «{word}» إلى مسار مجلد.',
  debugging: 'قد يتيح «{word}» لبرامج أخرى قراءة النافذة، لذلك رُفض.',
  see: 'يعرض الأمر «proofsheet --help» الخيارات.',
};

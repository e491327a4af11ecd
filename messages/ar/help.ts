import type * as english from '../en/help';
import type { TranslatedNamespace } from '../messages';

export const about: TranslatedNamespace<typeof english.about> = {
  system: 'النظام',
  licence: 'الترخيص',
  noLicence: 'لا يوجد ترخيص: لا يجوز نسخ Proofsheet أو تمريره إلى آخرين. ولأجزائه تراخيصها الخاصة.',
  package: 'الحزمة',
  packageKind:
    '{kind, select, source {مبني من الشيفرة المصدرية} deb {حزمة Debian} rpm {حزمة RPM} appimage {AppImage} archive {أرشيف مضغوط} other {برنامج تثبيت}}',
  licences: 'التراخيص…',
  copy: 'نسخ التقرير',
};

export const parts: TranslatedNamespace<typeof english.parts> = {
  title: 'التراخيص',
  search: 'البحث بالاسم',
  count: '{count, plural, zero {لا أجزاء} one {جزء واحد} two {جزآن} few {# أجزاء} many {# جزءًا} other {# جزء}}',
  noneFound: 'لا يوجد جزء بهذا الاسم.',
  ofChromium: 'جزء من Chromium',
  textOf: 'ترخيص {name}',
  noText: 'نص هذا الترخيص غير موجود في هذه النسخة من البرنامج.',
  incomplete: 'بعض ملفات التراخيص مفقودة، لذلك هذه القائمة غير كاملة. لا توجد كلها إلا في نسخة كاملة البناء من البرنامج.',
  back: 'كل الأجزاء',
};

export const report: TranslatedNamespace<typeof english.report> = {
  title: 'الإبلاغ عن مشكلة',
  intro: 'لا يرسل Proofsheet شيئًا. انسخ هذا النص أو احفظه، وأضف ما فعلته وما حدث.',
  contents: 'يتضمن الإصدارات والإعدادات وآخر الأخطاء، ولا يتضمن أسماء أو عناوين أو كلمات مرور أو مفاتيح.',
  text: 'التقرير',
  copy: 'نسخ التقرير',
  save: 'حفظ التقرير…',
  saved: 'حُفظ باسم {fileName}',
  place: 'ليس لهذا الإصدار عنوان عام للتقارير. أعطِ النص للشخص أو الفريق الذي أعطاك Proofsheet.',
};

export const firstHint: TranslatedNamespace<typeof english.firstHint> = {
  title: 'أهم المفاتيح',
  hold: 'اضغط باستمرار بالفأرة أو {space} على صورة محجوبة لرؤيتها',
  reveal: '{reveal}: كشف الصورة المحددة لمدة معينة',
  mask: '{mask}: حجب ما كُشف',
  palette: '{palette}: البحث عن الألبومات والأشخاص والأوامر',
  dismiss: 'فهمت',
};

export const panicKeyOffer: TranslatedNamespace<typeof english.panicKeyOffer> = {
  title: 'تعيين مفتاح الطوارئ',
  text: 'يغطي مفتاح الطوارئ النافذة كلها فورًا بصفحة لا تُظهر شيئًا يخصك.',
  set: 'تعيين مفتاح…',
  notNow: 'ليس الآن',
};

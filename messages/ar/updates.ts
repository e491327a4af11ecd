import type * as english from '../en/updates';
import type { TranslatedNamespace } from '../messages';

export const updates: TranslatedNamespace<typeof english.updates> = {
  title: 'التحديثات',
  installed: 'الإصدار المثبَّت من Proofsheet هو {version}.',
  isAutomatic: 'التحقق من وجود تحديثات مرة في اليوم',
  isAutomaticHint: 'يُحمِّل قائمة صغيرة موقَّعة، وهي نفسها للجميع. لا يرى الخادم سوى عنوان شبكتك، ولا يُثبَّت شيء.',
  channel: 'الإصدارات',
  stable: 'المستقرة',
  beta: 'التجريبية',
  betaHint: 'تصل الإصدارات التجريبية أبكر، وهي أقل اختبارًا.',
  neverLooked: 'لم يتحقق Proofsheet من وجود تحديثات بعد.',
  lastLooked: 'آخر تحقق: {when}',
  lookNow: 'التحقق الآن',
  isLooking: 'جارٍ التحقق…',
  newest: 'لديك أحدث إصدار.',
  notForSystem: 'لا تتضمن القائمة إصدارًا لهذا النظام.',
  staged: 'يُطرح الإصدار {version} على مراحل، ولم يصل إلى هذا الحاسوب بعد.',
  outdated: 'انتهت صلاحية القائمة الأخيرة. تحقق من جديد.',
  offered: 'الإصدار {version} متاح.',
  offeredOn: 'صدر في {date}',
  notes: 'الجديد',
  pageHint: 'يفتح زر «تنزيل» صفحة من {host} في متصفحك.',
  download: 'تنزيل',
  skip: 'تخطي هذا الإصدار',
  isSkipped: 'اخترت تخطي هذا الإصدار.',
  unskip: 'عدم التخطي',
  failed: 'تعذّر تحميل قائمة التحديثات',
  stillKnown: 'عُثر عليه من قبل:',
};

export const updateRefusals: TranslatedNamespace<typeof english.updateRefusals> = {
  missing: 'ليس لدى الخادم قائمة تحديثات في الوقت الحالي. حاول مرة أخرى لاحقًا.',
  'too-large': 'ما أرسله الخادم أكبر من أن يكون قائمة تحديثات، فلم يُقرأ.',
  'wrong-shape': 'الاستجابة ليست قائمة تحديثات يستطيع هذا الإصدار قراءتها. قد يكون السبب شبكة تطلب تسجيل الدخول.',
  'unknown-key':
    'قائمة التحديثات موقَّعة بمفتاح لا يعرفه هذا البرنامج، فلم تُستخدَم. إذا استمر ذلك، فنزّل Proofsheet من جديد من حيث حصلت عليه.',
  'bad-signature': 'عُدِّلت قائمة التحديثات بعد توقيعها، فلم تُستخدَم.',
  replayed: 'أرسل الخادم قائمة تحديثات أقدم من قائمة سابقة، فلم تُستخدَم. قد يوجد إصدار أحدث.',
  expired: 'انتهت صلاحية قائمة التحديثات، فلم تُستخدَم. قد يوجد إصدار أحدث، أو أن ساعة هذا الحاسوب غير صحيحة.',
  'wrong-size': 'حجم الملف المنزَّل ليس الحجم الموقَّع، فلم يُستخدَم.',
  'wrong-hash': 'الملف المنزَّل ليس الملف الذي وُقِّع، فلم يُستخدَم.',
};

export const updatedBy: TranslatedNamespace<typeof english.updatedBy> = {
  nobody:
    'لا تتضمن هذه النسخة عنوانًا للإصدارات الجديدة، لذا لا تتحقق من وجود تحديثات: اسأل الشخص أو الفريق الذي أعطاك Proofsheet.',
  environment: 'ضُبط PROOFSHEET_UPDATES=off على هذا الحاسوب، لذا لا يتحقق Proofsheet من وجود تحديثات: اسأل من ضبطه.',
  deb: 'ثُبِّت كحزمة Debian، لذا لا يتحقق Proofsheet من وجود تحديثات: تأتي من حيث حصلت على الحزمة.',
  rpm: 'ثُبِّت كحزمة RPM، لذا لا يتحقق Proofsheet من وجود تحديثات: تأتي من حيث حصلت على الحزمة.',
  flatpak: 'ثُبِّت بواسطة Flatpak الذي يجلب الإصدارات الجديدة أيضًا. لا يتحقق Proofsheet من وجود تحديثات.',
  snap: 'ثُبِّت بواسطة Snap الذي يجلب الإصدارات الجديدة أيضًا. لا يتحقق Proofsheet من وجود تحديثات.',
  'other-package': 'ثبّتته حزمة من نظامك، لذا لا يتحقق Proofsheet من وجود تحديثات: تأتي من حيث حصلت على الحزمة.',
};

export const updateNotice: TranslatedNamespace<typeof english.updateNotice> = {
  title: 'إصدار جديد',
  text: 'الإصدار {version} من Proofsheet متاح.',
  later: 'لاحقًا',
  refused: 'تعذّر على Proofsheet التحقق من صحة قائمة الإصدارات الجديدة.',
  showWhy: 'عرض السبب',
};

export const updateQuestion: TranslatedNamespace<typeof english.updateQuestion> = {
  title: 'التحديثات',
  text: 'هل تريد أن يتحقق Proofsheet من وجود تحديثات مرة في اليوم؟ لا يرى الخادم سوى عنوان شبكتك، ولا يُثبَّت شيء.',
  yes: 'التحقق مرة في اليوم',
  no: 'لا',
};

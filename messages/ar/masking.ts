import type * as english from '../en/masking';
import type { TranslatedNamespace } from '../messages';

export const maskCauses: TranslatedNamespace<typeof english.maskCauses> = {
  unsafe: 'الصورة محجوبة: تصنّفها الخدمة غير آمنة',
  unrated: 'الصورة محجوبة: لا تذكر الخدمة هل هي آمنة، وإعدادك يحجب ذلك',
  hidden: 'الصورة محجوبة: مالكها يخفيها، وإعدادك يحجب ذلك',
  everything: 'الصورة محجوبة: كل الصور محجوبة',
};

export const tileStates: TranslatedNamespace<typeof english.tileStates> = {
  masked: '، الصورة محجوبة',
  revealed: '، الصورة مكشوفة',
};

export const maskChanges: TranslatedNamespace<typeof english.maskChanges> = {
  masked: 'تم الحجب',
  sensitiveMasked: 'الصور الحساسة محجوبة',
  allMasked: 'كل الصور محجوبة',
  onlySensitiveMasked: 'الصور الحساسة وحدها محجوبة',
  maskedAgain:
    '{level, select, everything {كل الصور محجوبة} other {الصور الحساسة محجوبة}} من جديد: {cause, select, slept {دخل الكمبيوتر في وضع السكون} locked {قُفل الكمبيوتر} blanked {انطفأت الشاشة} other {لم تكن أمام الكمبيوتر}}',
  revealedWhileHeld: 'مكشوفة أثناء الضغط',
  revealed: 'كُشفت الصورة، المدة: {duration}',
  albumRevealed: 'كُشف الألبوم كله، المدة: {duration}',
  maskOff: 'أُوقف الحجب، المدة: {duration}',
  coverNotMasked: 'هذا الغلاف غير محجوب',
  pictureNotMasked: 'هذه الصورة غير محجوبة',
  maskIsOff: 'الحجب متوقف. لحجب الصور من جديد اضغط {key}',
  revealedWithAlbum: 'الصورة مكشوفة مع ألبومها كله. لحجبه من جديد اضغط {key}',
};

export const revealing: TranslatedNamespace<typeof english.revealing> = {
  revealFor: 'كشف ({duration})',
  hideNow: 'حجب الآن',
  holdToShow: 'إظهار بالضغط المستمر',
  showFor: 'إظهار {seconds, number} ث',
  revealed: 'الصورة مكشوفة',
  albumRevealed: 'الألبوم كله مكشوف',
  maskOff: 'الحجب متوقف',
  maskAgain: 'الحجب من جديد',
};

export const maskButton: TranslatedNamespace<typeof english.maskButton> = {
  masked: 'الحساسة محجوبة',
  allMasked: 'الكل محجوب',
  maskOff: 'الحجب متوقف',
  albumsRevealed:
    '{count, plural, zero {لا ألبومات مكشوفة} one {ألبوم مكشوف} two {ألبومان مكشوفان} few {ألبومات مكشوفة} many {ألبومات مكشوفة} other {ألبومات مكشوفة}}',
  picturesRevealed:
    '{count, plural, zero {مكشوف: #} one {مكشوف: #} two {مكشوف: #} few {مكشوف: #} many {مكشوف: #} other {مكشوف: #}}{hasMore, select, true { وأكثر} other {}}',
  thenTurnOff: '، إيقاف الحجب…',
  thenMaskSensitive: '، حجب الصور الحساسة فقط',
  thenMask: '، الحجب من جديد',
  maskAtOnce: 'حجب الصور المكشوفة فورًا',
  unsafeIsMasked: 'الصور التي لا يُعرف أنها آمنة محجوبة',
  unsafeIsMaskedClick: 'الصور التي لا يُعرف أنها آمنة محجوبة. انقر لإيقاف الحجب',
  allAreMasked: 'كل الصور محجوبة، حتى الآمنة منها',
  allAreMaskedClick: 'كل الصور محجوبة، حتى الآمنة منها. انقر لحجب الحساسة فقط',
};

export const maskMenu: TranslatedNamespace<typeof english.maskMenu> = {
  title: 'ما يُحجب',
  sensitive: 'حجب الصور الحساسة',
  everything: 'حجب كل الصور',
  titles: 'إخفاء العناوين ما دامت كل الصور محجوبة',
};

export const maskedTitles: TranslatedNamespace<typeof english.maskedTitles> = {
  picture: 'صورة',
  video: 'فيديو',
  album: 'ألبوم',
};

export const revealDialogs: TranslatedNamespace<typeof english.revealDialogs> = {
  albumTitle: 'كشف الألبوم {name} كله؟',
  albumText:
    '{count, plural, zero {سيظهر الغلاف} one {ستظهر الصورة الوحيدة والغلاف} two {ستظهر الصورتان والغلاف} few {ستظهر # صور والغلاف} many {ستظهر # صورة والغلاف} other {ستظهر # صورة والغلاف}} من دون حجب، المدة: {duration}. سيكون كل ما في الألبوم مرئيًا على هذه الشاشة.',
  albumTextUncounted:
    'ستظهر صوره كلها وغلافه من دون حجب، المدة: {duration}. سيكون كل ما في الألبوم مرئيًا على هذه الشاشة.',
  maskOffTitle: 'إيقاف الحجب؟',
  maskOffAction: 'إيقاف ({duration})',
  maskOffText:
    'سيظهر كل ما يُسمح للحساب {name} برؤيته من دون حجب، وسيكون مرئيًا على هذه الشاشة. المدة: {duration}. تبقى صور الحسابات الأخرى محجوبة.',
  maskOffHint: 'المفتاح {key} يحجب كل شيء من جديد، في أي وقت ومن أي مكان.',
  notAllowedTitle: 'لا يمكن إيقاف الحجب هنا',
};

export const unratedNote: TranslatedNamespace<typeof english.unratedNote> = {
  title: 'سبب حجب هذه الصور',
  why: 'لا تذكر {service} أي الصور آمنة، ولذلك يحجبها Proofsheet كلها.',
  mask: 'إبقاؤها محجوبة',
  'mask-hidden': 'حجب المخفي فقط',
  show: 'إظهارها كلها',
  'chosen-mask': 'تبقى كل صور {service} محجوبة. يمكن تغيير ذلك في الإعدادات ← الحجب.',
  'chosen-mask-hidden': 'تبقى الصور التي يخفيها مالكها محجوبة، وكذلك كل الأغلفة. يمكن تغيير ذلك في الإعدادات ← الحجب.',
  'chosen-show': 'لا تُحجب أي صورة من {service}. يمكن تغيير ذلك في الإعدادات ← الحجب.',
};

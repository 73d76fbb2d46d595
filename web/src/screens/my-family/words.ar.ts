import type { MyFamilyKey } from './words.en.ts';

const words: Readonly<Record<MyFamilyKey, string>> = {
  statement:
    '{n, plural, =0 {لا نتيجة لديك تستدعي رسالة الآن} one {نتيجة واحدة لديك قد تهم عائلتك} other {# من نتائجك قد تهم عائلتك}}',
  basis: 'تشترك في الجينات مع والديك وأبنائك وإخوتك. أنت تختار ما تقوله ولمن.',
  'not-know': 'بعض الناس لا يريدون أن يعرفوا. اسألهم قبل إرسال رسالة.',
  'own-wish': 'قلت إنك لا تريد معرفة بعض النتائج. ليست في هذه الرسالة.',
  result: 'أي نتيجة',
  letter: 'نوع الرسالة',
  who: 'من قد يشاركك فيها',
  'who.why': 'معروض لكل 100 قريب كهذا. لا يمكن لأحد أن يقول من هذا أيّ أقاربك يحمله.',
  'relative.parent': 'الوالدان',
  'relative.child': 'الأبناء',
  'relative.brother-or-sister': 'الإخوة والأخوات',
  'relative.grandparent': 'الأجداد',
  'relative.uncle-or-aunt': 'الأعمام والأخوال',
  'relative.nephew-or-niece': 'أبناء الإخوة',
  'relative.cousin': 'أبناء العم والخال',
  'of100.about': 'نحو {n} من كل 100',
  'of100.at-least': '{n} من كل 100 على الأقل',
  text: 'رسالتك',
  'text.hint': 'غيّرها كما تشاء. تُحفظ على هذا الجهاز.',
  print: 'اطبع الرسالة',
  save: 'احفظ نصًا',
  again: 'اكتبها من جديد',
  'none.why': 'لا نتيجة جينية مقروءة تستدعي شيئًا الآن. ما لم يُقرأ يبقى غير معروف.',
  talk: 'ابحث عمّن تتحدث معه',
  'copies.open': 'لا يبيّن الملف عدد النسخ المتغيرة لديك. لذلك تتحدث الرسالة عن واحدة.',
};

export default words;

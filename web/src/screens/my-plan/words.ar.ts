import type { MyPlanKey } from './words.en.ts';

const words: Readonly<Record<MyPlanKey, string>> = {
  things:
    '{n, plural, =1 {أمر واحد للقيام به} =2 {أمران للقيام بهما} =3 {ثلاثة أمور للقيام بها} few {# أمور للقيام بها} other {# أمرًا للقيام به}}',
  example: 'هذا الشخص مُختلَق.',
  why: 'لماذا',
  'my-question': 'سؤالي للزيارة',
  more: '{n, plural, =1 {أمر آخر للسؤال عنه} =2 {أمران آخران للسؤال عنهما} few {# أمور أخرى للسؤال عنها} other {# أمرًا آخر للسؤال عنه}}',
  medicines: '{n, plural, =1 {دوائي} =2 {دواءاي} few {أدويتي (#)} other {أدويتي (#)}}',
  'see-all': 'الكل',
  open: 'ما لا نعرفه بعد',
  'open.no-genome': 'لم تُقرأ جيناتك. قد يغيّر فحص الجينات هذه الخطة.',
  'open.genes':
    '{n, plural, =1 {لم نستطع قراءة جين واحد من {total} ({genes}).} =2 {لم نستطع قراءة جينين من {total} ({genes}).} few {لم نستطع قراءة # جينات من {total} ({genes}).} other {لم نستطع قراءة # جينًا من {total} ({genes}).}}',
  'open.part':
    '{n, plural, =1 {لسنا متأكدين بعد من جين واحد ({genes}).} =2 {لسنا متأكدين بعد من جينين ({genes}).} few {لسنا متأكدين بعد من # جينات ({genes}).} other {لسنا متأكدين بعد من # جينًا ({genes}).}}',
  'open.medicines': 'لا نعرف بعد ما يكفي عن {medicines}.',
  'open.unresolved': 'لم نستطع فحص هذا: {names}. أرِه لطبيبك أو للصيدلي.',
  'open.not-fine': 'ما لم نقرأه غير معروف. ولا نعدّه سليمًا.',
  talk: 'هل تحتاج إلى الحديث؟',
  'talk.find': 'ابحث عمّن تتحدث إليه',
  choices: 'خياراتي',
  print: 'اطبع هذه الخطة',
};

export default words;

import type { HealthKey } from './words.en.ts';

const words: Readonly<Record<HealthKey, string>> = {
  working: 'ننظر إلى ما قد يأتي',
  again: 'ننظر مرة أخرى',
  change: 'ما يمكنني تغييره',
  'change.why': 'حرّك شريطا أو علّم خانة. كل تغيير يظهر وحده. تحدث مع طبيبك قبل أن تغيّر دواء.',
  'change.none': 'بلا تغيير',
  'change.not-made': 'حدده لترى ما قد يفيد.',
  'change.now': 'كما هو الآن',
  'change.with': 'مع هذا التغيير',
  'change.of': '{what}، خلال {years} سنة',
  'change.of.open': '{what}',
  'change.fewer':
    '{n, plural, =0 {ينجو أقل من شخص واحد من كل 100.} one {ينجو نحو شخص واحد من كل 100.} two {ينجو نحو شخصين من كل 100.} few {ينجو نحو # أشخاص من كل 100.} other {ينجو نحو # شخصا من كل 100.}}',
  'change.unsure': 'ليس أكيدا أن هذا يفيد.',
  'change.unconfirmed': 'هذا الرقم لم يُتحقق منه بعد.',
  'change.certainty.high': 'دراسات جيدة تبيّن ذلك.',
  'change.certainty.moderate': 'الدراسات تبيّن ذلك إلى حد ما.',
  'change.certainty.low': 'توجد دراسات لكنها لا تبيّنه جيدا.',
  'change.harm': 'وقد تكون له جوانب سيئة أيضا. اسأل عنها.',
  'change.no-figure': 'لا رقم لك: شيء ما غير معروف بعد.',
  count: '{n} من كل 100 شخص مثلك. و{not} من كل 100 لا يصيبهم.',
  'key.i-will': 'يحدث',
  'key.i-not': 'لا يحدث',
  'family.n': '{n, plural, one {ذكرت قريبا واحدا.} two {ذكرت قريبين.} few {ذكرت # أقارب.} other {ذكرت # قريبا.}}',
  'family.none': 'لم يُذكر أحد من عائلتك بعد. أمراضهم قد تغيّر الفحوص التي تحتاجها.',
  'family.go': 'أمراض عائلتي',
  'family.letter': 'اكتب إلى عائلتي',
  'asked.none': 'لم تطلب شيئا. لذلك لم نبحث عن شيء. ولا يعني هذا أنه لا يوجد شيء.',
  'asked.open': 'طلبته ولم ننظر إليه بعد.',
  'asked.done': 'نظرنا في جيناتك لما طلبته فقط.',
  'asked.go': 'اختر ما أريد معرفته',
  save: 'احفظ هذه الصفحات',
  saved: 'الملف جاهز.',
  clinician: 'صفحة الأطباء',
};

export default words;

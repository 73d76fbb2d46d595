/** A dose for one person, in Arabic: what the person reads. */
export const DOSE_AR = {
  'patient.dose.title': 'جرعاتي',
  'patient.dose.none': 'لا توجد هنا بعد جرعة محددة بحسب مستوياتك.',
  'patient.dose.take': 'تتناول {drug} {dose}.',
  'patient.dose.measured': '{n, plural, one {قيس مرة واحدة} other {قيس # مرات}} في دمك، آخرها في {date}.',
  'patient.dose.next': 'تحليل الدم القادم: {time}.',
  'patient.dose.ask': 'يعمل فريقك الطبي على حساب جرعتك. لا تغيرها بنفسك.',
  'patient.dose.missed.take-now': 'إذا نسيتها لمدة لا تزيد على {after}: تناولها حين تتذكر.',
  'patient.dose.missed.skip': 'إذا لم تتذكرها إلا بعد {after}: اتركها. لا تتناول جرعتين معاً.',
  'patient.dose.missed.ask': 'إذا نسيتها {after} أو أكثر: اسأل الصيدلي أولاً.',
} as const;

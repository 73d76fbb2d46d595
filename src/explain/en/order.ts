/** Text of an order, to be copied into a prescribing system: made from coded actions, never from a source's sentences. */
export const ORDER_EN = {
  'order.what':
    '{drug}{replaces, select, none {} other { in place of {replaces}}}{indication, select, none {} other {, for {indication}}}.',
  'order.dose': 'Dose: {dose}.',
  'order.dose.open': 'Dose: by the label; no source here states another.',
  'order.watch': 'Watch: {watch}.',
  'order.watch.none': 'No source here asks to measure anything for it.',
  'order.because': 'Because: {because}',
  'order.against': 'Ordered against the advice “{word}”. Reason: {reason}',
  'order.referral': 'Referral about {drug}: {what}',
} as const;

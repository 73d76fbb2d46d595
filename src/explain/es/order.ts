import type { ORDER_EN } from '../en/order.ts';

export const ORDER_ES: Readonly<Record<keyof typeof ORDER_EN, string>> = {
  'order.what':
    '{drug}{replaces, select, none {} other { en lugar de {replaces}}}{indication, select, none {} other {, para {indication}}}.',
  'order.dose': 'Dosis: {dose}.',
  'order.dose.open': 'Dosis: la de la ficha técnica; ninguna fuente de aquí indica otra.',
  'order.watch': 'Vigilar: {watch}.',
  'order.watch.none': 'Ninguna fuente de aquí pide medir nada por ella.',
  'order.because': 'Motivo: {because}',
  'order.against': 'Prescrito en contra del consejo «{word}». Razón: {reason}',
  'order.referral': 'Consulta sobre {drug}: {what}',
};

import type { ACTIONS_EN } from '../en/actions.ts';

/** The templates of actions for a clinician. Spanish says "valorar" before a noun or an infinitive, so one form serves both and `form` is not asked for. */
export const ACTIONS_ES: Readonly<Record<keyof typeof ACTIONS_EN, string>> = {
  'action.use-label':
    'usar la dosis de la ficha técnica{dose, select, none {} other { ({dose})}}{when, select, none {} other { {when}}}{adjustBy, select, none {} other {, {adjustBy}}}',
  'action.use-with-caution': 'usar {drug} con precaución',
  'action.no-action': 'no cambiar nada por este genotipo',
  'action.no-guidance':
    '{reason, select, insufficient-evidence {sin consejo: la evidencia no basta} not-applicable {sin consejo: la fuente no lo aplica a este genotipo} other {la fuente no da ninguna recomendación}}',
  'action.inform': 'tener en cuenta: {effect}{size, select, none {} other { ({size})}}',
  'action.avoid':
    '{degree, select, contraindicated {no usar {drug} (contraindicado)} unless-benefit-outweighs {evitar {drug} salvo que el beneficio supere el riesgo} other {evitar {drug}{dose, select, none {} other { a la dosis habitual de {dose}}}}}',
  'action.eligible': '{drug} es una opción para este genotipo',
  'action.not-eligible': 'no usar {drug}: no está indicado para este genotipo',
  'action.switch':
    'usar {to, select, none {otro medicamento} other {{to}}}{not, select, none {} other {, no {not},}} en su lugar{caution, select, none {} other {, con cuidado con {caution}}}',
  'action.set-dose.factor':
    'usar el {factor} de {base}{condition, select, none {} other { {condition}}}{max, select, none {} other {, como máximo {max}}}',
  'action.set-dose.base':
    'usar {base}{condition, select, none {} other { {condition}}}{max, select, none {} other {, como máximo {max}}}',
  'action.set-dose.amount':
    'usar {amount}{condition, select, none {} other { {condition}}}{max, select, none {} other {, como máximo {max}}}',
  'action.set-dose.max': 'usar como máximo {max}{condition, select, none {} other { {condition}}}',
  'action.set-dose.direction':
    'usar una dosis {direction, select, lower {más baja} higher {más alta} other {distinta}}{base, select, none {} other { que {base}}}{condition, select, none {} other { {condition}}}{max, select, none {} other {, como máximo {max}}}',
  'action.refer-dose':
    'tomar la dosis {direction, select, lower {más baja } higher {más alta } other {}}de {where, select, disease-guideline {la guía de la enfermedad} protocol {el protocolo de tratamiento} other {la ficha técnica}}',
  'action.limit-dose':
    'no pasar de {exclusive, select, yes {menos de {max}} other {{max}}}{per, select, dose { por dosis} day { al día} other {}}',
  'action.titrate':
    'ajustar la dosis{direction, select, up { hacia arriba} down { hacia abajo} other {}}{speed, select, slower { más despacio} faster { más deprisa} other {}}{until, select, response { según la respuesta} toxicity { según la tolerancia} level { según el nivel en sangre} response-or-toxicity { según la respuesta y la tolerancia} other {}}{ceiling, select, none {} other {, como máximo hasta {ceiling}}}{steadyState, select, none {} other {, sin subirla antes del estado estacionario ({steadyState})}}{steps, select, none {} other {: {steps}}}',
  'action.titrate.step': '{amount}{after, select, none {} other { tras {after}}}{if, select, none {} other { si {if}}}',
  'action.set-interval.every': 'darlo cada {every}',
  'action.set-interval.times':
    'darlo {times, plural, one {una vez a la semana} =2 {dos veces a la semana} other {# veces a la semana}}',
  'action.set-interval.direction':
    'hacer el intervalo {direction, select, shorter {más corto} longer {más largo} other {distinto}}{factor, select, none {} other { ({factor} del habitual)}}',
  'action.set-duration.max': 'limitar el tratamiento a {max}',
  'action.set-duration.exactly': 'tratar durante {exactly}',
  'action.set-duration.extend': 'alargar el tratamiento {extendBy}',
  'action.set-duration.direction':
    'tratar durante un tiempo {direction, select, shorter {más corto} longer {más largo} other {distinto}}',
  'action.monitor':
    'vigilar {what}{intensity, select, closer { más de cerca} other {}}{from, select, none {} other { desde {from}}}{every, select, none {} other { cada {every}}}{threshold, select, none {} other { (umbral: {threshold})}}{then, select, none {} other {, y luego {then}}}',
  'action.measure-level':
    'medir {analyte, select, none {el nivel en sangre} other {{analyte} en sangre}}{at, select, none {} other { {at}}}{range, select, none {} other {, objetivo {range}}}{target, select, none {} other {, con el objetivo de {target}}}{toxic, select, none {} other {, tóxico por encima de {toxic}}}{then, select, none {} other {, y luego {then}}}',
  'action.test-first':
    'comprobar {test} {before, select, dose {antes de cada cambio de dosis} continue {antes de seguir} start {antes de empezar} other {primero}}',
  'action.use-calculator': 'calcular la dosis con {equation}',
  'action.weigh': 'decidir según {what}; esto solo no basta',
  'action.limit-comedication':
    '{degree, select, avoid {evitar {what} a la vez} adjust {ajustar la dosis por {what}} other {tener cuidado con {what} a la vez}}',
  'action.add-therapy': 'añadir {what}',
  'action.induce-tolerance': 'inducir antes tolerancia{steps, select, none {} other {: {steps}}}',
  'action.stop-if': 'suspenderlo si aparece: {event}{threshold, select, none {} other { ({threshold})}}',
  'action.counsel': 'informar sobre {topic}{symptoms, select, none {} other {: {symptoms}}}',

  'action.adjusted-to': 'ajustada a {what}',

  'phase.loading': 'como dosis de carga',
  'phase.start': 'al empezar',
  'phase.maintenance': 'como mantenimiento',
  'phase.of': '{action} {when}',

  'modality.must': '{do}',
  'modality.should': '{do}',
  'modality.consider': 'valorar {doing}',
  'modality.may': 'es posible {do}',

  'base.label-start': 'la dosis inicial de la ficha técnica',
  'base.lowest-label-start': 'la dosis inicial más baja de la ficha técnica',
  'base.label-maintenance': 'la dosis de mantenimiento de la ficha técnica',
  'base.label-max': 'la dosis máxima de la ficha técnica',
  'base.own-current': 'la dosis actual',
  'base.label-standard': 'la dosis habitual',
  'dose.if-at-least': 'si la dosis fuera de {amount} o más',

  'use.first': '{options}',
  'use.alternatively': 'o bien: {options}',
  'use.if-unavoidable': 'si no se puede evitar: {options}',
  'use.if-inadequate-response': 'si la respuesta no basta: {options}',
  'use.if-adverse-effect': 'si hay efectos adversos: {options}',
  'use.if-dose-above': 'por encima de {amount}: {options}',
  'use.if': '{condition}: {options}',
};

/**
 * One template for each action code, for a clinician. `{form, select, ing {…} other {…}}` gives "use" after a plain verb and
 * "using" after "consider". A parameter that does not apply is the text `none`.
 */
export const ACTIONS_EN = {
  'action.use-label':
    '{form, select, ing {using} other {use}} the label dose{dose, select, none {} other { ({dose})}}{when, select, none {} other { {when}}}{adjustBy, select, none {} other {, {adjustBy}}}',
  'action.use-with-caution': '{form, select, ing {using} other {use}} {drug} with caution',
  'action.no-action': '{form, select, ing {making} other {make}} no change for this genotype',
  'action.no-guidance':
    '{reason, select, insufficient-evidence {no advice: the evidence is not enough} not-applicable {no advice: the source does not apply it to this genotype} other {the source gives no recommendation}}',
  'action.inform': '{form, select, ing {noting} other {note}}: {effect}{size, select, none {} other { ({size})}}',
  'action.avoid':
    '{degree, select, contraindicated {{form, select, ing {not using} other {do not use}} {drug} (contraindicated)} unless-benefit-outweighs {{form, select, ing {avoiding} other {avoid}} {drug} unless the benefit outweighs the risk} other {{form, select, ing {avoiding} other {avoid}} {drug}{dose, select, none {} other { at the usual {dose}}}}}',
  'action.eligible': '{drug} {form, select, ing {being} other {is}} an option for this genotype',
  'action.not-eligible': '{form, select, ing {not using} other {do not use}} {drug}: not indicated for this genotype',
  'action.switch':
    '{form, select, ing {using} other {use}} {to, select, none {another medicine} other {{to}}}{not, select, none {} other {, not {not},}} instead{caution, select, none {} other {, with care about {caution}}}',
  'action.set-dose.factor':
    '{form, select, ing {using} other {use}} {factor} of {base}{condition, select, none {} other { {condition}}}{max, select, none {} other {, at most {max}}}',
  'action.set-dose.base':
    '{form, select, ing {using} other {use}} {base}{condition, select, none {} other { {condition}}}{max, select, none {} other {, at most {max}}}',
  'action.set-dose.amount':
    '{form, select, ing {using} other {use}} {amount}{condition, select, none {} other { {condition}}}{max, select, none {} other {, at most {max}}}',
  'action.set-dose.max':
    '{form, select, ing {using} other {use}} at most {max}{condition, select, none {} other { {condition}}}',
  'action.set-dose.direction':
    '{form, select, ing {using} other {use}} a {direction, select, lower {lower} higher {higher} other {different}} dose{base, select, none {} other { than {base}}}{condition, select, none {} other { {condition}}}{max, select, none {} other {, at most {max}}}',
  'action.refer-dose':
    '{form, select, ing {taking} other {take}} the {direction, select, lower {lower } higher {higher } other {}}dose from {where, select, disease-guideline {the guideline for the disease} protocol {the treatment protocol} other {the label}}',
  'action.limit-dose':
    '{form, select, ing {keeping} other {keep}} {exclusive, select, yes {below} other {to at most}} {max}{per, select, dose { per dose} day { a day} other {}}',
  'action.titrate':
    '{form, select, ing {titrating} other {titrate}}{direction, select, up { up} down { down} other {}}{speed, select, slower { more slowly} faster { faster} other {}}{until, select, response { to response} toxicity { to tolerance} level { to the drug level} response-or-toxicity { to response and tolerance} other {}}{ceiling, select, none {} other {, at most to {ceiling}}}{steadyState, select, none {} other {, raised no sooner than at steady state ({steadyState})}}{steps, select, none {} other {: {steps}}}',
  'action.titrate.step':
    '{amount}{after, select, none {} other { after {after}}}{if, select, none {} other { if {if}}}',
  'action.set-interval.every': '{form, select, ing {giving} other {give}} it every {every}',
  'action.set-interval.times':
    '{form, select, ing {giving} other {give}} it {times, plural, one {once a week} =2 {twice a week} other {# times a week}}',
  'action.set-interval.direction':
    '{form, select, ing {making} other {make}} the interval {direction, select, shorter {shorter} longer {longer} other {different}}{factor, select, none {} other { ({factor} of the usual one)}}',
  'action.set-duration.max': '{form, select, ing {limiting} other {limit}} treatment to {max}',
  'action.set-duration.exactly': '{form, select, ing {treating} other {treat}} for {exactly}',
  'action.set-duration.extend': '{form, select, ing {extending} other {extend}} treatment by {extendBy}',
  'action.set-duration.direction':
    '{form, select, ing {treating} other {treat}} for a {direction, select, shorter {shorter} longer {longer} other {different}} time',
  'action.monitor':
    '{form, select, ing {monitoring} other {monitor}} {what}{intensity, select, closer { more closely} other {}}{from, select, none {} other { from {from}}}{every, select, none {} other { every {every}}}{threshold, select, none {} other { (threshold: {threshold})}}{then, select, none {} other {, then {then}}}',
  'action.measure-level':
    '{form, select, ing {measuring} other {measure}} {analyte, select, none {the drug level} other {{analyte} in blood}}{at, select, none {} other { {at}}}{range, select, none {} other {, target {range}}}{target, select, none {} other {, aiming at {target}}}{toxic, select, none {} other {, toxic above {toxic}}}{then, select, none {} other {, then {then}}}',
  'action.test-first':
    '{form, select, ing {testing} other {test}} {test} {before, select, dose {before each change of dose} continue {before going on} start {before the start} other {first}}',
  'action.use-calculator': '{form, select, ing {calculating} other {calculate}} the dose with {equation}',
  'action.weigh': '{form, select, ing {deciding} other {decide}} by {what}; this alone does not settle it',
  'action.limit-comedication':
    '{degree, select, avoid {{form, select, ing {avoiding} other {avoid}} {what} beside it} adjust {{form, select, ing {adjusting} other {adjust}} the dose for {what}} other {{form, select, ing {taking} other {take}} care with {what} beside it}}',
  'action.add-therapy': '{form, select, ing {adding} other {add}} {what}',
  'action.induce-tolerance':
    '{form, select, ing {inducing} other {induce}} tolerance first{steps, select, none {} other {: {steps}}}',
  'action.stop-if':
    '{form, select, ing {stopping} other {stop}} it at {event}{threshold, select, none {} other { ({threshold})}}',
  'action.counsel':
    '{form, select, ing {counselling} other {counsel}} on {topic}{symptoms, select, none {} other {: {symptoms}}}',

  'action.adjusted-to': 'adjusted to {what}',

  'phase.loading': 'as loading dose',
  'phase.start': 'at the start',
  'phase.maintenance': 'for maintenance',
  'phase.of': '{action} {when}',

  'modality.must': '{do}',
  'modality.should': '{do}',
  'modality.consider': 'consider {doing}',
  'modality.may': 'it is possible to {do}',

  'base.label-start': 'the label starting dose',
  'base.lowest-label-start': 'the lowest label starting dose',
  'base.label-maintenance': 'the label maintenance dose',
  'base.label-max': 'the label maximum',
  'base.own-current': 'the present dose',
  'base.label-standard': 'the standard dose',
  'dose.if-at-least': 'if the dose would be {amount} or more',

  'use.first': '{options}',
  'use.alternatively': 'or: {options}',
  'use.if-unavoidable': 'if it cannot be avoided: {options}',
  'use.if-inadequate-response': 'if the response is not enough: {options}',
  'use.if-adverse-effect': 'if side effects occur: {options}',
  'use.if-dose-above': 'above {amount}: {options}',
  'use.if': '{condition}: {options}',
} as const;

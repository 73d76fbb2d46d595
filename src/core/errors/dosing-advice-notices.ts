/** Said beside a dose, or in its place: of inputs, levels, targets and what the model does not hold. */
export const DOSING_ADVICE_NOTICES = {
  DOSING_NO_MODEL: {
    what: 'No model of {drug} is in the knowledge.',
    meaning: 'No dose is computed; a model of your own can be laid over the knowledge.',
  },
  DOSING_NO_MODEL_FITS: {
    what: 'None of the {count} models of {drug} can be used for this person.',
    meaning: 'No dose is computed; what each one lacks stands with it.',
  },
  DOSING_INPUT_MISSING: {
    what: 'The model {model} needs {name} ({unit}), and it is not known.',
    meaning: 'No dose is computed with this model; add the value to the record or state it.',
  },
  DOSING_INPUT_STALE: {
    what: '{name} is of {date}, {days} days old.',
    meaning: 'The dose rests on an old value; measure again before it is used.',
  },
  DOSING_INPUT_UNIT: {
    what: '{name} is stated in {unit}, and cannot be brought to {wanted}.',
    meaning: 'It was not used; state it in the unit that is wanted.',
  },
  DOSING_INPUT_FLAGGED: {
    what: '{name} rests on a value that is flagged in the record.',
    meaning: 'Check the value before the dose is used.',
  },
  DOSING_INPUT_ASSUMED: {
    what: '{name} is not known; {value} {unit} is assumed.',
    meaning: 'The dose holds only where this is so; state the value to be sure.',
  },
  DOSING_GENE_NOT_READ: {
    what: '{gene} is not known well enough for {name}.',
    meaning: 'It counts as not known and never as the usual genotype; a genotype would settle it.',
  },
  DOSING_ALLELE_OUTSIDE_MODEL: {
    what: '{alleles} of {gene} has no place in the model {model}.',
    meaning: 'It is not taken for another allele: the gene counts as not known there.',
  },
  DOSING_ALLELE_UNKNOWN_IN_MODEL: {
    what: '{gene} enters the model {model} by its own value for "not known".',
    meaning: 'The estimate is that of a group in which this genotype was not told apart.',
  },
  DOSING_DOSES_UNKNOWN: {
    what: 'Which doses of {drug} were given, and when, is not known.',
    meaning: 'Levels cannot be used; state the doses with their times.',
  },
  DOSING_NO_LATER_DOSE: {
    what: 'No dose of {drug} is entered since {last}, {hours} h before; the next was due {due}, and none is taken to have been given.',
    meaning: 'If one was given, levels are higher than shown and the next dose may be too much: enter it.',
  },
  DOSING_ABOVE_MOST_AT_ONCE: {
    what: '{amount} {unit} at once is more than the products allow: {most} {unit}.',
    meaning: 'It is shown because it is taken or was asked for, and is no proposal.',
  },
  DOSING_ABOVE_MOST_A_DAY: {
    what: '{amount} {unit} every {hours} h is more than the products allow: {most} {unit} a day.',
    meaning: 'It is shown because it is taken or was asked for, and is no proposal.',
  },
  DOSING_DOSE_TWICE: {
    what: '{count} doses of {drug} ({amount} {unit}) are recorded again at the same time.',
    meaning:
      'Both were counted as given: if it is one dose written twice, the levels mean another dose; correct the record.',
  },
  DOSING_INFUSIONS_OVERLAP: {
    what: '{count} infusions of {drug} begin before the one before them has ended.',
    meaning:
      'Lengths are in hours: check that none is in minutes; what is said of the dose holds only if they were given so.',
  },
  DOSING_INFUSION_LONG: {
    what: 'An infusion of {amount} {unit} over {hours} h is far longer than any that the model knows ({most} h).',
    meaning:
      'Lengths are in hours: check that it is not in minutes; what is said of the dose holds only if it was given so.',
  },
  DOSING_INFUSION_ASSUMED: {
    what: 'The length of {count} infusions of {drug} is not stated; {hours} h is assumed.',
    meaning: 'Levels soon after a dose mean something else for another length; state it.',
  },
  DOSING_DOSES_ASSUMED_TAKEN: {
    what: 'The doses are those that the record of medicines says: {count} of {drug} since {since}.',
    meaning: 'Each is taken as given in full and at its hour; a missed or a late dose changes what the levels mean.',
  },
  DOSING_HOURS_ASSUMED: {
    what: 'The hours of the doses of {drug} are not stated; {hours} are assumed.',
    meaning: 'Levels near a dose may mean something else; state the hours.',
  },
  DOSING_STEADY_ASSUMED: {
    what: 'The doses of {drug} began long before: steady state is assumed on {since}.',
    meaning: 'Dose changes before that day are not looked at.',
  },
  DOSING_DOSE_UNREAD: {
    what: '"{written}" gives no amount and rhythm that a model can take.',
    meaning: 'It is not among the doses; what the levels show of it is lost.',
  },
  DOSING_LEVEL_NO_TIME: {
    what: 'The level of {date} ({value} {unit}) has no hour.',
    meaning: 'It was not used; state when it was drawn.',
  },
  DOSING_LEVEL_FUTURE: {
    what: 'The level of {date} ({value} {unit}) lies after today.',
    meaning: 'It was not used; check its date.',
  },
  DOSING_LEVEL_EARLY: {
    what: 'The level of {date} ({value} {unit}) was drawn before the first known dose.',
    meaning: 'It was not used; add the doses before it, or check its time.',
  },
  DOSING_LEVELS_TOGETHER: {
    what: '{count} levels stand at one time ({date}).',
    meaning: 'All were used, each with its own error; check that they are not one level written twice.',
  },
  DOSING_LEVEL_TWICE: {
    what: 'The level of {date} ({value} {unit}) stands {count} times at one time.',
    meaning: 'It counted once.',
  },
  DOSING_LEVELS_CONTRADICT: {
    what: 'Levels of one time ({date}) contradict each other: {values}.',
    meaning: 'None of them was used; find out which holds, or measure again.',
  },
  DOSING_LEVEL_UNIT: {
    what: 'The level of {date} is in {unit}, and cannot be brought to {wanted}.',
    meaning: 'It was not used; state it in a unit of mass or of moles per volume.',
  },
  DOSING_LEVEL_OUTPUT: {
    what: 'The model {model} does not predict {output}.',
    meaning: 'The level of {date} was not used.',
  },
  DOSING_LEVEL_UNDER_INTERACTION: {
    what: 'The level of {date} ({value} {unit}) was drawn while {with} acted otherwise on the clearance than in the doses to come.',
    meaning: 'The model does not hold this, so the level was not used.',
  },
  DOSING_LEVEL_WEARING_OFF: {
    what: 'The level of {date} ({value} {unit}) was drawn while {with} was wearing off.',
    meaning: 'It was used, and is somewhat off; measure again once it has gone.',
  },
  DOSING_LEVEL_UNLIKELY: {
    what: 'The level of {date} ({value} {unit}) is {weighted} standard deviations from what the model expects.',
    meaning: 'It was used; check its time, the doses before it and the sample, or measure again.',
  },
  DOSING_INTERACTION_NOT_IN_MODEL: {
    what: '{with} changes the exposure to {drug} by a factor of {low} to {high}, and the model does not hold it.',
    meaning: 'Levels drawn under it show it; without one the dose does not allow for it.',
  },
  DOSING_INTERACTION_SIZE_UNKNOWN: {
    what: '{with} changes how much {drug} there is, by an amount that is not known.',
    meaning: 'Levels drawn under it show it; without one the dose does not allow for it.',
  },
  DOSING_TARGET_UNCONFIRMED: {
    what: 'The target {metric} rests on no page that was seen ({citation}).',
    meaning: 'No dose is said until the prescriber confirms it or states another.',
  },
  DOSING_TARGET_ASSUMPTION: {
    what: 'The target assumes {name} {value} {unit}.',
    meaning: 'Where it is another, state it: the dose changes with it.',
  },
  DOSING_NO_TARGET: {
    what: 'No target of {drug} is in the knowledge.',
    meaning: 'No dose is said; state a target.',
  },
  DOSING_TARGET_NOT_POSSIBLE: {
    what: 'A target of {metric} in {unit} is nothing that the model {model} predicts.',
    meaning: 'No dose is said for it; choose a metric of the model, in a unit of its kind.',
  },
  DOSING_COURSE_UNKNOWN: {
    what: 'The target {metric} of {drug} is meant of the whole course, and its length is not known.',
    meaning: 'No dose is said; state the days of treatment.',
  },
  DOSING_TARGET_ONE_SIDED: {
    what: 'The target {metric} of {drug} has an upper bound alone ({high} {unit}).',
    meaning:
      'It says what is too much and not what is enough: the smallest dose keeps it best. State a range for a dose that also works.',
  },
  DOSING_DIALYSIS: {
    what: 'The record says dialysis, and the model {model} does not hold it.',
    meaning:
      'No dose is computed: creatinine tells nothing of the clearance then, and dialysis itself takes the drug away.',
  },
  DOSING_DIALYSIS_NOT_IN_MODEL: {
    what: 'The record says dialysis, and the model {model} does not speak of it.',
    meaning: 'What dialysis takes away is not in the dose; rely on levels.',
  },
  DOSING_LEVEL_IMPOSSIBLE: {
    what: 'The level of {date} ({value} {unit}) is {times} times what the doses and this person can explain.',
    meaning:
      'No dose is computed: a unit, a dose or a time is wrong, or the sample is; correct it or leave the level out.',
  },
  DOSING_LEVEL_ZERO: {
    what: 'The level of {date} is written as 0 {unit}, which no assay can measure.',
    meaning: 'It was not used; state it as below its limit of quantification, as in "<2".',
  },
  DOSING_DOSE_UNUSUAL: {
    what: 'A dose of {amount} {unit} is far from those that the model {model} was made with ({low} to {high} {unit}).',
    meaning: 'Check the dose and its unit; what is said of it holds only if it was given so.',
  },
  DOSING_PARAMETER_UNLIKELY: {
    what: '{parameter} of this person comes out as {value} {unit}; {typical} {unit} is typical under {model}, {sd} standard deviations away.',
    meaning: 'A slip in a dose, a unit or an hour looks like this: check them and the level before the dose is used.',
  },
  DOSING_DOSE_FUTURE: {
    what: '{count} doses of {drug} are dated after now.',
    meaning: 'They were not counted as given; check their dates.',
  },
  DOSING_ZONES_DIFFER: {
    what: 'Times of doses and levels carry different zones ({zones}).',
    meaning: 'Each was read as the clock on the wall shows it; write all of them in one zone where that is not meant.',
  },
  DOSING_FIT_NOT_SETTLED: {
    what: 'The estimate under {model} did not settle on a most probable value.',
    meaning: 'The numbers lean on the draws around it; another level, or another model, would help.',
  },
  DOSING_PRODUCT_UNUSABLE: {
    what: '{product} was left out: {detail}.',
    meaning: 'No dose is made up of it; correct its drug, strength or largest dose.',
  },
  DOSING_NO_PRODUCT: {
    what: 'No product or largest dose of {drug} is known.',
    meaning: 'Amounts are continuous: round to what can be given, and check the label for the largest dose.',
  },
  DOSING_NO_REGIMEN: {
    what: 'No regimen that was tried reaches the target of {drug} in one of twenty courses.',
    meaning: 'No dose is said; widen the target or the products, or choose another medicine.',
  },
  DOSING_DOSE_SWALLOWED: {
    what: 'Doses of {drug} in the record ({count}) are swallowed; the model {model} knows of infusions alone.',
    meaning: 'They were left out: how much of them comes into the blood is not known.',
  },
  DOSING_LEVEL_STILL_HIGH: {
    what: 'When the next dose is due, {level} {unit} is still expected: more than the proposed doses leave before a dose ({usual} {unit}).',
    meaning: 'Wait until it has come down, by the model {hours} hours after that time, and measure before it is given.',
  },
  DOSING_MODEL_UNCONFIRMED: {
    what: 'The model {model} rests on one source, and its paper was not compared.',
    meaning: 'Compare the dose with what is usual before it is used.',
  },
  DOSING_PREGNANT: {
    what: 'The model {model} was not made of pregnant women.',
    meaning: 'No dose is computed: volumes and clearances change in pregnancy.',
  },
  DOSING_INFUSION_FAST: {
    what: 'The infusion {regimen} is faster than {most} {unit}.',
    meaning: 'Give it over a longer time; the limit is ours, from what labels say: check it.',
  },
  DOSING_INFUSION_RATE_UNKNOWN: {
    what: 'No largest rate of infusion of {drug} is known here, and one that is proposed is faster than the present one.',
    meaning: 'Check in the label how fast it may be infused.',
  },
  DOSING_DRAWS_MEANINGLESS: {
    what: 'In {share} of 100 draws {model} has no meaning (a volume or a clearance below 0).',
    meaning: 'They count as too high and as harm, and stand in no interval; compare with another model.',
  },
  DOSING_COURSE_GIVEN: {
    what: '{count} doses of the course ({amount} {unit}) were given; {days} days remain.',
    meaning: 'What they gave was taken off the target: the dose is for the days that remain.',
  },
  DOSING_COURSE_OVER: {
    what: 'The doses that were given fill the {days} days of the course.',
    meaning: 'No further dose is said; state the days of treatment if they are more.',
  },
  DOSING_FIT_WEAK: {
    what: 'The estimate of this person is weak ({why}).',
    meaning: 'The estimate leans on the population; another level at a telling time would help.',
  },
  DOSING_FIT_FAILED: {
    what: 'No estimate was found that explains the levels under {model}.',
    meaning: 'No dose is computed from them; check doses, times and units.',
  },
  DOSING_NO_STEADY_STATE: {
    what: 'At {amount} {unit} every {interval} the drug would rise without end in some of the likely parameters.',
    meaning: 'Such doses are refused.',
  },
} as const;

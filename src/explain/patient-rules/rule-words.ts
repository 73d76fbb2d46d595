/** What the rules for patient texts look for, in one language. Patterns are searched without regard to capitals. */
export interface RuleWords {
  /** Verbs that change what is taken. */
  readonly change: RegExp;
  /** What has to stand in the same sentence: somebody to talk to, or "do not". */
  readonly talk: RegExp;
  readonly certainty: RegExp;
  /** Uses of a certainty word that state no certainty ("as always"). */
  readonly certaintyAllowed: RegExp;
  readonly oneInX: RegExp;
  /** Group 1 or 2: the denominator. */
  readonly denominator: RegExp;
  readonly relative: RegExp;
  readonly alarm: RegExp;
  /** Clinicians' words that no glossary makes good. */
  readonly jargon: RegExp;
  /** Technical words that may stand where the glossary explains them. */
  readonly technical: RegExp;
}

export const RULE_WORDS_EN: RuleWords = {
  change:
    /\b(?:stop|stops|stopping|quit|start|starting|begin|double|halve|skip|switch(?! (?:this medicine|it) on)|swap|take (?:more|less|twice|half)|come off|change (?:it|your medicine|a medicine|any medicine|these times))\b/iu,
  talk: /\b(?:talk|ask|tell|tells|call|show|do not need|doctor|do not|before you|how can i|do i|should i|would|my dose)\b/iu,
  certainty:
    /\b(?:will|always|never|certainly|definitely|guarantee[ds]?|surely|cures?|cured|safe|perfect|proves?|no risk|nothing can happen)\b/iu,
  certaintyAllowed: /\b(?:about \d+ will|\d+ will(?: not)?|will not be sent)\b/giu,
  oneInX: /\b(?:1|one) (?:in|out of) (?!100\b)(?:\d|two|three|four|five|six|seven|eight|nine|ten|a hundred|twenty)/iu,
  denominator: /\bout of (?:every )?(?:the )?(?:all )?(\d[\d,]*)|\bof (?:every |all )?(\d[\d,]*) people/giu,
  relative:
    /(?:\d+\s*%|percent) (?:more|less|higher|lower|fewer)|\b(?:twice|three times|half) (?:as|the risk)|times (?:more )?(?:as )?likely/iu,
  alarm: /\b(?:danger|dangerous|warning|alert|alarm|deadly|fatal|lethal|poison|toxic|die|dies|death|kill)\b|!/iu,
  jargon:
    /\b(?:metaboli[sz]er|phenotype|genotype|diplotype|haplotype|allele|variant|homozyg\w+|heterozyg\w+|polymorphism|pharmaco\w+|contraindicat\w+|inhibit\w*|induc(?:er|ers|tion)|substrate|prodrug|adverse|efficacy|hepat(?!itis)\w+|renal|nephro\w+|cardio\w+|anticholinergic|serotonergic|myopathy|teratogenic|prophyla\w+|titrat\w+|exposure|clearance|indication|comedication|thrombo\w+|haemorrhage)\b/iu,
  technical:
    /\b(?:genes?|gene tests?|genetic counsellor|genome|enzymes?|platelets?|ECG|INR|potassium|sodium|kidneys?|liver|blood pressure|blood sugar|serotonin|womb|stent|blood clots?|side effects?|allergic|allergy|doses?|blood cells?|pharmacist|pharmacy)\b/giu,
};

export const RULE_WORDS_ES: RuleWords = {
  change:
    /(?<![\p{L}])(?:deje(?! de fumar)|dejar(?:la|lo)?(?! de fumar)|suspenda|suspender(?:la|lo)?|empiece|empezar|doble|salte|cambie|cambiar(?:la|lo)?|cambiar (?:nada|ninguna)|tome (?:más|menos|el doble|la mitad))(?![\p{L}])/iu,
  talk: /(?<![\p{L}])(?:hable|pregunte|diga|llame|médico|farmacia|no hay que|no |antes de|cómo puedo|puede(?:n)? cambiar|podría)/iu,
  certainty:
    /(?<![\p{L}])(?:siempre|nunca|jamás|seguro que|sin duda|con toda seguridad|garantiza\w*|cura|curará|seguro para|perfecto|sin riesgo)(?![\p{L}])/iu,
  certaintyAllowed: /(?:como|de) siempre/giu,
  oneInX: /(?<![\p{L}\d])(?:1|uno|una) (?:de|entre) cada (?!100\b)(?:\d|dos|tres|cuatro|cinco|diez|veinte|cien)/iu,
  denominator: /de cada (\d[\d.]*)|\bde (\d[\d.]*) personas/giu,
  relative:
    /\d+\s*% (?:más|menos|mayor|menor)|(?:el doble|la mitad|\d+ veces) (?:de riesgo|más probable|menos probable)/iu,
  alarm:
    /(?<![\p{L}])(?:peligro|peligros[oa]|alerta|alarma|mortal|muerte|muere|morir|veneno|tóxic[oa]|fatal)(?![\p{L}])|¡|!/iu,
  jargon:
    /(?<![\p{L}])(?:metaboliza\w+|fenotipo|genotipo|diplotipo|haplotipo|alelo\w*|variante\w*|homocigot\w+|heterocigot\w+|polimorfismo|farmaco\w+|contraindica\w+|inhib\w+|inductor\w*|sustrato|profármaco|advers\w+|eficacia|hepát\w+|renal\w*|nefro\w+|cardio\w+|anticolinérgic\w+|serotoninérgic\w+|miopatía|teratógen\w+|profila\w+|titul\w+|exposición|aclaramiento|indicación|trombo\w+|hemorragia)(?![\p{L}])/iu,
  technical:
    /(?<![\p{L}])(?:gen|genes|pruebas? de genes|genoma|enzimas?|plaquetas?|ECG|INR|potasio|sodio|riñón|riñones|hígado|tensión|azúcar en la sangre|serotonina|útero|stent|coágulos?|efectos? malos?|alergia|dosis|glóbulos (?:blancos|rojos)|células de la sangre|farmacia|consejero genético)(?![\p{L}])/giu,
};

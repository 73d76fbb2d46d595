/** How large an effect is, where a source says so. */
export const SIZE_TERMS_ES = {
  '0.8% of the standard dose was tolerated at 0.5% of normal DPD activity (capecitabine 150 mg every 5 days), 0.43% at undetectable activity (every third of these doses left out)':
    'se toleró el 0,8 % de la dosis habitual con un 0,5 % de la actividad normal de DPD (capecitabina 150 mg cada 5 días), y el 0,43 % con actividad indetectable (sin una de cada tres de esas dosis)',
  '10 times higher with carbamazepine, similar with lamotrigine and oxcarbazepine; the severest forms were not seen with oxcarbazepine':
    '10 veces mayor con carbamazepina, parecido con lamotrigina y oxcarbazepina; las formas más graves no se vieron con oxcarbazepina',
  '10 times higher with carbamazepine, similar with phenytoin and lamotrigine but with severer forms':
    '10 veces mayor con carbamazepina, parecido con fenitoína y lamotrigina, pero con formas más graves',
  '2 to 3 times that of normal metabolizers at the same dose':
    'de 2 a 3 veces el de los metabolizadores normales con la misma dosis',
  '20-to-60-percent-stop-because-of-jaundice': 'del 20 al 60 % lo dejan por ictericia',
  '40 to 60 mg/day can reach an adequate endoxifen level':
    'con 40 a 60 mg/día se puede alcanzar un nivel adecuado de endoxifeno',
  '400 mg/day (two thirds of the standard dose) was enough for 14 adults':
    '400 mg/día (dos tercios de la dosis habitual) bastaron en 14 adultos',
  '49% lower with a moderate CYP3A4 inducer (model)': '49 % menor con un inductor moderado de CYP3A4 (modelo)',
  '5 to 10 times less with phenytoin, lamotrigine and oxcarbazepine; the severest forms were not seen with oxcarbazepine':
    'de 5 a 10 veces menor con fenitoína, lamotrigina y oxcarbazepina; las formas más graves no se vieron con oxcarbazepina',
  '50-to-100-percent-more-than-poor-metabolizers': 'del 50 al 100 % más que los metabolizadores lentos',
  '8 to 11 times that of normal metabolizers at the same dose':
    'de 8 a 11 veces el de los metabolizadores normales con la misma dosis',
  'a very low start dose; the literature gives no figure':
    'una dosis inicial muy baja; la bibliografía no da ninguna cifra',
  'about 10 mg/kg/day as capsules reached the range: 100 mg/day at 7 to 14 kg, 150 mg/day at 14 to 17 kg (50 to 75% of the standard dose)':
    'unos 10 mg/kg/día en cápsulas alcanzaron el intervalo: 100 mg/día con 7 a 14 kg, 150 mg/día con 14 a 17 kg (del 50 al 75 % de la dosis habitual)',
  'adults reached the range at 2/3 (1/3 of them) or 1/3 (2/3 of them) of the standard dose':
    'los adultos alcanzaron el intervalo con 2/3 (un tercio de ellos) o con 1/3 (dos tercios de ellos) de la dosis habitual',
  'an increase of the start dose will probably not be needed': 'es probable que no haga falta subir la dosis inicial',
  'anaemia-or-hypoxia': 'anemia o hipoxia',
  'at 2.0 mg/kg (at most 150 mg) all 5 people responded within 30 minutes, against 20% of those with two fully active alleles':
    'con 2,0 mg/kg (como máximo 150 mg) las 5 personas respondieron en 30 minutos, frente al 20 % de quienes tienen dos alelos de actividad plena',
  'hearing-loss': 'pérdida de audición',
  'hearing-loss-still-happens-with-high-levels-or-long-courses':
    'la pérdida de audición ocurre también con niveles altos o tratamientos largos',
  hepatotoxicity: 'hepatotoxicidad',
  hyperbilirubinaemia: 'hiperbilirrubinemia',
  'levels-too-low': 'niveles demasiado bajos',
  'life-threatening-respiratory-depression': 'depresión respiratoria con riesgo vital',
  'liver-enzyme-elevation': 'elevación de las enzimas hepáticas',
  'mean dose after titration: 57% of the standard (17 people)':
    'dosis media tras el ajuste: 57 % de la habitual (17 personas)',
  'mean dose after titration: 64% of the standard with c.2846A>T (17 people), 74% with c.1236G>A (51 people)':
    'dosis media tras el ajuste: 64 % de la habitual con c.2846A>T (17 personas), 74 % con c.1236G>A (51 personas)',
  'more-than-with-one-gene': 'más que con un solo gen',
  'much higher with carbamazepine, similar with phenytoin and oxcarbazepine; the severest forms were not seen with oxcarbazepine':
    'mucho mayor con carbamazepina, parecido con fenitoína y oxcarbazepina; las formas más graves no se vieron con oxcarbazepina',
  'myopathy-above-all-above-1-mg-a-day': 'miopatía, sobre todo por encima de 1 mg al día',
  'myopathy-above-all-above-20-mg-a-day': 'miopatía, sobre todo por encima de 20 mg al día',
  'myopathy-above-all-above-40-mg-a-day': 'miopatía, sobre todo por encima de 40 mg al día',
  'myopathy-above-all-at-40-mg-a-day': 'miopatía, sobre todo con 40 mg al día',
  'myopathy-most-at-80-mg': 'miopatía, sobre todo con 80 mg',
  'prolonged-neuromuscular-blockade': 'bloqueo neuromuscular prolongado',
  'respiratory-depression-also-through-breast-milk': 'depresión respiratoria, también a través de la leche materna',
  'severe-or-fatal-no-dose-can-be-recommended': 'grave o mortal; no se puede recomendar ninguna dosis',
  'severe-or-fatal-no-dose-is-proven-safe': 'grave o mortal; ninguna dosis ha mostrado ser segura',
  'severe-skin-reactions': 'reacciones graves de la piel',
  'severe-skin-reactions-also-with-other-medicines-linked-to-sjs-ten':
    'reacciones graves de la piel, también con otros medicamentos asociados al síndrome de Stevens-Johnson',
  'sjs-ten': 'síndrome de Stevens-Johnson o necrólisis epidérmica tóxica',
  'under-1-in-20-stop-because-of-jaundice': 'menos del 5 % lo dejan por ictericia',
  'what-it-means-for-efficacy': 'lo que supone para la eficacia',
} as const;

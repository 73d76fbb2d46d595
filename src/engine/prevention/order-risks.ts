import type { DiseaseRisk } from '../../risk/index.ts';

const STATES: readonly DiseaseRisk['state'][] = ['assessed', 'not-assessed', 'does-not-apply'];

/** Those that most is to be done about first: with a value, that guidelines act on, the highest; then what is missing, then what is not theirs. */
export function orderRisks(risks: readonly DiseaseRisk[]): readonly DiseaseRisk[] {
  const key = (one: DiseaseRisk): readonly [number, number, number] => [
    STATES.indexOf(one.state),
    Number(one.standing !== 'guideline'),
    -(one.value ?? 0),
  ];
  return risks.toSorted((a, b) => {
    const [x, y] = [key(a), key(b)];
    const at = x.findIndex((each, i) => each !== y[i]);
    return at === -1 ? (a.disease < b.disease ? -1 : 1) : x[at]! - y[at]!;
  });
}

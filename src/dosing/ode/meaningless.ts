/** Parameters whose names have one meaning in every model: a clearance, rate, share or delay is not negative, a volume not 0. */
const NOT_NEGATIVE = /^(?:CL|Q\d?|K|KA|KE|KEL|KTR|KM|VMAX|VM|F|TLAG|LAGINF|D1|MTT)$/;
const POSITIVE = /^V\d?$/;

/** A check of parameters in this order: true where one has no meaning. */
export function meansNothing(names: readonly string[]): (values: Float64Array) => boolean {
  const least = names.map((name) => (POSITIVE.test(name) ? 2 : NOT_NEGATIVE.test(name) ? 1 : 0));
  return (values) => {
    for (let i = 0; i < least.length; i++) {
      const value = values[i]!;
      if (!Number.isFinite(value) || (least[i]! > 0 && value < 0) || (least[i] === 2 && value === 0)) return true;
    }
    return false;
  };
}

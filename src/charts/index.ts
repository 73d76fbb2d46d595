export { CHROMOSOMES, type RulerPlace, chromosomeRuler } from './chromosome-ruler.ts';
export {
  type ConcentrationCurve,
  type CurveBand,
  type CurveLevel,
  type CurveLine,
  type CurveWidth,
  concentrationCurve,
} from './concentration-curve.ts';
export { type CopiesChart, type CopiesWidth, genomeCopies } from './genome-copies.ts';
export { type DriverBar, type DriverBars, type DriverBarsWidth, driverBars } from './driver-bars.ts';
export { SCALE_STOPS, enzymeScale, scalePresent, scaleStop } from './enzyme-scale.ts';
export { evidenceSquares } from './evidence-squares.ts';
export { type IconCount, iconArray, iconCount, iconKey } from './icon-array.ts';
export { type Lollipop, type LollipopChange, type LollipopWidth, lollipop } from './lollipop.ts';
export { type MarkShape, mark, markShape, markSymbols } from './mark.ts';
export { qrCode, qrModules } from './qr-code.ts';
export { type PositionMark, positionStrip } from './position-strip.ts';
export { type RiskAgePoint, type RiskByAge, type RiskChartWidth, riskByAge } from './risk-by-age.ts';
export { type PedigreeDrawingOptions, pedigreeDrawing } from './pedigree-drawing.ts';
export { type PedigreeLayout, type PlacedPerson, pedigreeLayout } from './pedigree-layout.ts';
export { type DrawnFamily, type DrawnPerson } from './pedigree-order.ts';

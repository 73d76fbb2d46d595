import { type CompiledModel, compileModel } from '../../model/compile-model.ts';
import type { LinearStructure, ModelDefinition } from '../../model/model-definition.ts';

/** Models of the tests beside: small ones, and published ones whose answers others have printed. */
export function linearModel(
  parameters: Readonly<Record<string, string | number>>,
  more: {
    readonly absorption?: LinearStructure['absorption'];
    readonly omega?: Readonly<Record<string, number>>;
    readonly covariates?: readonly string[];
    readonly residual?: ModelDefinition['residual'];
  } = {},
): CompiledModel {
  const omega = Object.entries(more.omega ?? {});
  return compileModel({
    structure: { type: 'linear', absorption: more.absorption ?? 'none' },
    units: { time: 'h', amount: 'mg', concentration: 'mg/L', volume: 'L' },
    covariates: (more.covariates ?? []).map((name) => ({ name })),
    thetas: [],
    definitions: [],
    parameters: Object.entries(parameters).map(([name, text]) => ({ name, text: String(text) })),
    omega: {
      names: omega.map(([name]) => name),
      lower: omega.map(([, variance], i) => [...Array.from({ length: i }, () => 0), variance]),
    },
    residual: more.residual ?? [{ form: 'variance-sum', add: 1 }],
  });
}

/** Goti 2018, doi:10.1097/FTD.0000000000000490. */
export const GOTI = linearModel(
  {
    CL: '4.5 * (min((140 - AGE) * WT * if(SEX = 1, 1, 0.85) / (72 * if(AGE > 65 and CR < 1, 1, CR)), 150) / 120)^0.8 * exp(eta_CL)',
    V1: '58.4 * WT / 70 * exp(eta_V1)',
    Q: 6.5,
    V2: '38.4 * exp(eta_V2)',
  },
  { omega: { eta_CL: 0.147, eta_V1: 0.51, eta_V2: 0.282 }, covariates: ['WT', 'AGE', 'SEX', 'CR'] },
);

/** Burdet 2015, as the article of posologyr on dosing after levels writes it. */
export const BURDET = linearModel(
  {
    CL: '4.3 * (CLCREAT4H / 82)^0.7 * exp(eta_CL)',
    V1: '15.9 * (TBW / 78)^0.9 * (PoverF / 169)^0.4 * exp(eta_V1)',
    V2: '21.4 * exp(eta_V2)',
    Q: '12.1 * exp(eta_Q)',
  },
  {
    omega: { eta_CL: 0.1, eta_V1: 0.05, eta_V2: 0.2, eta_Q: 0.08 },
    covariates: ['CLCREAT4H', 'TBW', 'PoverF'],
  },
);

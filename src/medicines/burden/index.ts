export { anticholinergicBurden } from './anticholinergic.ts';

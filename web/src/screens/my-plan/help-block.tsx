import type { HelpSaid } from '../../../../src/explain/index.ts';
import { Lines } from './lines.tsx';

/** Signs on which somebody calls for help at once: set apart by its rule, not by colour. */
export function HelpBlock({ help }: { readonly help: HelpSaid }) {
  return (
    <section className="alarm" aria-labelledby="help-at-once">
      <h2 className="lead" id="help-at-once">
        {help.heading}
      </h2>
      <p>{help.call}</p>
      <Lines lines={help.signs} />
    </section>
  );
}

import { memo, useMemo, useState } from 'react';
import { enzymeScale, positionStrip } from '../../../../src/charts/index.ts';
import type { PlanGene } from '../../../../src/plan/index.ts';
import {
  type Reporter,
  geneStops,
  positionMarks,
  quoteLine,
  sayDiplotypes,
  sayFirmness,
  sayFirmnessLong,
  sayGeneScale,
  sayLikeliestPairs,
  sayMeaning,
  sayStrip,
} from '../../../../src/report/index.ts';
import { Svg, WordMark } from '../../design/mark.tsx';
import { Pairs, Section } from '../../design/section.tsx';
import { escapeMarkup } from '../why/escape-markup.ts';
import { useQualityWords } from './quality-words.ts';

/** Every gene: what it means, how firm, positions read; star alleles and each position one press down. */
export const GeneList = memo(function GeneList({ reporter }: { readonly reporter: Reporter }) {
  const say = useQualityWords();
  const { plan, words } = reporter;
  const sorted = useMemo(
    () =>
      plan.genes.toSorted(
        (a, b) =>
          (a.mattersFor.length > 0 ? 0 : 1) - (b.mattersFor.length > 0 ? 0 : 1) ||
          (a.result.gene < b.result.gene ? -1 : 1),
      ),
    [plan],
  );
  return (
    <Section title={say('genes')} aside={say('genes.aside')} className="gap">
      <p className="legend q-legend" aria-hidden="true">
        {(['read', 'varies', 'assumed', 'unread'] as const).map((mark) => (
          <span key={mark} className="lg">
            <Svg drawn={legendOf(mark)} />
            {words.say(`report.mark.${mark}`)}
          </span>
        ))}
      </p>
      <ul className="q-genes">
        {sorted.map((gene) => (
          <GeneRow key={gene.id} reporter={reporter} gene={gene} />
        ))}
      </ul>
    </Section>
  );
});

type GeneState = 'whole' | 'part' | 'none' | 'outside';

function stateOf({ read, result: { call } }: PlanGene): GeneState {
  if (call.origin === 'outside' && call.status === 'called') return 'outside';
  if (read === null || read.read === 0) return 'none';
  return read.read === read.total ? 'whole' : 'part';
}

function GeneRow({ reporter, gene }: { readonly reporter: Reporter; readonly gene: PlanGene }) {
  const say = useQualityWords();
  const [open, setOpen] = useState(false);
  const { words } = reporter;
  const name = gene.result.gene;
  const state = stateOf(gene);
  const { called, possible } = geneStops(gene);
  return (
    <li className="q-gene">
      <h3>{name}</h3>
      <p className="q-mean">{sayMeaning(reporter, gene)}</p>
      <div className="q-scale">
        {called.length + possible.length === 0 ? null : (
          <Svg drawn={enzymeScale(called, possible, escapeMarkup(sayGeneScale(reporter, gene)))} />
        )}
      </div>
      <p className="q-state small">
        {state === 'none' ? <WordMark word="not-enough-data" /> : null}
        <span>
          <b>{say(`gene.${state}`)}</b>
          <span className="label each">{sayFirmness(reporter, gene)}</span>
        </span>
      </p>
      <div className="q-read">
        {gene.read === null || gene.result.call.positions.length === 0 ? null : (
          <Svg drawn={positionStrip(positionMarks(gene), escapeMarkup(sayStrip(reporter, gene)))} />
        )}
        <span className="label nb">{gene.read === null ? '' : words.say('report.read-of', gene.read)}</span>
      </div>
      <details className="q-more" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <span className="vh">{say('gene.more.of', { gene: name })}</span>
          <span aria-hidden="true">{say('gene.more')}</span>
        </summary>
        {open ? <GeneDetails reporter={reporter} gene={gene} /> : null}
      </details>
    </li>
  );
}

/** Made only when opened: a gene has up to hundreds of positions. */
function GeneDetails({ reporter, gene }: { readonly reporter: Reporter; readonly gene: PlanGene }) {
  const { words } = reporter;
  const { call, confidence, gene: name } = gene.result;
  const open = confidence.openAlleles
    .slice(0, 8)
    .map(
      (allele) =>
        `${allele.allele} (${allele.function}), ${allele.upperBound ? words.say('confidence.upper-bound', { chance: words.chance(allele.probability) }) : words.chance(allele.probability)}`,
    );
  const found = words.say(call.found.length > 0 ? 'report.star-alleles.found' : 'report.star-alleles.candidates');
  const varies = new Set(gene.varies);
  return (
    <div className="drawer">
      <Pairs
        rows={[
          [words.say('report.column.confidence'), sayFirmnessLong(reporter, gene)],
          [found, sayDiplotypes(reporter, gene, 8)],
          [words.say('report.star-alleles.likeliest'), sayLikeliestPairs(reporter, gene)],
          [words.say('report.open-alleles'), open.join('; ')],
          [words.say('report.star-alleles.uncallable'), shortened(reporter, call.uncallable)],
        ]}
      />
      {call.positions.length === 0 ? null : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div
          className="scroll q-pos"
          tabIndex={0}
          role="region"
          aria-label={`${name}: ${words.say('report.positions')}`}
        >
          <table className="tbl pos">
            <thead>
              <tr>
                <th scope="col">{words.say('report.position')}</th>
                <th scope="col">{words.say('report.rsid')}</th>
                <th scope="col">{words.say('report.read-as')}</th>
                <th scope="col">{words.say('report.state')}</th>
                <th scope="col">{words.say('report.record-text')}</th>
              </tr>
            </thead>
            <tbody>
              {call.positions.map((position) => {
                const line = position.locator === null ? null : quoteLine(position.locator);
                return (
                  <tr key={position.locus}>
                    <th scope="row">{position.locus}</th>
                    <td>{position.rsid ?? ''}</td>
                    <td>{varies.has(position.locus) ? <b>{position.genotype}</b> : position.genotype}</td>
                    <td>{words.say(`state.${position.state}`)}</td>
                    <td className="mono">
                      {line === null ? null : (
                        <>
                          {line.text} <i>{line.place}</i>
                        </>
                      )}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}

function shortened({ words }: Reporter, names: readonly string[]): string {
  const rest = names.length - MOST_NAMES;
  return rest > 0
    ? `${names.slice(0, MOST_NAMES).join(', ')} ${words.say('report.star-alleles.more', { n: rest })}`
    : names.join(', ');
}

const MOST_NAMES = 12;

function legendOf(mark: 'read' | 'varies' | 'assumed' | 'unread'): string {
  const drawn = {
    read: '<path class="ps-line" d="M0 6H20"/>',
    varies: '<path class="ps-line" d="M0 6H20"/><circle class="ps-dot" cx="10" cy="6" r="3.5"/>',
    assumed: '<path class="ps-assumed" d="M0 6H20"/>',
    unread: '<rect class="ps-open" x="3" y="2" width="14" height="8"/>',
  };
  return `<svg class="key" viewBox="0 0 20 12" width="20" height="12" aria-hidden="true">${drawn[mark]}</svg>`;
}

import { useEffect } from 'react';
import { GoTo } from '../../app/go-to.tsx';
import { opening } from '../../app/opening.ts';
import { usePlan, useSession } from '../../app/session.ts';
import { useReporter } from '../../app/speaking.ts';
import { useTumour } from '../../app/tumour.ts';
import { useForget } from '../../app/use-forget.ts';
import { Button } from '../../design/button.tsx';
import { Act } from '../../design/mark.tsx';
import { Section, Statement } from '../../design/section.tsx';
import { sayFirmness, sayMeaning, sayOpen } from '../../../../src/report/index.ts';
import { FileQuality } from './file-quality.tsx';
import { useDropWords } from './use-drop-words.ts';

/** What was read, in part, and left open, and what would settle it; then on to the plan. */
export function DropResult({ files, seconds }: { readonly files: readonly File[]; readonly seconds: number }) {
  const say = useDropWords();
  const forget = useForget();
  // It is told once: who comes back finds the place to drop more.
  useEffect(
    () => () => {
      if (opening.get().phase === 'done') opening.set({ phase: 'idle' });
    },
    [],
  );
  const plan = usePlan();
  const reporter = useReporter();
  const isExample = useSession((one) => one.example !== null);
  const { genome, words } = reporter;
  const open = genome.plan.open.map((question) => sayOpen(genome, question));
  const part = open.filter(({ state }) => state === 'in-part').length;
  const wholly = open.length - part;
  const { genes } = genome.plan;
  const answered = genes.filter(({ result }) => !genome.plan.open.some(({ gene }) => gene === result.gene));
  const hasGenome = plan.genome.inputs.length + plan.genome.outside.length > 0;
  const hasTumour = useTumour((one) => one.reading !== null);
  const noMedicines = plan.person.medicines.length === 0;
  return (
    <div className="wrap">
      <Statement
        basis={[
          say('result.basis', { files: files.map(({ name }) => name).join(', '), seconds: words.number(seconds, 1) }),
          ...(isExample ? [say('result.example')] : []),
        ].join(' ')}
      >
        {hasGenome
          ? [
              say('result.genes', { read: answered.length, total: answered.length + open.length }),
              ...(open.length === 0
                ? []
                : [say('result.rest', { part, open: wholly, both: part > 0 && wholly > 0 ? 'yes' : 'no' })]),
            ].join(' ')
          : say('result.no-genome')}
      </Statement>
      <p className="row drop-next">
        {hasTumour ? (
          <GoTo to="/tumour" className="btn go">
            {say('result.see.tumour')}
          </GoTo>
        ) : null}
        {noMedicines ? (
          <GoTo to="/entry" className={hasTumour ? 'btn' : 'btn go'}>
            {say('result.add')}
          </GoTo>
        ) : (
          <GoTo to="/summary" className={hasTumour ? 'btn' : 'btn go'}>
            {say('result.see.clinician')}
          </GoTo>
        )}
        <GoTo to="/me" className="btn">
          {say('result.see.patient')}
        </GoTo>
        {noMedicines ? (
          <GoTo to="/summary" className="btn">
            {say('result.see.clinician')}
          </GoTo>
        ) : null}
        <GoTo to="/save" className="tb">
          {say('result.save')}
        </GoTo>
        <Button onClick={() => opening.set({ phase: 'idle' })}>{say('result.more')}</Button>
        <button type="button" className="tb" onClick={forget}>
          {say('result.forget')}
        </button>
      </p>
      {plan.genome.inputs.map((input) => (
        <FileQuality key={input.source.name} input={input} />
      ))}
      {hasGenome ? (
        <>
          <Section
            title={say('result.open')}
            aside={<Act word="not-enough-data">{words.say('word.not-enough-data')}</Act>}
            className="gap"
          >
            {open.length === 0 ? (
              <p>{say('open.none')}</p>
            ) : (
              <table className="tbl stackable" role="table">
                <thead role="rowgroup">
                  <tr role="row">
                    {(['open.gene', 'open.state', 'open.missing', 'open.holds', 'open.settles'] as const).map((key) => (
                      <th key={key} scope="col" role="columnheader">
                        {say(key)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody role="rowgroup">
                  {open.map((row) => (
                    <tr key={row.gene} role="row">
                      <th scope="row" role="rowheader">
                        {row.gene}
                      </th>
                      <td role="cell" data-l={say('open.state')}>
                        {say(row.state === 'in-part' ? 'open.state.part' : 'open.state.open')}
                      </td>
                      <td role="cell" data-l={say('open.missing')} className="full">
                        {row.missing}
                        {row.alleles === '' ? null : <span className="each label">{row.alleles}</span>}
                      </td>
                      <td role="cell" data-l={say('open.holds')}>
                        {row.holdsBack}
                      </td>
                      <td role="cell" data-l={say('open.settles')}>
                        {row.settles.map((one) => (
                          <span key={one} className="each">
                            {one}
                          </span>
                        ))}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
          </Section>
          <Section title={say('result.read')} aside={say('result.read.aside')} className="gap">
            <ul className="drop-genes">
              {answered.map((gene) => (
                <li key={gene.id}>
                  <b>{gene.result.gene}</b>
                  <span>
                    {sayMeaning(genome, gene)}, <span className="why">{sayFirmness(genome, gene)}</span>
                  </span>
                  <span className="label">
                    {gene.read === null ? '' : say('qc.positions.of', { read: gene.read.read, total: gene.read.total })}
                  </span>
                </li>
              ))}
            </ul>
          </Section>
        </>
      ) : null}
      <p className="foot">{say('foot')}</p>
    </div>
  );
}

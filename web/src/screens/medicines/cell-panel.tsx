import { useEffect, useRef, useState } from 'react';
import {
  sayCheck,
  sayCheckResult,
  sayCheckSettling,
  sayConcern,
  saySide,
  sentence,
} from '../../../../src/explain/index.ts';
import type { Check, Concern } from '../../../../src/medicines/index.ts';
import { type CareReporter, type MatrixRow, badgesOfConcern, badgesOfSide } from '../../../../src/report/index.ts';
import { type Side, WORD_ORDER } from '../../../../src/plan/index.ts';
import { Badges, EstimateBadge } from '../../design/badge.tsx';
import { Press } from '../../design/button.tsx';
import { capital, small } from '../../design/capital.ts';
import { Act } from '../../design/mark.tsx';
import { WHY_ID, WhyDrawer } from '../why/why-drawer.tsx';
import { useMedicinesWords } from './use-medicines-words.ts';

interface PanelProps {
  readonly reporter: CareReporter;
  readonly row: MatrixRow;
  readonly check: Check;
  readonly onClose: () => void;
}

/** What stands behind a cell: each finding with its sources, or why it could not be told and what would settle it. */
export function CellPanel({ reporter, row, check, onClose }: PanelProps) {
  const say = useMedicinesWords();
  const { plan, words, speaking } = reporter;
  const [why, setWhy] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const result = plan.matrix[row.id]?.[check];
  const concerns = (result?.state === 'found' ? result.concerns : [])
    .flatMap((id) => speaking.concerns.get(id) ?? [])
    .toSorted((a, b) => WORD_ORDER.indexOf(a.word) - WORD_ORDER.indexOf(b.word));
  const sides = check === 'gene' ? (row.item?.sides ?? []).filter(({ from }) => from === 'gene') : [];
  const settles = result === undefined ? [] : sayCheckSettling(speaking, result);
  const title = say('panel.title', { medicine: capital(row.name), check: small(sayCheck(words, check)) });
  return (
    <div
      ref={box}
      className="md-panel"
      role="group"
      aria-label={title}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || why) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div className="md-panel-h">
        <h3>{title}</h3>
        <Press onClick={onClose}>{say('panel.close')}</Press>
      </div>
      <ul className="rows">
        {concerns.map((concern) => (
          <Finding key={concern.id} reporter={reporter} concern={concern} />
        ))}
        {row.item === null
          ? null
          : sides.map((side) => <GeneSide key={side.id} reporter={reporter} side={side} drug={row.item!.drug} />)}
        {concerns.length + sides.length > 0 || result === undefined ? null : (
          <li>{sentence(sayCheckResult(speaking, result))}</li>
        )}
      </ul>
      {settles.length === 0 ? null : (
        <p className="why">
          {say('panel.settles')}: {sentence(settles.join('; '))}
        </p>
      )}
      {row.item === null ? null : (
        <p>
          <Press aria-controls={WHY_ID} aria-expanded={why} onClick={() => setWhy(!why)}>
            {say('panel.why')}
          </Press>
        </p>
      )}
      {why && row.item !== null ? <WhyDrawer item={row.item} onClose={() => setWhy(false)} /> : null}
    </div>
  );
}

function Finding({ reporter, concern }: { readonly reporter: CareReporter; readonly concern: Concern }) {
  const said = sayConcern(reporter.speaking, concern);
  const more = [said.because, said.until === null ? null : sentence(said.until)].filter((text) => text !== null);
  return (
    <li className="md-finding">
      <Act word={concern.word} direction="either">
        {said.word}
      </Act>
      <div>
        <p>
          <b>{said.line}</b> {said.what === `${said.word}.` ? null : said.what}
        </p>
        {more.length === 0 ? null : <p className="small why">{more.join(' ')}</p>}
        {said.exposure === null ? null : (
          <p className="small why">
            {concern.layer === 'estimate' ? <EstimateBadge words={reporter.words} /> : null} {sentence(said.exposure)}
          </p>
        )}
      </div>
      <Badges badges={badgesOfConcern(reporter, concern)} words={reporter.words} />
    </li>
  );
}

interface GeneSideProps {
  readonly reporter: CareReporter;
  readonly side: Side;
  readonly drug: string | null;
}

function GeneSide({ reporter, side, drug }: GeneSideProps) {
  const said = saySide(reporter.speaking, side, { drug });
  return (
    <li className="md-finding">
      <Act
        word={side.word}
        direction={side.direction === 'down' || side.direction === 'up' ? side.direction : 'either'}
      >
        {said.word}
      </Act>
      <div>
        <p>
          {said.what === `${said.word}.` ? null : said.what} {said.why}
        </p>
        <p className="small why">{sentence(said.standing)}</p>
      </div>
      <Badges badges={badgesOfSide(reporter, side)} words={reporter.words} />
    </li>
  );
}

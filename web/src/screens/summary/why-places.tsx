import type { CareItem } from '../../../../src/plan/index.ts';
import { useWords } from '../../app/words.ts';
import { Press } from '../../design/button.tsx';
import type { WhyOpen } from '../why/use-why.ts';
import { WHY_ID, WhyDrawer } from '../why/why-drawer.tsx';

/** Opens and closes the drawer of a line. `place` names the line in its list. */
export function WhyButton({
  why,
  place,
  title,
}: {
  readonly why: WhyOpen;
  readonly place: string;
  readonly title: string;
}) {
  const words = useWords();
  const open = why.key === place;
  return (
    <Press
      className="why-b"
      aria-expanded={open}
      aria-controls={open ? WHY_ID : undefined}
      aria-label={words.say('care.page.why.of', { title })}
      onClick={() => why.toggle(place)}
    >
      {words.say('care.page.why')}
    </Press>
  );
}

/** The drawer in the flow under its line, where the window is narrow. */
export function WhyUnder({
  why,
  place,
  item,
  decisions = false,
}: {
  readonly why: WhyOpen;
  readonly place: string;
  readonly item: CareItem;
  readonly decisions?: boolean;
}) {
  return why.wide || why.key !== place ? null : <WhyDrawer item={item} onClose={why.close} decisions={decisions} />;
}

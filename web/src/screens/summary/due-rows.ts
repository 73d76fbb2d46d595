import { sayCareItem, sayMedicine, sayTestNext } from '../../../../src/explain/index.ts';
import type { CareItem } from '../../../../src/plan/index.ts';
import {
  type CareReporter,
  besideItems,
  dueOf,
  dueWhy,
  medicineItems,
  nameOfUse,
  useOf,
} from '../../../../src/report/index.ts';

/** One thing that is due, by its day. */
export interface DueRow {
  readonly key: string;
  /** ISO date; null: no day is set. */
  readonly on: string | null;
  readonly what: string;
  readonly why: string;
  /** The line that opens to its Why; null where several lines are looked at again, or none is. */
  readonly item: CareItem | null;
  /** Not known yet: its mark stands in place of the day. */
  readonly open: boolean;
}

export interface DueWords {
  readonly lookAgain: (medicines: string) => string;
  readonly wornOff: (enzyme: string) => string;
}

/** What is due beside the medicines, when lines are looked at again, when causes wear off; then what a test would still tell. */
export function dueRows(reporter: CareReporter, own: DueWords): readonly DueRow[] {
  const { plan, words, speaking } = reporter;
  const beside = besideItems(plan).map((item): DueRow => {
    const said = sayCareItem(speaking, item);
    return {
      key: item.id,
      on: item.review?.on ?? null,
      what: dueOf(item, said),
      why: dueWhy(reporter, item, said),
      item,
      open: item.word === 'not-enough-data',
    };
  });
  const tests = plan.tests.next.map((test): DueRow => {
    const said = sayTestNext(speaking, test);
    return { key: `test/${test.test}`, on: null, what: said.line, why: said.couldChange, item: null, open: true };
  });
  const dated = [...beside, ...reviews(reporter, own), ...endings(reporter, own)].toSorted((a, b) =>
    (a.on ?? '9999') < (b.on ?? '9999') ? -1 : (a.on ?? '9999') > (b.on ?? '9999') ? 1 : 0,
  );
  return [...dated, ...tests];

  function endings({ speaking: voice }: CareReporter, say: DueWords): readonly DueRow[] {
    const ends = plan.enzymes.flatMap((state) =>
      state.culprits.flatMap(({ id, until }) => (until === null ? [] : [{ enzyme: state.enzyme, id, until }])),
    );
    const days = [...new Set(ends.map(({ id, until }) => `${until} ${id}`))];
    return days.map((day): DueRow => {
      const of = ends.filter(({ id, until }) => `${until} ${id}` === day);
      const { id, until } = of[0]!;
      return {
        key: `ends/${day}`,
        on: until,
        what: say.wornOff(sayMedicine(voice, id)),
        why: words.list(of.map(({ enzyme }) => enzyme)),
        item: null,
        open: false,
      };
    });
  }
}

/** Medicines that are looked at again, one row a day and reason; what follows every year is no date to note. */
function reviews(reporter: CareReporter, own: DueWords): readonly DueRow[] {
  const { plan, words } = reporter;
  const groups = new Map<string, CareItem[]>();
  for (const item of medicineItems(plan)) {
    if (item.review === null || item.tier === 'quiet') continue;
    const key = `${item.review.on} ${item.review.why}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups].map(([key, items]): DueRow => {
    const names = items.map((item) => {
      const use = useOf(plan, item);
      const name = use === null ? (item.drug ?? item.id) : nameOfUse(reporter, use);
      return /^\p{Lu}[\p{Ll}\s]/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
    });
    const review = items[0]!.review!;
    return {
      key: `review/${key}`,
      on: review.on,
      what: own.lookAgain(words.list([...new Set(names)])),
      why: capital(words.term(review.why, 'review')),
      item: items.length === 1 ? items[0]! : null,
      open: false,
    };
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

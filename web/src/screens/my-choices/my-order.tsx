import type { DecisionAidBody, OptionFit } from '../../../../src/knowledge/index.ts';
import { SaidText } from './said-text.tsx';
import { useMyChoicesWords } from './use-words.ts';

/** The options in the order of the person's values, each with what moved it. */
export function MyOrder({ aid, order }: { readonly aid: DecisionAidBody; readonly order: readonly OptionFit[] }) {
  const say = useMyChoicesWords();
  const moved = order.some(({ because }) => because.length > 0);
  return (
    <div className="order" role="status">
      <p>
        <b>{say(moved ? 'order' : 'order.none')}</b>
      </p>
      <ol className="order-list">
        {order.map(({ option, because }) => {
          const { title } = aid.options.find(({ id }) => id === option)!;
          return (
            <li key={option}>
              <b>
                <SaidText said={title} />
              </b>
              {because.slice(0, 3).map(({ question, points }) => (
                <span key={question} className="note each">
                  {say(points > 0 ? 'order.for' : 'order.against')}{' '}
                  <SaidText said={aid.values.find(({ id }) => id === question)!.question} />
                </span>
              ))}
            </li>
          );
        })}
      </ol>
      <p className="note">{say('order.note')}</p>
    </div>
  );
}

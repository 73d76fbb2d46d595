import { useNavigate } from '@tanstack/react-router';
import { createStore } from '../../app/store.ts';

/** What the person pressed "my question" on: a drug id, an item id, or a question's own key. */
export const askedAbout = createStore<string | null>(null);

/** Goes to the questions, to the one about a medicine or a line. */
export function useAskAbout(): (about: string) => void {
  const navigate = useNavigate();
  return (about) => {
    askedAbout.set(about);
    void navigate({ to: '/me/questions' });
  };
}

import { useNavigate } from '@tanstack/react-router';
import { forgetAll } from './forget.ts';
import { session } from './session.ts';

/** Forgets at once; where something was typed that no file holds, on the screen that offers to save it and asks once more. */
export function useForget(): () => void {
  const navigate = useNavigate();
  return () => {
    const { unsaved, example } = session.get();
    if (unsaved && example === null) return void navigate({ to: '/save' });
    forgetAll();
    void navigate({ to: '/' });
  };
}

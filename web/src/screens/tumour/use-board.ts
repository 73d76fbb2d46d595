import { useEffect } from 'react';
import { useSession } from '../../app/session.ts';
import { type Board, board, ensureBoard, useTumour } from '../../app/tumour.ts';
import { useStore } from '../../app/store.ts';

/** The board of what is held now: made when a screen first asks for it, and again when what it rests on changes. */
export function useBoard(): Board {
  const held = useTumour((one) => one);
  const plan = useSession((one) => one.plan);
  useEffect(() => void ensureBoard(), [held, plan]);
  return useStore(board, (one) => one);
}

import { Suspense } from 'react';
import { Failure } from '../design/state.tsx';
import { GoTo } from './go-to.tsx';

/** A screen that failed to draw: the others still stand. */
export function ErrorScreen({ error }: { readonly error: unknown }) {
  return (
    <main className="wrap head" id="main">
      <Suspense>
        <Failure error={error}>
          <GoTo to="/" className="btn">
            Propria
          </GoTo>
        </Failure>
      </Suspense>
    </main>
  );
}

import {
  Outlet,
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { Suspense } from 'react';
import { Empty } from '../design/state.tsx';
import { ClinicianFrame } from './clinician-frame.tsx';
import { ErrorScreen } from './error-screen.tsx';
import { useFrameWords } from './frame-words.ts';
import { GoTo } from './go-to.tsx';
import { PatientFrame } from './patient-frame.tsx';
import { PlainFrame } from './plain-frame.tsx';
import { SCREENS, type Screen } from './routes.ts';
import { useSession } from './session.ts';

const FRAMES = { plain: PlainFrame, clinician: ClinicianFrame, patient: PatientFrame } as const;

const root = createRootRoute({ component: Outlet, errorComponent: ErrorScreen, notFoundComponent: NotFound });

const routes = SCREENS.map((screen) => {
  const Content = lazyRouteComponent(screen.load);
  return createRoute({
    getParentRoute: () => root,
    path: screen.path,
    component: () => <Framed screen={screen} Content={Content} />,
  });
});

/** Addresses stand behind `#`, so that any static host can serve the page and nothing of them is sent. */
export const router = createRouter({
  routeTree: root.addChildren(routes),
  history: createHashHistory(),
  defaultErrorComponent: ErrorScreen,
  scrollRestoration: true,
});

function Framed({
  screen,
  Content,
}: {
  readonly screen: Screen;
  readonly Content: ReturnType<typeof lazyRouteComponent>;
}) {
  const Frame = FRAMES[screen.frame];
  const hasPlan = useSession((one) => one.plan !== null);
  return (
    <Suspense fallback={<div className="first-paint" aria-busy="true" />}>
      <Frame>
        <Suspense fallback={<Opening />}>{screen.needsPlan && !hasPlan ? <NoPlan /> : <Content />}</Suspense>
      </Frame>
    </Suspense>
  );
}

function Opening() {
  const say = useFrameWords();
  return (
    <p className="label opening" role="status">
      {say('loading')}
    </p>
  );
}

function NoPlan() {
  const say = useFrameWords();
  return (
    <div className="wrap head">
      <Empty whole title={say('no-plan.title')} why={say('no-plan.why')}>
        <GoTo to="/" className="btn go">
          {say('no-plan.go')}
        </GoTo>
      </Empty>
    </div>
  );
}

function NotFound() {
  return (
    <Suspense>
      <PlainFrame>
        <NoPlan />
      </PlainFrame>
    </Suspense>
  );
}

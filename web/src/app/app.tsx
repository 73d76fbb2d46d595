import { MantineProvider, createTheme } from '@mantine/core';
import { RouterProvider } from '@tanstack/react-router';
import { router } from './router.tsx';
import { useSettings } from './settings.ts';

/** Mantine draws what takes input; colours and sizes stay those of the tokens (`design/mantine.css`). */
const theme = createTheme({
  fontFamily: 'var(--sans)',
  primaryColor: 'blue',
  defaultRadius: 2,
  cursorType: 'pointer',
  respectReducedMotion: true,
});

export function App() {
  const chosen = useSettings((one) => one.theme);
  return (
    <MantineProvider
      theme={theme}
      {...(chosen === 'device' ? { defaultColorScheme: 'auto' as const } : { forceColorScheme: chosen })}
    >
      <RouterProvider router={router} />
    </MantineProvider>
  );
}

import '../ui/theme.css';
import '../ui/base.css';
import { DATASETS } from 'virtual:tieline-datasets';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { showTheme, storedTheme } from './theme.ts';

showTheme(storedTheme());
const root = document.getElementById('app');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App datasets={DATASETS} />
    </StrictMode>,
  );
}

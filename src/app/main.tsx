import '../ui/theme.css';
import '../ui/base.css';
import { DATASETS } from 'virtual:tieline-datasets';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { applyTheme, storedTheme } from './theme.ts';

applyTheme(storedTheme());
const root = document.getElementById('app');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App datasets={DATASETS} />
    </StrictMode>,
  );
}

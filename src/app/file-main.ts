/** Where the page begins that is one file (`cli/vite-one-file.ts`). */
import './open-saved-view.ts';
import './main.tsx';

/** Before anything else of a page that is one file: keeps its text as it came, and goes to the view that it was saved on. */
import { savedPage } from './saved-page.ts';

/** The file's own text, from before the page changed it, so that another view can be saved from it. */
export const PRISTINE = `<!doctype html>\n${document.documentElement.outerHTML}\n`;

const fragment = savedPage()?.fragment ?? '';
if (location.hash === '' && fragment !== '') location.replace(fragment);

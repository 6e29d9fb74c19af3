/**
 * <tieline-graph src="…#v=1&d=…" title="…" height="420" theme="dark" transparent>a plain link</tieline-graph>
 *
 * A view of Tieline within any page: a frame that loads when it comes near, is as high as it asks to be, and leaves
 * scrolling, address and history to the page. Without script, what stands inside the element stays: put a link there.
 *
 * - `src`: a link to a view, as "Copy link" gives it; http or https, also relative to the page
 * - `title`: what the frame is called for those who do not see it
 * - `height`: in CSS pixels, until the view says how high it is; it may then be from 120 to 1,600
 * - `theme`: `light` or `dark`; without it as the reader's system has it
 * - `transparent`: the page's own ground shows through
 */

const HEIGHT = { least: 120, most: 1600, first: 480 } as const;

const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

class TielineGraph extends HTMLElement {
  static readonly observedAttributes = ['src', 'title', 'height', 'theme', 'transparent'];
  private frame: HTMLIFrameElement | null = null;
  /** The height that the frame began with, in CSS pixels. */
  private first = 0;

  connectedCallback(): void {
    window.addEventListener('message', this.onMessage);
    this.show();
  }

  disconnectedCallback(): void {
    window.removeEventListener('message', this.onMessage);
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.show();
  }

  private show(): void {
    const address = embedAddress(this.getAttribute('src') ?? '', document.baseURI, {
      theme: this.getAttribute('theme'),
      transparent: this.hasAttribute('transparent'),
    });
    if (address === null) {
      this.frame = null;
      this.replaceChildren('This graph cannot be shown: its address is not a link to a view.');
      return;
    }
    // A new frame for a new address: another one in the same frame would be a step in the history of the page.
    if (this.frame === null || this.frame.src !== address) {
      this.frame = document.createElement('iframe');
      this.frame.loading = 'lazy';
      this.frame.referrerPolicy = 'no-referrer';
      // What the view needs and no more: its script, its own files, and links that open beside it. On its own site a
      // sandbox that allows both of the first holds nothing, and the browser warns of it.
      if (new URL(address).origin !== location.origin) this.frame.sandbox.value = SANDBOX;
      this.frame.style.cssText = 'display: block; inline-size: 100%; border: 0';
      this.frame.src = address;
    }
    const { frame } = this;
    frame.title = this.getAttribute('title') ?? 'Graph';
    const first = within(Number(this.getAttribute('height')) || HEIGHT.first);
    // What the frame has told since is better than what was guessed before it was there.
    if (frame.parentNode !== this || first !== this.first) frame.style.blockSize = `${first}px`;
    this.first = first;
    // A frame is only transparent where it has the colour scheme of what is within it.
    const theme = this.getAttribute('theme');
    frame.style.colorScheme = theme === 'light' || theme === 'dark' ? theme : 'light dark';
    if (frame.parentNode !== this) this.replaceChildren(frame);
  }

  private readonly onMessage = ({ source, origin, data }: MessageEvent): void => {
    const { frame } = this;
    if (frame === null || source === null || source !== frame.contentWindow) return;
    if (origin !== new URL(frame.src).origin) return;
    if (data?.type !== 'tieline:height' || !Number.isFinite(data.height)) return;
    frame.style.blockSize = `${within(data.height)}px`;
  };
}

function within(height: number): number {
  return Math.min(HEIGHT.most, Math.max(HEIGHT.least, Math.round(height)));
}

/**
 * The address of a view as an embed; null for what is no address of the web: only http and https are ever loaded.
 * @param base what a relative address is relative to
 */
export function embedAddress(
  src: string,
  base: string,
  { theme, transparent }: { readonly theme: string | null; readonly transparent: boolean },
): string | null {
  if (src.trim() === '' || !URL.canParse(src, base)) return null;
  const url = new URL(src, base);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const keys = url.hash
    .slice(1)
    .split('&')
    .filter((each) => each !== '' && !each.startsWith('embed='));
  if (!keys.some((each) => each.startsWith('v='))) keys.unshift('v=1');
  const word = theme === 'light' || theme === 'dark' ? theme : '1';
  url.hash = [...keys, `embed=${word}${transparent ? '~transparent' : ''}`].join('&');
  return url.href;
}

if (customElements.get('tieline-graph') === undefined) customElements.define('tieline-graph', TielineGraph);

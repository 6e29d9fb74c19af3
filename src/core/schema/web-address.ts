/** The address if it is http or https, which alone may become links; else null. */
export function webAddress(url: string): string | null {
  return /^https?:\/\/[^\s<>"']+$/i.test(url) ? url : null;
}

import type { Size } from './viewport.ts';

/**
 * A drawing as an image address that needs no request and that the page's security policy allows.
 * @param size of its coordinates
 * @param times how many times as large the image is, in pixels
 */
export function svgImage({ width, height }: Size, times: number, content: string): string {
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${width * times}" height="${height * times}" viewBox="0 0 ${width} ${height}">`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(`${open}${content}</svg>`)}`;
}

/** `edtf` ships no types; this is the part that is used here. */
declare module 'edtf' {
  interface EdtfValue {
    readonly type: string;
    readonly min: number | null;
    readonly max: number | null;
    readonly edtf: string;
  }
  export default function edtf(text: string, options?: { types?: string[]; level?: 0 | 1 | 2 }): EdtfValue;
}

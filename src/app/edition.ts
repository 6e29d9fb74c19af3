import type { DatasetAddress, ReleaseAddress } from './dataset-address.ts';

/** Which version of which dataset the page shows. */
export interface Edition {
  readonly address: DatasetAddress;
  /** The version that the link asks to be shown as it was, as the link has it; null for today's data. */
  readonly asked: string | null;
  /** The released version that is shown; null for today's data, also where the one that was asked for is not to be had. */
  readonly release: ReleaseAddress | null;
}

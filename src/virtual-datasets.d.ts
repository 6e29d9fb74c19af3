/** Provided by `src/cli/vite-datasets.ts`. */
declare module 'virtual:tieline-datasets' {
  export const DATASETS: readonly [
    import('./app/dataset-address.ts').DatasetAddress,
    ...import('./app/dataset-address.ts').DatasetAddress[],
  ];
}

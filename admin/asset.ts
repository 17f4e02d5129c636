/** Whether Decap has a file already for which it was asked (`getAsset`); until then it gives a placeholder, and tells nobody when the file has come. */
export function isFetched({ path }: { path: string }): boolean {
  return path !== 'empty.svg';
}

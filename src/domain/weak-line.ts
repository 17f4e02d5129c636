/** True where a reader's bytes are dear: with Save-Data or on 2G (Network Information API; only Chromium tells). */
export function isWeakLine(): boolean {
  const { connection } = navigator as Navigator & {
    connection?: { saveData?: boolean; effectiveType?: string };
  };
  return connection?.saveData === true || /2g$/.test(connection?.effectiveType ?? '');
}

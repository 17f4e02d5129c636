const grouping = new Intl.NumberFormat('id-ID');
const percent = new Intl.NumberFormat('id-ID', { style: 'percent', maximumFractionDigits: 1 });

/** "601.561": Indonesian grouping. */
export function formatNumber(value: number): string {
  return grouping.format(value);
}

/** "50,7%" of a fraction between 0 and 1. */
export function formatShare(fraction: number): string {
  return percent.format(fraction);
}

/** "84 kB": decimal kilobytes, as download pages write them. */
export function formatBytes(bytes: number): string {
  return bytes <= 999e3
    ? `${formatNumber(Math.ceil(bytes / 1e3))} kB`
    : `${formatNumber(Math.round(bytes / 1e5) / 10)} MB`;
}

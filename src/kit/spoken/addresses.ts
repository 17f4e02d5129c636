import { spokenDigits } from './numbers.ts';
import { isWord, spelled } from './words.ts';

/** A web address as an announcer says it, the host alone: "kab strip kampar titik K-P-U titik go titik I-D". */
export function spokenAddress(address: string): string {
  const host = address.replace(/^https?:\/\//i, '').split(/[/?#]/, 1)[0] ?? '';
  return host
    .split(/(?=[.-])|(?<=[.-])/)
    .map((part) => (part === '.' ? 'titik' : part === '-' ? 'strip' : spokenLabel(part)))
    .join(' ');
}

function spokenLabel(label: string): string {
  return label
    .split(/(\d+)/)
    .filter((part) => part !== '')
    .map((part) =>
      /^\d/.test(part)
        ? spokenDigits(part)
        : part === 'go' || part.length > 4 || isWord(part)
          ? part
          : spelled(part),
    )
    .join(' ');
}

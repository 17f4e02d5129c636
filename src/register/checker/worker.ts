import { checkPicture, compareTo, type Outcome } from './check.ts';
import type { Check, CheckReply, CheckRequest } from './messages.ts';
import { FileError, openPicture } from './open-picture.ts';
import type { Pixels } from './pixels.ts';
import { OfflineError, siteCards, type SiteCards } from './site-cards.ts';
import { straightened } from './straighten.ts';

// Everything that takes time happens here, so that the page stays alive; the picture never leaves the phone.
addEventListener('message', ({ data, ports: [port] }: MessageEvent<CheckRequest>) => {
  const reply = (message: CheckReply, handedOver: Transferable[] = []) =>
    port?.postMessage(message, handedOver);
  check(data).then(
    (done) => reply({ kind: 'checked', check: done }, buffersOf(done)),
    (error: unknown) => {
      if (error instanceof FileError) reply({ kind: 'problem', problem: error.problem });
      else if (error instanceof OfflineError) reply({ kind: 'problem', problem: 'offline' });
      else reportError(error);
    },
  );
});

async function check({ file, host, manual }: CheckRequest): Promise<Check> {
  const [{ pixels, animated }, sha256] = await Promise.all([openPicture(file), hashOf(file)]);
  const cards = siteCards();
  const outcome = manual
    ? await compareByHand(manual, pixels, cards)
    : await checkPicture(pixels, host, cards);
  const about = 'code' in outcome ? await cards.record(outcome.code) : undefined;
  const original = about?.record.files.some((known) => known.sha256 === sha256) ?? false;
  return {
    outcome: original && outcome.kind === 'compared' ? { ...outcome, finding: 'cocok', places: [] } : outcome,
    original,
    animated,
    kept: about?.kept ?? false,
    ...(about && { record: about.record }),
    ...(await shownOf(outcome, pixels, cards)),
  };
}

/** The reader has marked the corners of the whole card. */
async function compareByHand(
  { code, corners }: NonNullable<CheckRequest['manual']>,
  pixels: Pixels,
  cards: SiteCards,
): Promise<Outcome> {
  const reference = await cards.reference(code);
  if (!reference) return { kind: 'unknown', code };
  const marks = corners.map(({ x, y }, i) => ({
    share: { x: i === 1 || i === 2 ? 1 : 0, y: i > 1 ? 1 : 0 },
    seen: { x: x * pixels.width, y: y * pixels.height },
  }));
  return compareTo(reference, pixels, cards, () => marks);
}

/** What the reader sees side by side, and whether it is a file of earlier days. */
async function shownOf(
  outcome: Outcome,
  pixels: Pixels,
  cards: SiteCards,
): Promise<Pick<Check, 'pair' | 'earlier'>> {
  if (outcome.kind !== 'compared' || !outcome.measurement) return {};
  const reference = await cards.reference(outcome.code);
  const drawing = reference?.drawings[outcome.drawing];
  const compared = drawing?.pictures.find(({ width }) => width === outcome.against);
  if (!drawing || !compared) return {};
  const genuine = await cards.picture(compared.path, compared.width);
  const { transform } = outcome.measurement;
  return {
    pair: { genuine, picture: straightened(pixels, transform, genuine.width, genuine.height) },
    ...(drawing.earlier && { earlier: true }),
  };
}

/** The large pictures of a check, which need not be copied: nobody looks at them here any more. */
function buffersOf({ pair }: Check): Transferable[] {
  return pair ? [pair.genuine.data.buffer, pair.picture.data.buffer] : [];
}

/** SHA-256 of a file in hexadecimal digits; undefined where the browser offers none, as without HTTPS. */
async function hashOf(file: Blob): Promise<string | undefined> {
  if (!globalThis.isSecureContext || file.size > 20_000_000) return undefined;
  const hash = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

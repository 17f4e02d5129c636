import { cardStatuses } from '#src/domain/card-record.ts';
import { formatDay } from '#src/domain/dates.ts';
import { findings } from '#src/register/checker/findings.ts';
import type { Check } from '#src/register/checker/messages.ts';
import { element, link } from './card-check-dom.ts';
import { picturePair } from './card-check-pair.ts';
import type { Answer, Setting } from './card-check-setting.ts';

/** A result as the reader sees it: the finding, the two pictures, what holds today, and what to do. */
export async function showCheck(check: Check, setting: Setting): Promise<Element[]> {
  const { outcome, animated } = check;
  const answer = await answerOf(check, setting);
  return [
    heading(answer),
    element('p', { class: 'measure lead' }, answer.meaning),
    ...(animated
      ? [
          element(
            'p',
            { class: 'soft' },
            'Gambar ini bergerak (GIF); yang diperiksa hanya gambar pertamanya.',
          ),
        ]
      : []),
    ...(check.pair && outcome.kind === 'compared' ? [await picturePair(check.pair, outcome.places)] : []),
    ...standing(check),
    // Most pictures need neither of these.
    ...(outcome.kind === 'no-code' || outcome.kind === 'no-card' ? [await corners(setting)] : []),
    ...(answer.sign === 'cross' || outcome.kind === 'no-code'
      ? [await report(check, answer.label, setting)]
      : []),
  ];
}

async function corners(setting: Setting): Promise<Element> {
  const { cornerForm } = await import('./card-check-corners.ts');
  return cornerForm(setting);
}

async function report(check: Check, finding: string, setting: Setting): Promise<Element> {
  const { reportForm } = await import('./card-check-report.ts');
  return reportForm(check, finding, setting);
}

async function answerOf({ outcome, original, earlier, record }: Check, setting: Setting): Promise<Answer> {
  if (outcome.kind !== 'compared') {
    // Told apart from the result of a comparison, which most pictures get.
    const { withoutComparison } = await import('./card-check-unread.ts');
    return withoutComparison(outcome, record !== undefined, setting);
  }
  if (original)
    return {
      ...findings.cocok,
      meaning: 'Berkas ini sama persis dengan yang kami terbitkan, tidak berubah satu bita pun.',
    };
  const answer = findings[outcome.finding];
  if (outcome.lost)
    return {
      ...answer,
      meaning:
        'Gambar ini berbeda dari kartu yang sekarang, tetapi kartu ini pernah terbit dengan tata letak lain yang gambarnya tidak kami simpan. Bandingkan sendiri isinya dengan tulisan di bawah.',
    };
  if (earlier && answer.sign === 'tick')
    return {
      ...answer,
      meaning: `${answer.meaning} Kartunya sudah tidak kami bagikan lagi; lihat status sekarang di bawah.`,
    };
  return answer;
}

function heading({ label, sign }: Answer): Element {
  const head = element('div', { class: `verdict ${sign}` });
  head.innerHTML = shapes[sign];
  head.append(element('h3', {}, label));
  return head;
}

/** Told apart by outline and sign, never by colour alone; the octagon, circle and diamond of the verdicts. */
const shapes = {
  tick: '<svg viewBox="0 0 100 100" aria-hidden="true"><circle class="outline" cx="50" cy="50" r="48"/><path class="sign" d="M28 52l15 15 30-32"/></svg>',
  cross:
    '<svg viewBox="0 0 100 100" aria-hidden="true"><path class="outline" d="M30 2h40l28 28v40L70 98H30L2 70V30z"/><path class="sign" d="M32 32l36 36M68 32 32 68"/></svg>',
  question:
    '<svg viewBox="0 0 100 100" aria-hidden="true"><path class="outline" d="M50 2 98 50 50 98 2 50z"/><path class="sign" d="M38 41c0-16 24-16 24 0 0 10-12 9-12 19M50 76v.1"/></svg>',
};

/** The post's present text and status: a genuine card may be out of date. */
function standing({ record, kept, outcome }: Check): Element[] {
  if (!record) {
    if (!('code' in outcome)) return [];
    return [element('p', { class: 'measure' }, `Register kami tidak mengenal kode ${outcome.code}.`)];
  }
  const { status, post, notes, replacedBy } = record;
  const { label, meaning } = cardStatuses[status];
  const panel = element('section', { class: 'panel measure stack' });
  panel.append(
    element('h3', {}, `Status sekarang: ${label}`),
    element('p', {}, `${meaning}${post.word ? ` Acaranya kini ${post.word}.` : ''}`),
    ...notes.map(({ date, note }) => element('p', {}, `${formatDay(date)}: ${note}`)),
    element(
      'p',
      {},
      `${post.verdict ? `Putusan ${post.verdict.toUpperCase()}. ` : ''}${post.title}. ${post.summary}`,
    ),
    element(
      'p',
      {},
      link(post.path, 'Baca tulisan lengkapnya'),
      ...(replacedBy ? [' · ', link(`/C/${replacedBy}`, 'Kartu yang berlaku')] : []),
    ),
  );
  if (post.sample) panel.append(element('p', {}, 'CONTOH: isi tulisan ini rekaan.'));
  if (kept)
    panel.append(
      element(
        'p',
        { class: 'soft' },
        'Tanpa sambungan: status ini dari kunjungan Anda sebelumnya dan mungkin sudah berubah.',
      ),
    );
  return [panel];
}

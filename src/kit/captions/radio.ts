import { calledOff } from '#src/domain/agenda.ts';
import type { Post } from '#src/domain/post.ts';
import type { Verdict } from '#src/domain/verdicts.ts';
import type { Term } from '#src/schemas/catalogues.ts';
import type { OfficeData } from '#src/schemas/office.ts';
import { speaker } from '../spoken/speak.ts';
import { firstSentence, compose, kept, optional, shorten } from './compose.ts';
import type { Message } from './message.ts';
import { oneLine, sentence } from './one-line.ts';

/** Length to aim at. */
const seconds = 30;

/**
 * Syllables a second over a loudspeaker on a car: an assumption of this hub, slower than the 6 to 7 of conversation, because walls throw the sound
 * back.
 */
const syllablesPerSecond = 5;

/**
 * A script for siaran keliling and radio: what is spoken, of about 30 seconds, longer only when the title and the dates that must be kept are.
 * The verdict is said before the claim, so that nobody hears the claim alone.
 */
export function radio(post: Post, message: Message, office: OfficeData, glossary: Term[]): string {
  // Everybody knows the office's own name by its letters.
  const say = speaker(glossary.filter(({ term }) => !office.name.split(' ').includes(term)));
  const opening = kept(say(`${openings[post.kind]} ${office.name}.`));
  const blocks = [opening, ...(post.sample ? [kept('Ini hanya contoh.')] : []), ...body(post, message, say)];
  const closing = say(`${sentence(message.latest)} Selengkapnya di ${new URL(message.url).host}.`);
  return compose([...blocks, kept(closing)], seconds, spokenSeconds, ' ');
}

/** How long a script takes to read, in seconds. A syllable is a vowel or a diphthong, each letter of a spelled abbreviation one more. */
export function spokenSeconds(text: string): number {
  const syllables = text.match(/[aeiouAEIOU]+|(?<=[-\s]|^)[B-DF-HJ-NP-TV-Z](?=[-\s.,]|$)/g) ?? [];
  return Math.round(syllables.length / syllablesPerSecond);
}

const openings = {
  agenda: 'Informasi kegiatan dari',
  announcement: 'Pengumuman dari',
  clarification: 'Klarifikasi dari',
  faq: 'Tanya jawab pemilu dari',
} as const satisfies Record<Post['kind'], string>;

const warnings = {
  salah: 'Waspada, kabar berikut ini salah:',
  menyesatkan: 'Waspada, kabar berikut ini menyesatkan:',
  benar: 'Kabar berikut ini benar:',
  'belum-terbukti': 'Kabar berikut ini belum terbukti, jangan disebarkan dulu:',
} as const satisfies Record<Verdict, string>;

function body(post: Post, message: Message, say: (text: string) => string) {
  const { summary, claim, when, facts, withdrawal, correction } = message;
  const line = (text: string | undefined) => text && say(sentence(text));
  const title = kept(say(sentence(titleSpoken(post))));
  if (withdrawal)
    return [
      kept(say(`Kami menarik kabar berikut ini pada ${withdrawal.day}:`)),
      title,
      ...optional(line(withdrawal.note)),
    ];
  const corrected = correction ? [kept(say(`Isinya dikoreksi ${correction.day}.`))] : [];
  if (claim && post.kind === 'clarification')
    return [
      kept(say(`${warnings[claim.verdict]} ${sentence(shorten(claim.text, 140) ?? titleSpoken(post))}`)),
      ...post.facts.flatMap((fact) => optional(line(fact))),
      ...corrected,
      ...optional(line(claim.action)),
    ];
  const place = facts.find(({ name }) => name === 'Tempat')?.value;
  const written = [titleSpoken(post), summary].join(' ').toLowerCase();
  const figure = post.kind === 'announcement' && post.card?.emphasis;
  return [
    title,
    // Heard twice within a few seconds, a date or a figure sounds like two.
    ...(when && !titleSpoken(post).includes(when.value) ? [kept(say(`${when.name}: ${when.value}.`))] : []),
    ...(figure && !written.includes(figure.toLowerCase()) ? optional(line(oneLine(figure))) : []),
    ...(post.kind === 'agenda' ? optional(line(place && `Bertempat di ${post.venue.name}`)) : []),
    ...corrected,
    ...(post.kind === 'faq'
      ? [kept(say(sentence(summary)))]
      : optional(line(summary), line(firstSentence(summary)))),
    ...(post.kind === 'agenda' && post.open && !calledOff(post) ? optional('Terbuka untuk umum.') : []),
  ];
}

/** The title, after the word that an event is off. */
function titleSpoken(post: Post): string {
  if (post.kind === 'faq') return oneLine(post.question);
  const title = oneLine(post.card?.headline ?? post.title);
  const off = calledOff(post);
  return off ? `${off.label}: ${title}` : title;
}

import { calledOff } from '#src/domain/agenda.ts';
import { platforms } from '#src/domain/categories.ts';
import { formatDay, formatDaySpan, formatMoment, formatSpan } from '#src/domain/dates.ts';
import { outlets } from '#src/domain/outlets.ts';
import type { Agenda, Announcement, Clarification, Faq, Post } from '#src/domain/post.ts';
import type { ContentSource } from '../source.ts';
import { adhocSubject } from './announcement.ts';
import { pagedBy } from './paged.ts';
import type { Entry, Slide, Stages } from './slide.ts';
import { recapitulationSlides } from './table.ts';

/**
 * The slides of a post's carousel: a cover, which is the post's own card, what the card has no room for, and a closing slide; never more than the
 * outlet takes. What does not fit is left to the page, and the closing slide says so.
 */
export function slidesOf(post: Post, source: ContentSource): Slide[] {
  const inner = innerSlides(post, source).map(continued);
  const room = outlets.carousel.slides - 2;
  const host = new URL(source.office.site).host;
  return [
    { template: 'cover' },
    ...inner.slice(0, room),
    { template: 'closing', ...closing(post), host, more: inner.length > room },
  ];
}

/** Tells that a slide goes on with what the one before it began. */
function continued(slide: Slide, i: number, all: Slide[]): Slide {
  const before = all[i - 1];
  if (!before || !('title' in slide && 'title' in before) || slide.title !== before.title) return slide;
  return { ...slide, title: `${slide.title} (lanjutan)` };
}

function innerSlides(post: Post, source: ContentSource): Slide[] {
  switch (post.kind) {
    case 'agenda':
      return agendaSlides(post);
    case 'announcement':
      return announcementSlides(post, source);
    case 'clarification':
      return clarificationSlides(post);
    case 'faq':
      return faqSlides(post);
  }
}

function agendaSlides(post: Agenda): Slide[] {
  const { summary, start, end, allDay = false, venue, online, contact } = post;
  const off = calledOff(post) !== undefined;
  const entries = [
    { label: off ? 'Waktu semula' : 'Waktu', text: formatSpan(start, end, allDay) },
    { label: 'Tempat', text: [venue.name, venue.address].filter(Boolean).join(', ') },
    ...(online ? [{ label: 'Daring', text: online }] : []),
    ...(contact ? [{ label: 'Narahubung', text: contact }] : []),
  ];
  return [
    ...statements('Tentang acara ini', [summary]),
    ...entryPages(
      off ? 'Rencana semula' : 'Waktu dan tempat',
      entries,
      off ? slideHeight - barHeight : slideHeight,
    ),
  ];
}

function announcementSlides(post: Announcement, source: ContentSource): Slide[] {
  const recapitulation = post.dpb === undefined ? undefined : source.recapitulations.get(post.dpb);
  const deadline = post.deadline ? [{ label: 'Paling lambat', text: formatMoment(post.deadline) }] : [];
  if (post.adhoc) return recruitmentSlides(post.adhoc, adhocSubject(post)?.apply ?? [], deadline);
  return [
    ...(recapitulation
      ? recapitulationSlides(recapitulation, source.districtNames)
      : statements('Ringkasnya', [post.summary])),
    ...entryPages('Catat tanggalnya', deadline),
  ];
}

function recruitmentSlides(
  { stages, requirements }: NonNullable<Announcement['adhoc']>,
  apply: string[],
  deadline: Entry[],
): Slide[] {
  const spans = stages.map(({ name, start, end }) => ({ name, span: formatDaySpan(start, end) }));
  const ways = apply.map((text, i) => ({ label: i === 0 ? 'Daftar di' : 'atau di', text }));
  const how = [...ways, ...deadline];
  // A date or two would leave a slide of their own empty.
  const few = spans.length + how.length <= 4;
  const dated = spans.map(({ name, span }) => ({ label: name, text: span }));
  return [
    ...(few
      ? entryPages('Jadwal dan pendaftaran', [...dated, ...how])
      : [...stagePages(spans), ...entryPages('Cara mendaftar', how)]),
    ...statements('Syarat', requirements),
  ];
}

function clarificationSlides(post: Clarification): Slide[] {
  const { claim, claimImage, verdict, facts, evidence, firstSeen } = post;
  const where = post.platforms.map((id) => platforms[id]).join(', ');
  const entries = evidence.map(({ publisher, title, date }) => ({
    label: date ? `${publisher}, ${formatDay(date)}` : publisher,
    text: title,
  }));
  return [
    {
      template: 'claim',
      verdict,
      claim,
      seen: `Pertama terlihat ${formatDay(firstSeen)} di ${where}`,
      image: claimImage?.src,
    },
    ...statements('Faktanya', facts),
    ...entryPages('Bukti', entries),
  ];
}

function faqSlides({ short, sources = [] }: Faq): Slide[] {
  const entries = sources.map(({ title, publisher }) => ({ label: publisher ?? 'Dokumen', text: title }));
  return [...statements('Jawaban singkat', [short]), ...entryPages('Sumber', entries)];
}

/** As many statements a slide as can be set large; they are numbered through where there are several. */
function statements(title: string, items: string[]): Slide[] {
  let first = 1;
  return pagedBy(items, (text) => text.length + 60, 560).map((page) => {
    const slide: Slide = { template: 'statements', title, items: page, first, numbered: items.length > 1 };
    first += page.length;
    return slide;
  });
}

// What follows are heights in units with text of 28, the smallest: a slide has 590 of them even below the strip of an example.
const slideHeight = 590;

function stagePages(stages: Stages): Slide[] {
  const height = ({ name }: Stages[number]) => 25 + 37 * Math.ceil(name.length / 26);
  return pagedBy(stages, height, slideHeight).map((page) => ({
    template: 'stages',
    title: 'Tahapan',
    stages: page,
  }));
}

/** What the bar above the slides of an event takes that is off. */
const barHeight = 140;

function entryPages(title: string, entries: Entry[], capacity = slideHeight): Slide[] {
  const height = ({ label, text }: Entry) =>
    56 + 37 * Math.ceil(label.length / 46) + 39 * Math.ceil(text.length / 50);
  return pagedBy(entries, height, capacity).map((page) => ({ template: 'entries', title, entries: page }));
}

/** What the reader can do now. */
function closing(post: Post): { title: string; text: string } {
  if (post.kind === 'clarification')
    return {
      title: 'Jika Anda menerima pesan ini',
      text: post.action ?? 'Jangan teruskan. Kirimkan kartu ini kepada pengirimnya.',
    };
  return {
    title: post.kind === 'faq' ? 'Jawaban lengkapnya' : 'Selengkapnya',
    text: 'Pindai kodenya, atau baca di situs resmi:',
  };
}

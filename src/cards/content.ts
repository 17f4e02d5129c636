import { calledOff } from '#src/domain/agenda.ts';
import { announcementCategories } from '#src/domain/categories.ts';
import { formatDay, formatMoment } from '#src/domain/dates.ts';
import { kinds } from '#src/domain/kinds.ts';
import { outletOf } from '#src/domain/outlets.ts';
import type { Post, Recapitulation } from '#src/domain/post.ts';
import { titleOf } from '#src/domain/post.ts';
import type { World } from './look/worlds.ts';
import type { CardContent, Cover, SlideSubject, Subject } from './card-content.ts';
import type { CardPlan, PrintPlan } from './plan.ts';
import type { ContentSource } from './source.ts';
import { adhocSubject, dpbSubject } from './subjects/announcement.ts';
import { agendaSubject } from './subjects/agenda.ts';
import { brief } from './subjects/brief.ts';
import { slidesOf } from './subjects/slides.ts';
import type { Slide } from './subjects/slide.ts';

/**
 * Everything that a card says, and nothing else: two posts with the same content give the same picture, and a change elsewhere in a post draws
 * nothing anew. `clean` takes out what the font cannot draw; `picture` gives the hash of a file of the content folder, which is part of what a card
 * says.
 */
export function cardContent(
  plan: Pick<CardPlan | PrintPlan, 'post' | 'outlet' | 'slide' | 'code'>,
  source: ContentSource,
  clean: (text: string) => string,
  picture: (src: string) => string | undefined = () => undefined,
): CardContent {
  const { post, code, slide } = plan;
  const slides = slide === 0 ? [] : slidesOf(post, source);
  const { office } = source;
  const label = kinds[post.kind].label;
  const card = post.kind === 'faq' ? undefined : post.card;
  const content: CardContent = {
    kind: label.toUpperCase(),
    world: worldOf(post),
    headline: card?.headline ?? titleOf(post),
    emphasis: card?.emphasis,
    date: dateLine(post),
    source: `Sumber: ${publisherOf(post) ?? office.shortName}`,
    sample: post.sample === true,
    off: calledOff(post),
    verdict: post.kind === 'clarification' ? post.verdict : undefined,
    office: { name: office.name, shortName: office.shortName, host: new URL(office.site).host },
    code,
    cover: slide > 1 ? undefined : coverOf(post, picture),
    claimImage: claimImageOf(slides[slide - 1], picture),
    page: slide === 0 ? undefined : { number: slide, of: slides.length },
    subject: slideSubject(slides[slide - 1]) ?? subjectOf(post, source.recapitulations),
  };
  const { maxWords } = outletOf(plan.outlet);
  const cleaned = cleanAll(maxWords === undefined ? content : brief(content, post, maxWords), clean);
  return { ...cleaned, headline: cleaned.headline || label };
}

function slideSubject(slide: Slide | undefined): SlideSubject | undefined {
  return slide === undefined || slide.template === 'cover' ? undefined : slide;
}

function subjectOf(post: Post, recapitulations: ReadonlyMap<string, Recapitulation>): Subject {
  switch (post.kind) {
    case 'agenda':
      return agendaSubject(post);
    case 'announcement':
      return (
        adhocSubject(post) ??
        dpbSubject(post, recapitulations) ?? {
          template: 'general',
          category: post.category === 'general' ? undefined : announcementCategories[post.category],
          summary: post.summary,
          deadline: post.deadline && formatMoment(post.deadline),
        }
      );
    case 'clarification':
      return { template: 'clarification', verdict: post.verdict, claim: post.claim };
    case 'faq':
      return { template: 'faq', answer: post.short };
  }
}

/** A photograph of what the post tells; a clarification shows none, so that nothing stands beside its verdict. */
function coverOf(post: Post, picture: (src: string) => string | undefined): Cover | undefined {
  if (post.kind === 'faq' || post.kind === 'clarification' || !post.cover) return undefined;
  const sha256 = picture(post.cover.src);
  return sha256 === undefined ? undefined : { src: post.cover.src, sha256 };
}

function claimImageOf(
  slide: Slide | undefined,
  picture: (src: string) => string | undefined,
): Cover | undefined {
  if (slide?.template !== 'claim' || !slide.image) return undefined;
  const sha256 = picture(slide.image);
  return sha256 === undefined ? undefined : { src: slide.image, sha256 };
}

function worldOf(post: Post): World {
  switch (post.kind) {
    case 'agenda':
      return 'teal';
    case 'announcement':
      return 'maroon';
    case 'clarification':
      return 'paper';
    case 'faq':
      return 'sand';
  }
}

function dateLine(post: Post): CardContent['date'] {
  if (post.kind === 'faq') return { label: 'Diperiksa', day: formatDay(post.updated) };
  const correction = post.corrections?.at(-1);
  if (correction) return { label: 'Diralat', day: formatDay(correction.date) };
  const label = post.kind === 'clarification' ? 'Diperiksa' : 'Diumumkan';
  return { label, day: formatDay(post.published) };
}

function publisherOf(post: Post): string | undefined {
  const evidence = post.kind === 'clarification' ? post.evidence : [];
  return [...(post.sources ?? []), ...evidence].find(({ publisher }) => publisher)?.publisher;
}

/** Applies `clean` to every text within a value; its shape stays. */
function cleanAll<T>(value: T, clean: (text: string) => string): T {
  if (typeof value === 'string') return clean(value) as T;
  if (Array.isArray(value)) return value.map((entry: unknown) => cleanAll(entry, clean)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, cleanAll(entry, clean)])) as T;
}

import type { CalledOff } from '#src/domain/agenda.ts';
import type { Post } from '#src/domain/post.ts';
import type { Verdict } from '#src/domain/verdicts.ts';
import type { World } from './look/worlds.ts';
import type { AgendaSubject } from './subjects/agenda.ts';
import type { AdhocSubject, DpbSubject } from './subjects/announcement.ts';
import type { Slide } from './subjects/slide.ts';

/** What a card says. */
export interface CardContent {
  /** The kind, in capitals. */
  kind: string;
  world: World;
  headline: string;
  emphasis: string | undefined;
  /** "Diumumkan" "20 September 2024". */
  date: { label: string; day: string };
  /** "Sumber: Liputan6". */
  source: string;
  /** True for an invented example. */
  sample: boolean;
  /** That an event was put off or called off; on every slide of it, which may be passed on alone. */
  off: CalledOff | undefined;
  /** Of a clarification; on every slide of it, for the same reason. */
  verdict: Verdict | undefined;
  office: { name: string; shortName: string; host: string };
  code: string;
  /** Photograph behind it. */
  cover: Cover | undefined;
  /** Picture of the claim, only ever shown stamped. */
  claimImage: Cover | undefined;
  /** Which of how many slides; none on a single picture. */
  page: { number: number; of: number } | undefined;
  subject: Subject;
}

/** A file of the content folder, with its hash. */
export interface Cover {
  src: string;
  sha256: string;
}

/** What is particular to a template. */
export type Subject =
  | SlideSubject
  | AgendaSubject
  | AdhocSubject
  | DpbSubject
  | {
      template: 'general';
      category: string | undefined;
      summary: string | undefined;
      deadline: string | undefined;
    }
  | { template: 'clarification'; verdict: Extract<Post, { kind: 'clarification' }>['verdict']; claim: string }
  | { template: 'faq'; answer: string | undefined };

/** What is particular to a slide of a carousel; its cover is an ordinary card. */
export type SlideSubject = Exclude<Slide, { template: 'cover' }>;

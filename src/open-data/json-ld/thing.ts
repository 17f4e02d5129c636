import type { OfficeData } from '#src/schemas/office.ts';

/** Every object stands alone on its page, so each names its vocabulary. */
export const context = 'https://schema.org';

/** What a page knows besides its post. */
export interface PageFacts {
  office: OfficeData;
  /** Full address of the page. */
  url: string;
  /** Full address of the card of 1200 x 630 pixels. */
  cardUrl?: string | undefined;
}

/** An object of schema.org. */
export type Thing = { '@type': string } & Record<string, unknown>;

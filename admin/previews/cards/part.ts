import type { DrawnOutlet } from '#src/cards/wanted.ts';
import type { PanePart } from '../pane.ts';
import { openCardView } from './card-view.ts';
import { type DraftCards, draftCards } from './draft-cards.ts';
import { type CardStudio, openCardStudio } from './studio.ts';

let studio: CardStudio | undefined;

/** Stays chosen from entry to entry. */
let lastOutlet: DrawnOutlet = 'instagram';

/** The cards of an entry, one outlet at a time, as they would be published. */
export const cardsPart: PanePart = {
  title: 'Kartu',
  open(root) {
    const view = openCardView(root, {
      chooseOutlet(id) {
        lastOutlet = id;
        slide = 1;
        void draw();
      },
      chooseSlide(number) {
        slide = number;
        void draw();
      },
    });
    let cards: DraftCards | undefined;
    let slide = 1;
    // Of all that is under way only the last one asked for is shown.
    let turn = 0;

    const draw = async () => {
      if (!cards) return;
      const mine = ++turn;
      const { outlets } = cards;
      const chosen = outlets.find(({ id }) => id === lastOutlet) ?? outlets[0];
      if (!chosen) return;
      slide = Math.max(1, Math.min(slide, chosen.slides));
      view.choices(outlets, { outlet: chosen.id, slide, of: chosen.slides });
      studio ??= openCardStudio();
      const request = await cards.request(chosen.id, chosen.slides === 0 ? 0 : slide);
      if (mine !== turn) return;
      const reply = await studio.draw(request);
      if (!reply || mine !== turn) return;
      if (reply.kind === 'problem') view.problem(reply.message);
      else view.card(reply.card, chosen.id, request.code);
    };

    return {
      show(draft) {
        const mine = ++turn;
        draftCards(draft).then(
          (made) => {
            if (mine !== turn) return;
            cards = made;
            if (made) void draw();
            else view.problem(officeProblem);
          },
          (error: unknown) =>
            view.problem(
              `Kartu belum dapat digambar. Periksa jaringan, lalu buka lagi tulisan ini. (${error})`,
            ),
        );
      },
      close() {
        turn++;
        cards = undefined;
      },
    };
  },
};

const officeProblem =
  'Kartu belum dapat digambar, karena berkas identitas kantor, daftar kecamatan, atau daftar topik bermasalah. Perbaiki dulu berkas itu.';

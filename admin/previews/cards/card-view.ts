import type { DrawnOutlet } from '#src/cards/wanted.ts';
import { outlets } from '#src/domain/outlets.ts';
import { elementIn } from '../element.ts';
import { noCode } from './code.ts';
import type { DrawnCard } from './messages.ts';

/** Builds what an editor sees of cards: which outlet, the card, its slides, and what to know of it. */
export function openCardView(root: HTMLElement, { chooseOutlet, chooseSlide }: Choices): CardView {
  const element = elementIn(root.ownerDocument);
  const choice = element('div', { class: 'pane-outlets', role: 'group', 'aria-label': 'Kanal' });
  const canvas = element('canvas', { role: 'img' });
  const mark = element('figcaption', {}, 'Pratinjau, bukan kartu resmi');
  const frame = element('figure', { class: 'pane-card' }, mark, canvas);
  const slides = element('div', { class: 'pane-slides' });
  // Above the card, because what is below it may be out of sight.
  const notes = element('div', { class: 'pane-notes', role: 'status' });
  const about = element('p', { class: 'pane-about small soft' });
  root.replaceChildren(choice, notes, frame, slides, about);
  frame.hidden = true;
  about.textContent = 'Menyiapkan kartu…';

  const outletButton = (id: DrawnOutlet, isChosen: boolean) => {
    const { label, still } = outlets[id];
    const shape = element('span', { class: 'pane-shape', 'aria-hidden': 'true' });
    shape.style.aspectRatio = `${still.width} / ${still.height}`;
    const button = element(
      'button',
      { type: 'button', 'data-outlet': id, 'aria-pressed': String(isChosen) },
      shape,
      label,
    );
    button.addEventListener('click', () => chooseOutlet(id));
    return button;
  };
  const slideButton = (label: string, sign: string, number: number, of: number) => {
    const button = element('button', { type: 'button', 'aria-label': label }, sign);
    button.disabled = number < 1 || number > of;
    button.addEventListener('click', () => chooseSlide(number));
    return button;
  };
  const warnings = (texts: string[]) =>
    texts.length === 0
      ? []
      : [
          element(
            'ul',
            { class: 'pane-warnings', role: 'list' },
            ...texts.map((text) => element('li', {}, text)),
          ),
        ];

  return {
    choices(offered, { outlet, slide, of }) {
      frame.dataset['busy'] = '';
      // The focused button stays the same element.
      if (offered.map(({ id }) => id).join() !== choice.dataset['outlets'])
        choice.replaceChildren(...offered.map(({ id }) => outletButton(id, id === outlet)));
      choice.dataset['outlets'] = offered.map(({ id }) => id).join();
      for (const button of choice.querySelectorAll('button'))
        button.setAttribute('aria-pressed', String(button.dataset['outlet'] === outlet));
      slides.replaceChildren(
        ...(of === 0
          ? []
          : [
              slideButton('Lembar sebelumnya', '‹', slide - 1, of),
              element('span', {}, `Lembar ${slide} dari ${of}`),
              slideButton('Lembar berikutnya', '›', slide + 1, of),
            ]),
      );
    },
    card({ pixels, width, height, headline, ...card }, outlet, code) {
      delete frame.dataset['busy'];
      frame.hidden = false;
      Object.assign(canvas, { width, height });
      canvas.setAttribute('aria-label', `Kartu ${outlets[outlet].label}: ${headline}`);
      const image = new ImageData(new Uint8ClampedArray(pixels.buffer), width, height);
      canvas.getContext('2d')?.putImageData(image, 0, 0);
      notes.replaceChildren(...warnings(card.warnings));
      about.textContent = factsOf({ width, height, ...card }, code);
    },
    problem(message) {
      delete frame.dataset['busy'];
      frame.hidden = true;
      notes.replaceChildren(...warnings([message]));
      about.textContent = '';
    },
  };
}

/** What an editor can choose. */
interface Choices {
  chooseOutlet: (id: DrawnOutlet) => void;
  chooseSlide: (number: number) => void;
}

/** What an editor sees of cards. */
export interface CardView {
  choices: (
    offered: { id: DrawnOutlet }[],
    chosen: { outlet: DrawnOutlet; slide: number; of: number },
  ) => void;
  card: (card: DrawnCard, outlet: DrawnOutlet, code: string) => void;
  problem: (message: string) => void;
}

function factsOf(
  { setting, width, height, hasPhoto, warnings }: Omit<DrawnCard, 'pixels' | 'headline'>,
  code: string,
): string {
  const facts = [
    ...(warnings.length === 0 ? ['Tidak ada peringatan untuk kartu ini'] : []),
    ...(setting ? [`Judul ${setting.lines} baris, ukuran huruf ${setting.size}`] : []),
    `Gambar ${width} × ${height} piksel`,
    code === noCode
      ? 'Kode dan QR yang sah dibuat saat terbit'
      : `Kode ${code}, seperti kartu yang sudah terbit`,
    ...(hasPhoto ? ['Letak potongan foto dapat sedikit berbeda'] : []),
  ];
  return `${facts.join('. ')}.`;
}

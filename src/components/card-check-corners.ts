import { isCode, normalizeCode } from '#src/domain/code-check.ts';
import { element } from './card-check-dom.ts';
import type { Setting } from './card-check-setting.ts';

const names = ['kiri atas', 'kanan atas', 'kanan bawah', 'kiri bawah'] as const;

/**
 * For a picture whose QR code cannot be read: the reader types the code and moves four handles to the corners of the whole card, also beyond the
 * picture where a corner was cut off.
 */
export async function cornerForm({ file, again }: Setting): Promise<Element> {
  const corners = [
    { x: 0, y: 0 },
    { x: 1, y: 0 },
    { x: 1, y: 1 },
    { x: 0, y: 1 },
  ];
  const board = element('div', { class: 'corners' }, await preview(file));
  board.append(...corners.map((corner, i) => handle(corner, names[i] ?? '', i + 1, board)));
  const input = element('input', {
    type: 'text',
    autocomplete: 'off',
    autocapitalize: 'characters',
    spellcheck: 'false',
    maxlength: '9',
    required: '',
  });
  const message = element('p', { role: 'alert' });
  const form = element('form', { class: 'stack' });
  form.append(
    element('h3', {}, 'Kodenya masih terbaca?'),
    element(
      'p',
      { class: 'measure' },
      'Ketik kode tujuh huruf pada kartu, lalu geser keempat bulatan ke sudut kartunya. Sudut yang terpotong ditaruh di luar gambar, di tempat seharusnya.',
    ),
    board,
    element(
      'div',
      { class: 'hand' },
      element('label', {}, 'Kode pada kartu', input),
      element('button', { type: 'submit', class: 'button' }, 'Bandingkan'),
    ),
    message,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const code = normalizeCode(input.value);
    if (isCode(code)) again({ code, corners });
    else
      message.textContent =
        'Kode ini salah ketik: kode kartu kami tujuh huruf dan angka. Periksa lagi pada kartunya.';
  });
  return form;
}

async function preview(file: Blob): Promise<HTMLCanvasElement> {
  const bitmap = await createImageBitmap(file);
  const canvas = element('canvas', { role: 'img', 'aria-label': 'Gambar Anda' });
  const scale = Math.min(1, 800 / bitmap.width);
  Object.assign(canvas, {
    width: Math.round(bitmap.width * scale),
    height: Math.round(bitmap.height * scale),
  });
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return canvas;
}

/** A handle that follows finger, mouse and arrow keys. */
function handle(
  corner: { x: number; y: number },
  name: string,
  number: number,
  board: HTMLElement,
): HTMLElement {
  const button = element(
    'button',
    { type: 'button', 'aria-label': `Sudut ${name}; geser dengan tombol panah` },
    String(number),
  );
  const moveTo = (x: number, y: number) => {
    corner.x = Math.max(-0.6, Math.min(1.6, x));
    corner.y = Math.max(-0.6, Math.min(1.6, y));
    button.style.setProperty('--x', String(corner.x));
    button.style.setProperty('--y', String(corner.y));
  };
  moveTo(corner.x, corner.y);
  button.addEventListener('pointerdown', ({ pointerId }) => button.setPointerCapture(pointerId));
  button.addEventListener('pointermove', ({ clientX, clientY, pointerId }) => {
    if (!button.hasPointerCapture(pointerId)) return;
    const box = board.querySelector('canvas')?.getBoundingClientRect();
    if (box) moveTo((clientX - box.left) / box.width, (clientY - box.top) / box.height);
  });
  button.addEventListener('keydown', (event) => {
    const [dx, dy] = steps[event.key] ?? [0, 0];
    if (dx === 0 && dy === 0) return;
    event.preventDefault();
    moveTo(corner.x + dx * 0.01, corner.y + dy * 0.01);
  });
  return button;
}

const steps: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

import { nextItem, type Playlist, type PlaylistItem, secondsEach } from './playlist.ts';

// The screen's own clock decides what is over, so that nothing stale is shown while there is no network.
const refreshMilliseconds = 60_000;

const list = document.querySelector<HTMLElement>('[data-player]');
if (list) play(list);

function play(list: HTMLElement): void {
  document.documentElement.classList.add('playing');
  let items = shownItems(list);
  let at = -1;
  let loaded = '';
  const show = () => {
    const next = nextItem(items, at, Date.now());
    for (const [i, figure] of [...list.children].entries()) figure.toggleAttribute('data-on', i === next);
    document.querySelector('[data-empty]')?.toggleAttribute('data-on', next === undefined);
    at = next ?? -1;
  };
  const refresh = async () => {
    const text = await fetched('/videotron/putar.json');
    if (text === undefined || text === loaded) return;
    const { items: fresh } = JSON.parse(text) as Playlist;
    const figures = await Promise.all(fresh.map(loadedFigure));
    // A picture that cannot be loaded is tried again at the next refresh; what is shown stays.
    if (figures.includes(undefined)) return;
    list.replaceChildren(...figures.filter((figure) => figure !== undefined));
    [items, at, loaded] = [fresh, -1, text];
    show();
  };
  show();
  showClock();
  setInterval(show, secondsEach * 1000);
  setInterval(showClock, 1000);
  setInterval(() => void refresh(), refreshMilliseconds);
  void refresh();
  void keepForRestart();
}

function shownItems(list: HTMLElement): PlaylistItem[] {
  return [...list.querySelectorAll('img')].map((img) => ({
    picture: img.src,
    text: img.alt,
    until: img.dataset['until'] === undefined ? null : Number(img.dataset['until']),
  }));
}

async function loadedFigure({ picture, text }: PlaylistItem): Promise<HTMLElement | undefined> {
  const img = new Image(1920, 1080);
  img.src = picture;
  img.alt = text;
  const item = document.createElement('li');
  item.append(img);
  return img.decode().then(
    () => item,
    () => undefined,
  );
}

/** A file as text; undefined without a network. */
async function fetched(path: string): Promise<string | undefined> {
  try {
    const response = await fetch(path, { cache: 'no-store' });
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}

function showClock(): void {
  const clock = document.querySelector<HTMLElement>('[data-clock]');
  if (!clock) return;
  const { zone = 'Asia/Jakarta', name = 'WIB' } = clock.dataset;
  const time = new Intl.DateTimeFormat('id-ID', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const day = new Intl.DateTimeFormat('id-ID', {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  });
  const text = `${day.format(Date.now())} · ${time.format(Date.now()).replace(':', '.')} ${name}`;
  if (clock.textContent !== text) clock.textContent = text;
}

/** So that a screen that is switched on without a network has something to show. */
async function keepForRestart(): Promise<void> {
  try {
    await navigator.serviceWorker?.register('/videotron/sw.js', { scope: '/videotron/' });
  } catch {
    // Without a secure connection or storage it plays all the same, as long as it stays on.
  }
}

import { site } from '#src/content/site.ts';
import { widgetData } from '#src/kit/widget/data.ts';
import { channels } from '../feeds.ts';

/** What the widget can show: everything, a kind, a kecamatan; `name` ends the addresses of its data and its frame. */
export async function widgets() {
  const { office, at } = await site();
  return (await channels())
    .filter(({ group }) => group !== 'Topik')
    .map(({ id, posts }) => ({
      name: id === '' ? 'semua' : id.replace('/', '-'),
      data: widgetData(posts, office, at),
    }));
}

import sharp from 'sharp';

/**
 * The installed site's icon as PNG: the office's own logo on white, or the neutral drawing on the hub's colour. The drawing stays within the middle
 * 80 %, which every shape of mask shows (https://www.w3.org/TR/appmanifest/#icon-masks).
 */
export async function drawIcon(
  size: number,
  logo: string | undefined,
  { ground, flame }: { ground: string; flame: string },
): Promise<Buffer> {
  const side = Math.round(size * (logo ? 0.56 : 1));
  const picture = logo
    ? await sharp(logo)
        .resize({ width: side, height: side, fit: 'contain', background: '#ffffff00' })
        .png()
        .toBuffer()
    : Buffer.from(drawing(ground, flame));
  const scaled = await sharp(picture, logo ? {} : { density: (72 * size) / 48 })
    .resize(side, side)
    .toBuffer();
  return sharp({
    create: { width: size, height: size, channels: 3, background: logo ? '#ffffff' : ground },
  })
    .composite([{ input: scaled }])
    .png({ palette: logo === undefined })
    .toBuffer();
}

/** A ballot box with a flame, as in the head of each page. */
const drawing = (
  ground: string,
  flame: string,
) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">
<g transform="translate(8.200 8.200) scale(.66)"><rect x="10" y="26" width="28" height="15" rx="3" fill="#fff"/>
<rect x="17" y="30" width="14" height="3.200" rx="1.600" fill="${ground}"/>
<path d="M24 5c4.700 4.700 7 7.900 7 11.800a7 7 0 0 1-14 0C17 12.900 19.300 9.700 24 5z" fill="${flame}"/></g></svg>`;

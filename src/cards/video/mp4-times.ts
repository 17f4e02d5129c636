/** Boxes that hold boxes on the way to those with times (ISO/IEC 14496-12, 6.2.3). */
const containers = new Set(['moov', 'trak', 'mdia']);

/** Boxes that begin with when they were made and changed (8.2.2, 8.3.2, 8.4.2). */
const timed = new Set(['mvhd', 'tkhd', 'mdhd']);

/** Sets every time in an MP4 to "not known", in place, so that the same pictures give the same bytes at any time. */
export function withoutTimes(mp4: Buffer): Buffer {
  for (let at = 0; at + 8 <= mp4.length;) {
    const size = mp4.readUInt32BE(at);
    if (size < 8) break;
    const type = mp4.toString('latin1', at + 4, at + 8);
    const inside = mp4.subarray(at + 8, at + size);
    if (containers.has(type)) withoutTimes(inside);
    // Version 1 has times of 64 bits.
    else if (timed.has(type)) inside.fill(0, 4, inside[0] === 1 ? 20 : 12);
    at += size;
  }
  return mp4;
}

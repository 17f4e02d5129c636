import { expect, test } from 'vitest';
import { blend, fillBox, type Picture, pictureFrom, yuvOf } from '#src/cards/video/pixels.ts';

test('colours are those of BT.709 in limited range', () => {
  // ITU-R BT.709-6, item 3: 16 is black, 235 white, 128 no colour; red, green and blue as its table of coefficients gives them.
  expect(yuvOf('#000000')).toEqual([16, 128, 128]);
  expect(yuvOf('#ffffff')).toEqual([235, 128, 128]);
  expect(yuvOf('#ff0000')).toEqual([63, 102, 240]);
  expect(yuvOf('#00ff00')).toEqual([173, 42, 26]);
  expect(yuvOf('#0000ff')).toEqual([32, 240, 118]);
});

test('two colours in four neighbouring pixels share one colour sample', () => {
  const rgba = Uint8Array.from([255, 0, 0, 255, 255, 0, 0, 255, 0, 0, 0, 255, 0, 0, 0, 255]);
  const { data } = pictureFrom(rgba, 2, 2);
  expect([...data]).toEqual([63, 63, 16, 16, 115, 184]);
});

test('a blend goes from the one picture to the other', () => {
  const [dark, light, target] = [plain(16), plain(216), plain(0)];
  blend(target, dark, light, 0);
  expect(target.data).toEqual(dark.data);
  blend(target, dark, light, 0.5);
  expect(target.data).toEqual(plain(116).data);
  blend(target, dark, light, 1);
  expect(target.data).toEqual(light.data);
});

test('a box is filled in all three planes and nowhere else', () => {
  const picture = plain(16);
  fillBox(picture, { left: 2, top: 2, width: 4, height: 2 }, [200, 90, 60]);
  const { data, width, height } = picture;
  expect(data.filter((value) => value === 200)).toHaveLength(8);
  expect(data.filter((value) => value === 90)).toHaveLength(2);
  expect(data.filter((value) => value === 60)).toHaveLength(2);
  expect([data[2 * width + 2], data[width * height + width / 2 + 1]]).toEqual([200, 90]);
});

function plain(value: number): Picture {
  return { width: 8, height: 4, data: new Uint8Array(48).fill(value) };
}

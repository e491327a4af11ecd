import { beforeEach, expect, it } from 'vitest';
import { ImageQueue } from './image-queue';

/** No picture counts as slow, however busy the computer is. */
const PATIENT_MS = 600_000;

/** The addresses whose requests have started. */
let started: string[];
let scroller: HTMLElement;

beforeEach(() => {
  started = [];
  scroller = document.createElement('div');
  scroller.style.cssText = 'position: fixed; inset: 0; height: 400px; overflow: auto';
  document.body.append(scroller);
  return () => scroller.remove();
});

/** An image whose request only starts; the test ends it. */
function addImage(name: string): HTMLImageElement {
  const image = document.createElement('img');
  image.style.cssText = 'display: block; height: 100px; width: 100px';
  let address = '';
  Object.defineProperty(image, 'src', {
    get: () => address,
    set: (src: string) => {
      address = src;
      if (src !== '') started.push(src);
    },
  });
  image.dataset['name'] = name;
  scroller.append(image);
  return image;
}

function addImages(queue: ImageQueue, count: number): (() => void)[] {
  return Array.from({ length: count }, (_none, index) => queue.add(addImage(String(index)), String(index)));
}

function end(name: string, event: 'load' | 'error' = 'load'): void {
  scroller.querySelector(`[data-name="${name}"]`)?.dispatchEvent(new Event(event));
}

async function nextFrames(): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
}

it('loads six pictures at a time, also after some of them failed', async () => {
  addImages(new ImageQueue(PATIENT_MS), 20);
  await expect.poll(() => started).toHaveLength(6);
  await nextFrames();
  expect(started).toHaveLength(6);
  end('0');
  end('1', 'error');
  expect(started).toHaveLength(8);
});

it('starts no request while something else is more urgent, and goes on afterwards', async () => {
  const queue = new ImageQueue(PATIENT_MS, PATIENT_MS);
  scroller.style.height = '100%';
  const [one, other] = [queue.holdBack(), queue.holdBack()];
  addImages(queue, 3);
  await nextFrames();
  one();
  one();
  expect(started).toHaveLength(0);
  other();
  expect(started).toHaveLength(3);
});

it('goes on after a short time although something more urgent does not end', async () => {
  const queue = new ImageQueue(PATIENT_MS);
  const [one, other] = [queue.holdBack(), queue.holdBack()];
  addImages(queue, 3);
  await expect.poll(() => started).toHaveLength(3);
  one();
  const again = queue.holdBack();
  other();
  addImages(queue, 1);
  await nextFrames();
  expect(started, 'what ended late ends nothing else').toHaveLength(3);
  again();
  expect(started).toHaveLength(4);
});

it('loads the first pictures of a page without waiting for a frame, if they are in the window', () => {
  const queue = new ImageQueue(PATIENT_MS);
  scroller.style.height = '100%';
  addImages(queue, 2);
  const below = addImage('below');
  below.style.marginBlockStart = '200vh';
  queue.add(below, 'below');
  expect(started).toEqual(['0', '1']);
});

it('loads pictures in the view first', async () => {
  const queue = new ImageQueue(PATIENT_MS);
  queue.scrolledTo(0);
  const all = addImages(queue, 30);
  scroller.scrollTop = 1_550;
  await expect.poll(() => started).toHaveLength(6);
  expect(started.slice(0, 4)).toEqual(['15', '16', '17', '18']);
  for (const leave of all) leave();
});

it('never requests a picture that leaves before its turn, and waits for the end of requests that started', async () => {
  const queue = new ImageQueue(PATIENT_MS);
  const all = addImages(queue, 12);
  await expect.poll(() => started).toHaveLength(6);
  for (const leave of all) leave();
  const late = addImage('late');
  queue.add(late, 'late');
  await nextFrames();
  expect(started).toEqual(['0', '1', '2', '3', '4', '5']);
  end('3');
  expect(started.at(-1)).toBe('late');
  end('4');
  expect(started).toHaveLength(7);
});

it('gives the places of pictures that do not arrive to others, but not without limit', async () => {
  addImages(new ImageQueue(20), 40);
  await expect.poll(() => started).toHaveLength(24);
  await nextFrames();
  expect(started).toHaveLength(24);
  end('0');
  // The last requests may still become slow.
  await expect.poll(() => started).toHaveLength(25);
  await nextFrames();
  expect(started).toHaveLength(25);
});

it('goes on when the address of a loading picture was taken away before it left', async () => {
  const all = addImages(new ImageQueue(PATIENT_MS), 7);
  await expect.poll(() => started).toHaveLength(6);
  const image = scroller.querySelector('img');
  if (image) image.src = '';
  all[0]?.();
  await expect.poll(() => started.at(-1)).toBe('6');
});

it('requests nothing while the person scrolls fast, and goes on when the scrolling stops', async () => {
  const queue = new ImageQueue(PATIENT_MS);
  let topPx = 0;
  let isFast = true;
  const step = (): void => {
    topPx += 200;
    queue.scrolledTo(topPx);
    if (isFast) requestAnimationFrame(step);
  };
  step();
  await nextFrames();
  await nextFrames();
  await nextFrames();
  addImages(queue, 4);
  await nextFrames();
  expect(started).toEqual([]);
  isFast = false;
  await expect.poll(() => started).toEqual(['0', '1', '2', '3']);
});

it('goes on at once after a single jump', async () => {
  const queue = new ImageQueue(PATIENT_MS);
  queue.scrolledTo(0);
  queue.scrolledTo(1_000_000);
  addImages(queue, 3);
  await expect.poll(() => started).toEqual(['0', '1', '2']);
});

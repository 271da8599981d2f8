/** A visible page that draws no frame for this long is treated as hidden, milliseconds. */
const PATIENCE_MS = 250;

type Frames = Pick<Window, 'requestAnimationFrame' | 'cancelAnimationFrame'>;
let [running, original]: [number, Frames | undefined] = [0, undefined];

/**
 * Runs work during which frames go on though the tab is hidden: browsers draw none there, and a map would never become idle. The page's own
 * frames go on as they were while it is seen. Messages stand in for frames, not timers, which hidden tabs let run once a minute.
 */
export async function withSteadyFrames<T>(work: () => Promise<T>): Promise<T> {
  if (running++ === 0) original = replaceFrames();
  try {
    return await work();
  } finally {
    if (--running === 0 && original) Object.assign(window, original);
  }
}

function replaceFrames(): Frames {
  const requestAnimationFrame = window.requestAnimationFrame.bind(window);
  const cancelAnimationFrame = window.cancelAnimationFrame.bind(window);
  const waiting = new Map<number, FrameRequestCallback>();
  const channel = new MessageChannel();
  let next = -1;
  const run = (id: number): void => {
    const callback = waiting.get(id);
    waiting.delete(id);
    callback?.(performance.now());
  };
  channel.port1.onmessage = ({ data }: MessageEvent<number>) => run(data);
  window.requestAnimationFrame = (callback) => {
    const id = next--;
    waiting.set(id, callback);
    if (document.hidden) channel.port2.postMessage(id);
    else {
      requestAnimationFrame(() => run(id));
      // The tab may be hidden while it waits.
      setTimeout(() => run(id), PATIENCE_MS);
    }
    return id;
  };
  window.cancelAnimationFrame = (id) => {
    if (!waiting.delete(id)) cancelAnimationFrame(id);
  };
  return { requestAnimationFrame, cancelAnimationFrame };
}

const frames = [..."⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏"];
const FRAME_MS = 120;
/** Without a terminal a long step says at this interval that it still moves. */
const STILL_MS = 10_000;

/** @param {string} text */
export const say = (text) => process.stdout.write(`${text}\n`);

/** @param {number} since */
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} ث`;

/**
 * Runs one long step and shows that it moves; `note` shows what it is doing just now.
 * @template T
 * @param {string} label
 * @param {(note: (text: string) => void) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  const since = Date.now();
  const finish = process.stdout.isTTY ? spin(label, since) : repeat(label, since);
  try {
    const result = await work(finish.note);
    finish.end(`✓ ${label} (${seconds(since)})`);
    return result;
  } catch (error) {
    finish.end(`✗ ${label} (${seconds(since)})`);
    throw error;
  }
}

/** @param {string} label @param {number} since */
function spin(label, since) {
  let detail = "";
  let frame = 0;
  const draw = () => {
    frame = (frame + 1) % frames.length;
    const room = Math.max(0, (process.stdout.columns || 80) - label.length - 16);
    process.stdout.write(`\r\x1b[2K${frames[frame]} ${label} ${seconds(since)} ${detail.slice(0, room)}`);
  };
  const timer = setInterval(draw, FRAME_MS);
  draw();
  return {
    /** @param {string} text */
    note: (text) => {
      detail = text;
    },
    /** @param {string} text */
    end: (text) => {
      clearInterval(timer);
      process.stdout.write(`\r\x1b[2K${text}\n`);
    },
  };
}

/** @param {string} label @param {number} since */
function repeat(label, since) {
  let detail = "";
  say(`… ${label}`);
  const timer = setInterval(
    () => say(`  ما زال العمل جاريًا: ${label} ${seconds(since)} ${detail}`),
    STILL_MS,
  );
  return {
    /** @param {string} text */
    note: (text) => {
      detail = text;
    },
    /** @param {string} text */
    end: (text) => {
      clearInterval(timer);
      say(text);
    },
  };
}

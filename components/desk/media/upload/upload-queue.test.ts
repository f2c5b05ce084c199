import { describe, expect, it, vi } from "vitest";
import type { SendingPicture } from "./send-picture";
import { UploadQueue } from "./upload-queue";

const file = (name: string) => new File(["x"], name, { type: "image/jpeg" });
const arrived = (id: number): SendingPicture => ({
  kind: "done",
  picture: { id, hash: "1a2b3c4d", width: 800, height: 500, tone: "#334455" },
});
const words = { caption: "", credit: "واع", source: "" };
const settled = (queue: UploadQueue) => vi.waitFor(() => expect(queue.isIdle).toBe(true));
const states = (queue: UploadQueue) => queue.rows.map(({ state }) => state.name);

describe("files on their way", () => {
  it("go two at a time, and each tells for itself how it went", async () => {
    let running = 0;
    let most = 0;
    const queue = new UploadQueue(async (sent) => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setImmediate(resolve));
      running--;
      return sent.name === "bad.svg" ? { kind: "refused", message: "SVG", isFinal: true } : arrived(1);
    }, vi.fn());
    queue.add(["a.jpg", "bad.svg", "b.jpg", "c.jpg"].map(file));
    await settled(queue);
    expect(most).toBe(2);
    expect(states(queue)).toEqual(["done", "refused", "done", "done"]);
  });

  it("are tried again by themselves after a cut, later each time", async () => {
    const answers: SendingPicture[] = [{ kind: "cut" }, { kind: "cut" }, arrived(7)];
    const pauses: number[] = [];
    const queue = new UploadQueue(
      async () => answers.shift() ?? arrived(0),
      vi.fn(),
      (ms, again) => {
        pauses.push(ms);
        again();
      },
    );
    queue.add([file("a.jpg")]);
    await settled(queue);
    expect(pauses).toEqual([1_000, 2_000]);
    expect(queue.rows[0]?.state).toMatchObject({ name: "done", picture: { id: 7 } });
  });

  it("go on at once when the line is back", async () => {
    const answers: SendingPicture[] = [{ kind: "cut" }, arrived(7)];
    const queue = new UploadQueue(
      async () => answers.shift() ?? arrived(0),
      vi.fn(),
      () => {},
    );
    queue.add([file("a.jpg")]);
    await vi.waitFor(() => expect(states(queue)).toEqual(["cut"]));
    queue.goOn();
    await settled(queue);
    expect(states(queue)).toEqual(["done"]);
  });

  it("are taken off the list when they have come, never while they are sent", async () => {
    let end: (sent: SendingPicture) => void = () => {};
    const queue = new UploadQueue(
      () =>
        new Promise<SendingPicture>((resolve) => {
          end = resolve;
        }),
      vi.fn(),
    );
    queue.add([file("a.jpg")]);
    queue.dismiss(() => true);
    expect(states(queue)).toEqual(["sending"]);
    end(arrived(1));
    await settled(queue);
    queue.dismiss(() => true);
    expect(queue.rows).toEqual([]);
  });
});

describe("words for all of them", () => {
  it("are said of each as it comes", async () => {
    const say = vi.fn(async () => "");
    const queue = new UploadQueue(async () => arrived(3), say);
    queue.speak(words);
    queue.add([file("a.jpg")]);
    await settled(queue);
    expect(say).toHaveBeenCalledWith([3], words);
    expect(queue.unsaid).toEqual([]);
  });

  it("written later are said of those that came before", async () => {
    const say = vi.fn(async () => "");
    const queue = new UploadQueue(async () => arrived(3), say);
    queue.add([file("a.jpg")]);
    await settled(queue);
    expect(say).not.toHaveBeenCalled();
    queue.speak(words);
    expect(queue.unsaid).toEqual([3]);
    await queue.sayToAll();
    expect(queue.unsaid).toEqual([]);
  });

  it("that were refused are still to be said", async () => {
    const queue = new UploadQueue(
      async () => arrived(3),
      async () => "مرفوض",
    );
    queue.speak(words);
    queue.add([file("a.jpg")]);
    await settled(queue);
    expect(queue.rows[0]?.state).toMatchObject({ problem: "مرفوض" });
    expect(queue.unsaid).toEqual([3]);
  });
});

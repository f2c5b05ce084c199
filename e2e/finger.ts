import type { Locator, Page } from "@playwright/test";

/** A tablet's screen, wide enough for the board's columns side by side. */
export const tablet = { hasTouch: true, isMobile: true, viewport: { width: 1138, height: 712 } };

/**
 * Drags by a long touch: the browser itself takes the touch for a drag and hands over what it carries; from there
 * the protocol moves it, since a browser without a screen has nobody to carry it.
 */
export async function dragByFinger(page: Page, from: Locator, to: Locator): Promise<void> {
  const hand = await page.context().newCDPSession(page);
  const [start, goal] = [await corner(from), await corner(to)];
  await hand.send("Emulation.setEmitTouchEventsForMouse", { enabled: true, configuration: "mobile" });
  await hand.send("Input.setInterceptDrags", { enabled: true });
  const dropped = new Promise<void>((resolve, reject) => {
    hand.once("Input.dragIntercepted", async ({ data }) => {
      for (const type of ["dragEnter", "dragOver", "drop"] as const)
        await hand.send("Input.dispatchDragEvent", { ...goal, type, data }).catch(reject);
      resolve();
    });
  });
  const finger = { ...start, button: "left", buttons: 1, clickCount: 1 } as const;
  // The touch itself is answered only when the drag is over.
  const touching = hand.send("Input.dispatchMouseEvent", { ...finger, type: "mousePressed" }).catch(() => {});
  await dropped;
  await hand.detach();
  await touching;
}

async function corner(of: Locator): Promise<{ x: number; y: number }> {
  const box = await of.boundingBox();
  if (!box) throw new Error("nothing stands there to be touched");
  return { x: box.x + 40, y: box.y + 15 };
}

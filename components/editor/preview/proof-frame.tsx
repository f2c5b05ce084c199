"use client";

import { useEffect, useRef, useState } from "react";
import { previewMessages as say } from "./messages";

/** The widths of a usual phone and of a usual desktop. */
const widths = { phone: 390, desktop: 1200 } as const;

export type ProofFrameProps = { storyId: number; view: keyof typeof widths; isDark: boolean };

/** The story on the site's own page, as wide as the device; a page wider than the room is shown smaller. */
export function ProofFrame({ storyId, view, isDark }: ProofFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const { room, scale } = useRoom(widths[view]);
  const paint = () => {
    const page = frame.current?.contentDocument?.documentElement;
    if (page) page.dataset.theme = isDark ? "dark" : "light";
  };
  useEffect(paint, [isDark]);
  return (
    <div ref={room} className="h-[70dvh] overflow-hidden">
      <iframe
        ref={frame}
        src={`/desk/stories/${storyId}/proof`}
        title={say.title}
        onLoad={paint}
        className="mx-auto block rounded-md border border-hair bg-paper"
        style={{
          width: widths[view],
          height: `${100 / scale}%`,
          marginInlineEnd: scale < 1 ? 0 : undefined,
          marginInlineStart: scale < 1 ? 0 : undefined,
          transform: scale < 1 ? `scale(${scale})` : undefined,
          transformOrigin: "top right",
        }}
      />
    </div>
  );
}

/** How much of a width fits where the frame stands. */
function useRoom(width: number) {
  const room = useRef<HTMLDivElement>(null);
  const [available, setAvailable] = useState(width);
  useEffect(() => {
    if (!room.current) return;
    const observer = new ResizeObserver(([entry]) => entry && setAvailable(entry.contentRect.width));
    observer.observe(room.current);
    return () => observer.disconnect();
  }, []);
  return { room, scale: Math.min(1, available / width || 1) };
}

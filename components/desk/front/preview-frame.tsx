"use client";

import { useEffect, useRef, useState } from "react";
import { type Device, DeviceSwitch } from "../device-switch";
import { frontDeskMessages as say } from "./messages";

/** The widths readers have. */
const widths = { phone: 392, desktop: 1280 } as const satisfies Record<Device, number>;

export type PreviewFrameProps = { version: number; onPick: (articleId: number) => void };

/** The draft as the site will show it, at the width of a phone or of a desk, drawn as large as there is room. */
export function PreviewFrame({ version, onPick }: PreviewFrameProps) {
  const [device, setDevice] = useState<Device>("desktop");
  const { ref, size } = useSize();
  const scale = size.width > 0 ? Math.min(1, size.width / widths[device]) : 1;
  return (
    <section aria-label={say.preview} className="flex h-full min-h-[70dvh] flex-col gap-2 lg:min-h-0">
      <div className="flex gap-1">
        <DeviceSwitch device={device} names={say} onChange={setDevice} />
      </div>
      <div
        ref={ref}
        className="relative min-h-0 flex-1 overflow-hidden rounded-md border border-hair bg-paper"
      >
        <LiveFrame
          version={version}
          onPick={onPick}
          style={{
            inlineSize: widths[device],
            blockSize: size.height / scale,
            insetInlineStart: Math.max(0, (size.width - widths[device] * scale) / 2),
            transform: `scale(${scale})`,
            transformOrigin: "top right",
          }}
        />
      </div>
    </section>
  );
}

type LiveFrameProps = PreviewFrameProps & { style: React.CSSProperties };

/** The new page is made behind the old one and takes its place, and its height, when it is there. */
function LiveFrame({ version, onPick, style }: LiveFrameProps) {
  const [shown, setShown] = useState(version);
  const frames = useRef(new Map<number, HTMLIFrameElement>());
  const pick = useRef(onPick);
  pick.current = onPick;
  const arrive = (at: number) => {
    const page = frames.current.get(at)?.contentWindow;
    const before = frames.current.get(shown)?.contentWindow;
    page?.document.addEventListener("click", (event) => pickFrom(event, pick.current), true);
    if (at === shown) return;
    page?.scrollTo(0, before?.scrollY ?? 0);
    setShown(at);
  };
  return [...new Set([shown, version])].map((at) => (
    <iframe
      key={at}
      ref={(frame) => {
        if (frame) frames.current.set(at, frame);
        else frames.current.delete(at);
      }}
      src={`/desk/front/proof?version=${at}`}
      title={say.previewTitle}
      aria-hidden={at !== shown}
      tabIndex={at === shown ? 0 : -1}
      onLoad={() => arrive(at)}
      style={style}
      className={`absolute top-0 bg-paper ${at === shown ? "" : "invisible"}`}
    />
  ));
}

/** A story that is touched shows its place instead of opening. */
function pickFrom(event: Event, onPick: (articleId: number) => void): void {
  const link = (event.target as Element | null)?.closest("a");
  if (!link) return;
  event.preventDefault();
  const id = /^\/news\/(\d+)/.exec(link.pathname)?.[1];
  if (id) onPick(Number(id));
}

function useSize() {
  const ref = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const watcher = new ResizeObserver(() =>
      setSize({ width: element.clientWidth, height: element.clientHeight }),
    );
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  return { ref, size };
}

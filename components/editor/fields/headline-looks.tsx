"use client";

import { useLayoutEffect, useRef, useState } from "react";
import { plural } from "@/newsroom/arabic/plural";
import { lineForms, fieldMessages as say } from "./messages";

/** The article's headline on the narrowest usual phone: 360 px less its margins, in the site's own face and size. */
const phone = { width: 328, fontSize: "28.7px", lineHeight: 1.45 };

/** Where Google cuts a title, in its own face and size. */
const google = { width: 600, font: "20px Arial, sans-serif" };

/** How a headline breaks where most readers meet it. */
export function HeadlineLooks({ headline, seoTitle }: { headline: string; seoTitle: string }) {
  const title = seoTitle.trim() || headline.trim();
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <OnPhone headline={headline.trim()} />
      <figure className="min-w-0">
        <figcaption className="field-label">
          {say.inGoogle}
          {isCut(title) ? <span className="text-amber"> · {say.cut}</span> : null}
        </figcaption>
        <p
          className="mt-1 truncate rounded-md border border-hair bg-raised px-3 py-1.5 text-blue"
          style={{ font: google.font, maxWidth: google.width + 26, lineHeight: 1.6 }}
        >
          {title}
        </p>
      </figure>
    </div>
  );
}

function OnPhone({ headline }: { headline: string }) {
  const line = useRef<HTMLParagraphElement>(null);
  const [lines, setLines] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words break otherwise
  useLayoutEffect(() => {
    if (!line.current) return;
    const { fontSize } = getComputedStyle(line.current);
    setLines(Math.round(line.current.clientHeight / (Number.parseFloat(fontSize) * phone.lineHeight)));
  }, [headline]);
  return (
    <figure>
      <figcaption className="field-label">
        {say.onPhone}
        {lines > 0 ? ` · ${plural(lines, lineForms)}` : null}
      </figcaption>
      <div className="mt-1 w-fit max-w-full overflow-x-auto rounded-md border border-hair bg-raised px-4 py-2">
        <p
          ref={line}
          className="text-balance break-words font-bold"
          style={{ width: phone.width, fontSize: phone.fontSize, lineHeight: phone.lineHeight }}
        >
          {headline}
        </p>
      </div>
    </figure>
  );
}

let canvas: CanvasRenderingContext2D | null | undefined;

function isCut(title: string): boolean {
  canvas ??= document.createElement("canvas").getContext("2d");
  if (!canvas) return false;
  canvas.font = google.font;
  return canvas.measureText(title).width > google.width;
}

"use client";

import { type PointerEvent, useId, useRef } from "react";
import type { Picture } from "@/db/types";
import { movedByKey, type Point, pointedAt } from "./focal-point";
import { pictureMessages as say } from "./messages";
import { Thumb } from "./thumb";

export type FocalEditorProps = {
  picture: Picture;
  alt: string;
  point: Point;
  readOnly: boolean;
  onMove: (point: Point) => void;
};

const percent = (share: number) => `${Math.round(share * 100)}%`;

/** The whole picture and the point every crop keeps: pointed at, dragged, or moved with the arrows. */
export function FocalEditor({ picture, alt, point, readOnly, onMove }: FocalEditorProps) {
  const frame = useRef<HTMLDivElement>(null);
  const id = useId();
  const place = (event: PointerEvent) => {
    if (frame.current) onMove(pointedAt(event, frame.current.getBoundingClientRect()));
  };
  const said = say.focalAt(percent(1 - point.focalX), percent(point.focalY));
  return (
    <div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the handle inside does the same by key */}
      <div
        ref={frame}
        className={`relative mx-auto w-fit overflow-hidden rounded-md ${readOnly ? "" : "cursor-crosshair"}`}
        onClick={readOnly ? undefined : (event) => place(event as unknown as PointerEvent)}
        onKeyDown={undefined}
      >
        <Thumb
          picture={picture}
          upTo={1280}
          alt={alt}
          className="h-auto max-h-[70dvh] w-auto max-w-full select-none lg:max-h-[62dvh]"
        />
        {readOnly ? null : (
          <button
            type="button"
            aria-label={said}
            aria-describedby={`${id}-lead`}
            className="absolute size-11 -translate-1/2 touch-none cursor-grab rounded-full active:cursor-grabbing"
            style={{ left: percent(point.focalX), top: percent(point.focalY) }}
            onClick={(event) => event.stopPropagation()}
            onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
            onPointerMove={(event) => {
              if (event.currentTarget.hasPointerCapture(event.pointerId)) place(event);
            }}
            onKeyDown={(event) => {
              const moved = movedByKey(point, event.key, event.shiftKey);
              if (!moved) return;
              event.preventDefault();
              onMove(moved);
            }}
          >
            <span className="absolute inset-1.5 rounded-full border-3 border-white shadow-[0_0_0_2px_#161513,inset_0_0_0_2px_#161513]" />
            <span className="absolute inset-[45%] rounded-full bg-white shadow-[0_0_0_1px_#161513]" />
          </button>
        )}
      </div>
      {readOnly ? null : (
        <div className="mt-1 flex flex-wrap items-center justify-between gap-x-3">
          <p id={`${id}-lead`} className="min-w-0 flex-1 text-[0.8125rem] leading-normal text-soft">
            <b>{say.focal}:</b> {say.focalLead}
          </p>
          <button type="button" className="button quiet" onClick={() => onMove({ focalX: 0.5, focalY: 0.5 })}>
            {say.focalMiddle}
          </button>
          <p aria-live="polite" className="sr-only">
            {said}
          </p>
        </div>
      )}
    </div>
  );
}

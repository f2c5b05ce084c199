"use client";

import { useEffect } from "react";

/** A field that takes files by itself. */
const takesFiles = (target: EventTarget | null) =>
  target instanceof Element && target.closest("input[type=file]") !== null;

/** Whether the browser would leave the page to show what is dropped on it. */
const wouldLeave = (event: DragEvent) =>
  !event.defaultPrevented && event.dataTransfer?.types.includes("Files") && !takesFiles(event.target);

function stay(event: DragEvent): void {
  if (!wouldLeave(event)) return;
  event.preventDefault();
  if (event.dataTransfer) event.dataTransfer.dropEffect = "none";
}

/** A file dropped beside its place never takes the page away from whoever writes on it. */
export function DropGuard() {
  useEffect(() => {
    window.addEventListener("dragover", stay);
    window.addEventListener("drop", stay);
    return () => {
      window.removeEventListener("dragover", stay);
      window.removeEventListener("drop", stay);
    };
  }, []);
  return null;
}

import { draggable, dropTargetForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { autoScrollForElements } from "@atlaskit/pragmatic-drag-and-drop-auto-scroll/element";
import { type RefObject, useEffect, useRef, useState } from "react";

/** Makes an element draggable by mouse and by a long touch; `id` is what is carried. */
export function useDraggable<Shown extends HTMLElement>(
  id: string,
  isEnabled = true,
): { ref: RefObject<Shown | null>; isDragged: boolean } {
  const ref = useRef<Shown>(null);
  const [isDragged, setDragged] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element || !isEnabled) return;
    return draggable({
      element,
      getInitialData: () => ({ id }),
      onDragStart: () => setDragged(true),
      onDrop: () => setDragged(false),
    });
  }, [id, isEnabled]);
  return { ref, isDragged };
}

/** Makes an element take what is dragged over it. */
export function useDropTarget<Shown extends HTMLElement>(
  onPut: (id: string) => void,
): { ref: RefObject<Shown | null>; isOver: boolean } {
  const ref = useRef<Shown>(null);
  const latest = useRef(onPut);
  latest.current = onPut;
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    return dropTargetForElements({
      element,
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false);
        latest.current(String(source.data.id));
      },
    });
  }, []);
  return { ref, isOver };
}

/** Scrolls an element while something is dragged to its edge. */
export function useDragScroll(): RefObject<HTMLElement | null> {
  const ref = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const element = ref.current;
    return element ? autoScrollForElements({ element }) : undefined;
  }, []);
  return ref;
}

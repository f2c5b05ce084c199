"use client";

import type { Editor } from "@tiptap/core";
import { Minimize2 } from "lucide-react";
import { useCallback, useEffect, useState } from "react";
import { shortcutOf } from "../keys/shortcut-of";
import { isFocusRemembered, rememberFocus } from "./focus-switch";
import { focusMessages as say } from "./messages";

/** Everything but the text fades away; Escape or the button brings it back. */
export function FocusMode({ editor }: { editor: Editor }) {
  const [isOn, setOn] = useState(isFocusRemembered);
  const turn = useCallback(
    (next: boolean) => {
      setOn(next);
      rememberFocus(next);
      editor.commands.focus();
    },
    [editor],
  );
  useEffect(() => {
    document.documentElement.toggleAttribute("data-focus", isOn);
    return () => document.documentElement.removeAttribute("data-focus");
  }, [isOn]);
  useEffect(() => {
    const onTool = (tool: string) => tool === "focus" && turn(!isOn);
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector("dialog[open]")) return;
      const keys = shortcutOf(event);
      if (keys !== "Ctrl+Shift+F" && !(isOn && keys === "Escape")) return;
      event.preventDefault();
      turn(!isOn);
    };
    editor.on("tool", onTool);
    document.addEventListener("keydown", onKeyDown);
    return () => {
      editor.off("tool", onTool);
      document.removeEventListener("keydown", onKeyDown);
    };
  }, [editor, isOn, turn]);
  if (!isOn) return null;
  return (
    <button
      type="button"
      aria-keyshortcuts="Escape"
      onClick={() => turn(false)}
      className="button quiet fixed end-3 bottom-3 z-20 text-soft max-sm:bg-paper"
    >
      <Minimize2 size={15} aria-hidden="true" />
      {say.leave}
    </button>
  );
}

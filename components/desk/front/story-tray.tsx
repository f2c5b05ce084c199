"use client";

import { useState } from "react";
import type { Calendar, SectionRef } from "@/db/types";
import { useDraggable } from "../plan/use-drag";
import { When } from "../when";
import { frontDeskMessages as say } from "./messages";
import { StoryThumb } from "./story-thumb";
import type { FrontCard } from "./types";
import { useFound } from "./use-found";
import { carried, type Places } from "./use-places";

export type StoryTrayProps = { places: Places; sections: SectionRef[]; calendar: Calendar; now: Date };

/** Published stories to be dragged onto the front. */
export function StoryTray({ places, sections, calendar, now }: StoryTrayProps) {
  const [words, setWords] = useState("");
  const [sectionId, setSectionId] = useState<number | null>(null);
  const found = useFound(words, sectionId);
  return (
    <section
      aria-label={say.stories}
      className="flex h-full min-h-0 flex-col rounded-lg border border-hair bg-wash"
    >
      <div className="grid gap-2 p-2">
        <input
          type="search"
          className="box"
          aria-label={say.search}
          placeholder={say.search}
          maxLength={300}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <select
          className="box"
          aria-label={say.section}
          value={sectionId ?? ""}
          onChange={(event) => setSectionId(event.target.value === "" ? null : Number(event.target.value))}
        >
          <option value="">{say.anySection}</option>
          {sections.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <ul className="grid min-h-0 flex-1 content-start gap-1.5 overflow-y-auto px-2 pb-2">
        {(found ?? []).map((story) => (
          <TrayRow key={story.id} story={story} places={places} calendar={calendar} now={now} />
        ))}
      </ul>
      <p role="status" className="px-3 pb-2 text-soft empty:hidden">
        {found === null ? say.looking : found.length === 0 ? say.none : null}
      </p>
    </section>
  );
}

type TrayRowProps = { story: FrontCard; places: Places; calendar: Calendar; now: Date };

function TrayRow({ story, places, calendar, now }: TrayRowProps) {
  const { ref, isDragged } = useDraggable<HTMLLIElement>(carried(story, null));
  return (
    <li
      ref={ref}
      className={`grid cursor-grab gap-1 rounded-md border border-hair bg-raised p-2 ${isDragged ? "opacity-40" : ""}`}
    >
      <div className="flex items-start gap-2">
        <StoryThumb picture={story.picture} />
        <p className="min-w-0 flex-1 text-[0.875rem] leading-snug font-bold wrap-anywhere">
          {story.headline}
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-x-2 text-[0.8125rem] text-soft">
        <span>{story.section.name}</span>
        <When date={new Date(story.publishedAt)} now={now} calendar={calendar} />
        {places.isOn(story.id) ? <span className="font-bold text-green">{say.onFront}</span> : null}
        <button
          type="button"
          className="ms-auto font-bold text-ink underline underline-offset-4"
          aria-label={`${say.put}: ${story.headline}`}
          onClick={() => places.askPlace(story, null)}
        >
          {say.put}
        </button>
      </div>
    </li>
  );
}

import { Plus } from "lucide-react";
import { deskMessages as say } from "./messages";

export function NewStoryForm({ createStory }: { createStory: () => Promise<void> }) {
  return (
    <form action={createStory}>
      <button type="submit" className="button primary lg:w-full">
        <Plus size={16} aria-hidden="true" />
        <span className="max-[23rem]:sr-only">{say.newStory}</span>
      </button>
    </form>
  );
}

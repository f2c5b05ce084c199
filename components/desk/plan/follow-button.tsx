"use client";

import { Bell, BellOff } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { askNewsroom } from "./ask-newsroom";
import { planMessages as say } from "./messages";

export type FollowButtonProps = { storyId: number; isFollowing: boolean };

/** To hear of every move of a story, or no longer. */
export function FollowButton({ storyId, isFollowing }: FollowButtonProps) {
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");
  const turn = async () => {
    setBusy(true);
    const answer = await askNewsroom(`/api/stories/${storyId}/following`, isFollowing ? "DELETE" : "PUT");
    setBusy(false);
    setProblem(answer.isDone ? "" : answer.message);
    router.refresh();
  };
  const Icon = isFollowing ? BellOff : Bell;
  return (
    <div className="grid justify-items-start gap-1">
      <button type="button" className="button" disabled={isBusy} onClick={() => void turn()}>
        <Icon size={16} aria-hidden="true" />
        {isFollowing ? say.unfollow : say.follow}
      </button>
      <p role="status" className="text-[0.8125rem] text-soft">
        {problem || (isFollowing ? say.following : "")}
      </p>
    </div>
  );
}

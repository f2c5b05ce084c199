"use client";

import { refusalMessages as say } from "@/components/desk/messages";

export default function DeskError({ reset }: { error: Error; reset: () => void }) {
  return (
    <div role="alert" className="px-6 py-16 text-center">
      <h1 className="text-2xl font-bold">{say.failed}</h1>
      <p className="mt-2 mb-6 text-soft">{say.failedText}</p>
      <button type="button" className="button" onClick={reset}>
        {say.retry}
      </button>
    </div>
  );
}

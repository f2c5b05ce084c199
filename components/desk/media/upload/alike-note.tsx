"use client";

import Link from "next/link";
import { useEffect, useState } from "react";
import { findPicture } from "../ask-library";
import { traySays as say } from "./messages";

/** That the library has had this photograph before, with a way to look at both. */
export function AlikeNote({ id }: { id: number }) {
  const [alike, setAlike] = useState<number | null>(null);
  useEffect(() => {
    let isStale = false;
    void findPicture(id).then((picture) => {
      if (!isStale) setAlike(picture?.alike[0]?.id ?? null);
    });
    return () => {
      isStale = true;
    };
  }, [id]);
  if (alike === null) return null;
  return (
    <Link
      href={`/desk/media/${id}#alike`}
      prefetch={false}
      className="text-amber underline underline-offset-4"
    >
      {say.alike}
    </Link>
  );
}

import type { Calendar } from "@/db/types";
import { pictureMessages as say } from "./messages";
import { Added, Size } from "./picture-list";
import type { LibraryPicture } from "./types";

/** What the file itself says. */
export function PictureFacts({ picture, calendar }: { picture: LibraryPicture; calendar: Calendar }) {
  const facts = [
    { name: say.file, value: picture.fileName ? <bdi>{picture.fileName}</bdi> : null },
    { name: say.size, value: <Size {...picture} /> },
    { name: say.frames, value: picture.frames > 1 ? picture.frames : null },
    { name: say.added, value: <Added at={picture.uploadedAt} calendar={calendar} /> },
  ];
  return (
    <dl className="mb-3 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
      {facts.map(({ name, value }) =>
        value === null ? null : (
          <div key={name} className="contents">
            <dt className="text-soft">{name}</dt>
            <dd className="min-w-0 break-words">{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

import { fieldMessages as say } from "./messages";

export type GoogleCardProps = { title: string; description: string; address: string; slug: string };

/** As a search engine prints the story: its own face, one line of title, two of description. */
export function GoogleCard({ title, description, address, slug }: GoogleCardProps) {
  const { host } = new URL(address);
  return (
    <figure
      aria-label={say.googleCard}
      className="max-w-[600px] rounded-md border border-hair bg-raised px-3 py-2 font-[Arial,sans-serif]"
    >
      <p dir="ltr" className="truncate text-end text-[0.75rem] text-soft">
        {host} › news › {slug}
      </p>
      <p className="truncate text-[1.125rem] leading-relaxed text-blue">{title}</p>
      <p className="line-clamp-2 text-[0.8125rem] text-soft">{description}</p>
    </figure>
  );
}

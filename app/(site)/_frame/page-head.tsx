import { publicUrl } from "@/app/_edge/public-url";
import type { House } from "@/db/types";

export type PageHeadProps = {
  house: House;
  /** Without the name of the house; none for the front. */
  title?: string;
  /** On the card of a network, when it differs. */
  shareTitle?: string;
  description?: string;
  /** On the card of a network, when it differs. */
  shareDescription?: string;
  /** The page's one address, percent-encoded, from the root. */
  path: string;
  type?: "website" | "article" | "profile";
  image?: { path: string; width: number; height: number; alt: string } | null;
  feed?: string;
};

/** Title, description, canonical address and what is shown when the page is shared. */
export function PageHead(props: PageHeadProps) {
  const { house, title, shareTitle = title, description, path, type = "website", image, feed } = props;
  const url = publicUrl() + path;
  const text = description || house.description;
  const shareText = props.shareDescription || text;
  return (
    <>
      <title>{title ? `${title} — ${house.name}` : `${house.name}: ${house.motto}`}</title>
      <meta name="description" content={text} />
      <link rel="canonical" href={url} />
      <meta property="og:site_name" content={house.name} />
      <meta property="og:locale" content="ar_IQ" />
      <meta property="og:type" content={type} />
      <meta property="og:title" content={shareTitle ?? house.name} />
      <meta property="og:description" content={shareText} />
      <meta property="og:url" content={url} />
      <PageImage image={image ?? null} />
      <link rel="alternate" type="application/rss+xml" title={house.name} href="/feed.xml" />
      {feed ? <link rel="alternate" type="application/rss+xml" title={title} href={feed} /> : null}
    </>
  );
}

function PageImage({ image }: { image: NonNullable<PageHeadProps["image"]> | null }) {
  if (!image) return <meta name="twitter:card" content="summary" />;
  return (
    <>
      <meta property="og:image" content={publicUrl() + image.path} />
      <meta property="og:image:width" content={String(image.width)} />
      <meta property="og:image:height" content={String(image.height)} />
      <meta property="og:image:alt" content={image.alt} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}

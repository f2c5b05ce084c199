import type { Thing } from "schema-dts";
import { publicUrl } from "@/app/_edge/public-url";
import type { House } from "@/db/types";
import { jsonForScript } from "./json-for-script";
import { type ShareImage, shareImages } from "./share-images";

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
  /** The house's cards unless the page has its own. */
  images?: ShareImage[];
  feed?: string;
  /** The page in the words of schema.org. */
  linkedData?: Thing[];
};

/** As much of a page as search engines like to show. */
const SHOWN = "max-image-preview:large, max-snippet:-1, max-video-preview:-1";

/** Title, description, canonical address, what is shown when the page is shared, and what machines read of it. */
export function PageHead(props: PageHeadProps) {
  const { house, title, description, path, feed, linkedData } = props;
  return (
    <>
      <title>{title ? `${title} — ${house.name}` : `${house.name}: ${house.motto}`}</title>
      <meta name="description" content={description || house.description} />
      <meta name="robots" content={SHOWN} />
      <link rel="canonical" href={publicUrl() + path} />
      <ShareTags {...props} />
      <link rel="alternate" type="application/rss+xml" title={house.name} href="/feed.xml" />
      <link rel="alternate" type="application/feed+json" title={house.name} href="/feed.json" />
      {feed ? <link rel="alternate" type="application/rss+xml" title={title} href={feed} /> : null}
      <link rel="manifest" href="/manifest.webmanifest" />
      <link
        rel="search"
        type="application/opensearchdescription+xml"
        title={house.name}
        href="/opensearch.xml"
      />
      {linkedData ? (
        <script type="application/ld+json">
          {jsonForScript({ "@context": "https://schema.org", "@graph": linkedData })}
        </script>
      ) : null}
    </>
  );
}

/** https://ogp.me and the one tag that X wants beside it. */
function ShareTags(props: PageHeadProps) {
  const { house, title, shareTitle = title, path, type = "website" } = props;
  const images = props.images ?? shareImages("house", [house, { headline: house.motto || house.name }]);
  const heading = shareTitle ?? house.name;
  return (
    <>
      <meta property="og:site_name" content={house.name} />
      <meta property="og:locale" content="ar_IQ" />
      <meta property="og:type" content={type} />
      <meta property="og:title" content={heading} />
      <meta
        property="og:description"
        content={props.shareDescription || props.description || house.description}
      />
      <meta property="og:url" content={publicUrl() + path} />
      {images.map((image) => (
        <ImageTags
          key={image.path}
          image={image}
          alt={shareTitle ? `${shareTitle} — ${house.name}` : `${house.name}: ${house.motto}`}
        />
      ))}
      <meta name="twitter:card" content="summary_large_image" />
      <SiteOnX house={house} />
    </>
  );
}

function ImageTags({ image, alt }: { image: ShareImage; alt: string }) {
  return (
    <>
      <meta property="og:image" content={publicUrl() + image.path} />
      <meta property="og:image:type" content="image/jpeg" />
      <meta property="og:image:width" content={String(image.width)} />
      <meta property="og:image:height" content={String(image.height)} />
      <meta property="og:image:alt" content={alt} />
    </>
  );
}

function SiteOnX({ house }: { house: House }) {
  const names = house.social.map(({ url }) => /^https:\/\/(?:x|twitter)\.com\/(\w{1,15})\/?$/.exec(url)?.[1]);
  const name = names.find(Boolean);
  return name ? <meta name="twitter:site" content={`@${name}`} /> : null;
}

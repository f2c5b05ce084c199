import type {
  BreadcrumbList,
  CollectionPage,
  ListItemLeaf,
  NewsMediaOrganization,
  Person,
  ProfilePage,
  WebSite,
} from "schema-dts";
import { publicUrl } from "@/app/_edge/public-url";
import { articlePath, authorPath, pagePath } from "@/components/site/addresses";
import type { ArticleCard, AuthorCard, BreakingLine, House } from "@/db/types";
import { renditionPath } from "@/newsroom/media/rendition-path";

type PageRef = { slug: string };

/** The standing pages in which a publication says how it works: https://schema.org/NewsMediaOrganization. */
const policies = {
  about: ["ownershipFundingInfo"],
  contact: ["actionableFeedbackPolicy"],
  ethics: ["ethicsPolicy", "publishingPrinciples"],
  "corrections-policy": ["correctionsPolicy"],
  ownership: ["ownershipFundingInfo"],
  masthead: ["masthead"],
  diversity: ["diversityPolicy"],
  "fact-checking": ["verificationFactCheckingPolicy"],
  sources: ["unnamedSourcesPolicy"],
} as const;

const isPolicy = (slug: string): slug is keyof typeof policies => Object.hasOwn(policies, slug);

export const addressOf = (path: string) => publicUrl() + encodeURI(path);
const houseId = () => `${publicUrl()}/#house`;
const siteId = () => `${publicUrl()}/#site`;

/** Who publishes; a page about how it works is named when there is one. */
export function publisher(house: House, pages: readonly PageRef[]): NewsMediaOrganization {
  const told = pages.flatMap(({ slug }) =>
    isPolicy(slug) ? policies[slug].map((property) => [property, addressOf(pagePath({ slug }))]) : [],
  );
  return {
    "@type": "NewsMediaOrganization",
    "@id": houseId(),
    name: house.name,
    slogan: house.motto,
    description: house.description,
    url: `${publicUrl()}/`,
    logo: {
      "@type": "ImageObject",
      ...(house.logo
        ? { url: addressOf(renditionPath(house.logo, 640)) }
        : { url: `${publicUrl()}/icon-512.png`, width: "512", height: "512" }),
    },
    ...(house.social.length > 0 && { sameAs: house.social.map(({ url }) => url) }),
    ...(house.contactEmail && { email: house.contactEmail }),
    ...Object.fromEntries(told),
  };
}

/** The site, and how it is searched. */
export function website(house: House): WebSite {
  const search = {
    "@type": "SearchAction",
    target: { "@type": "EntryPoint", urlTemplate: `${publicUrl()}/search?q={search_term_string}` },
    "query-input": "required name=search_term_string",
  } as const;
  return {
    "@type": "WebSite",
    "@id": siteId(),
    name: house.name,
    url: `${publicUrl()}/`,
    inLanguage: "ar",
    publisher: { "@id": houseId() },
    potentialAction: search,
  };
}

/** The way from the front to the page, which itself stands last. */
export const breadcrumb = (house: House, steps: { name: string; path: string }[]): BreadcrumbList => ({
  "@type": "BreadcrumbList",
  itemListElement: [{ name: house.name, path: "/" }, ...steps].map(({ name, path }, at) => ({
    "@type": "ListItem",
    position: at + 1,
    name,
    item: addressOf(path),
  })),
});

type Listed = { name: string; path: string; cards: Pick<ArticleCard, "id" | "slug" | "headline">[] };

type ListRow = Pick<ListItemLeaf, "name" | "url" | "item">;

const listOf = (name: string, path: string, rows: ListRow[]): CollectionPage => ({
  "@type": "CollectionPage",
  name,
  url: addressOf(path),
  inLanguage: "ar",
  isPartOf: { "@id": siteId() },
  mainEntity: {
    "@type": "ItemList",
    itemListElement: rows.map((row, at) => ({ "@type": "ListItem", position: at + 1, ...row }) as const),
  },
});

/** A list of articles. */
export const collection = ({ name, path, cards }: Listed): CollectionPage =>
  listOf(
    name,
    path,
    cards.map((card) => ({ name: card.headline, url: addressOf(articlePath(card)) })),
  );

type Corrected = {
  note: string;
  at: Date;
  article: Parameters<typeof articlePath>[0] & { headline: string };
};

/** What was put right, and in which articles. */
export const correctionList = (name: string, path: string, rows: Corrected[]): CollectionPage =>
  listOf(
    name,
    path,
    rows.map(({ note, at, article }) => ({
      item: {
        "@type": "CorrectionComment",
        text: note,
        datePublished: at.toISOString(),
        about: { "@type": "NewsArticle", headline: article.headline, url: addressOf(articlePath(article)) },
      },
    })),
  );

type Announced = Pick<BreakingLine, "text" | "article">;

/** What was announced as breaking; a line without an article is its words alone. */
export const breakingList = (name: string, path: string, rows: Announced[]): CollectionPage =>
  listOf(
    name,
    path,
    rows.map(({ text, article }) => ({
      name: text,
      ...(article && { url: addressOf(articlePath(article)) }),
    })),
  );

export const person = (author: Pick<AuthorCard, "slug" | "name" | "isHidden">): Person => ({
  "@type": "Person",
  name: author.name,
  ...(!author.isHidden && { url: addressOf(authorPath(author)) }),
});

export const profile = (author: AuthorCard): ProfilePage => ({
  "@type": "ProfilePage",
  url: addressOf(authorPath(author)),
  inLanguage: "ar",
  mainEntity: {
    "@type": "Person",
    name: author.name,
    url: addressOf(authorPath(author)),
    ...(author.bio && { description: author.bio }),
    ...(author.links?.length && { sameAs: author.links.map(({ url }) => url) }),
    worksFor: { "@id": houseId() },
  },
});
